import { expect, it } from 'vitest'
import { hasSmallDisks } from '../apps/server/src/testing/small-disk.ts'
import { blows } from './schedule.ts'
import { torture } from './torture.ts'

it('whatever is killed or full, all that was acknowledged is there, and once', async () => {
  const said: string[] = []
  const { tallies, faults, rounds } = await torture({
    seed: 1,
    goesOn: (done) => done < blows.length - (hasSmallDisks ? 0 : 1),
    say: (line) => void said.push(line),
  })
  expect(faults).toEqual([])
  for (const { name, acknowledged, once, doubled, lost } of tallies) {
    expect({ name, doubled, lost, once }).toEqual({ name, doubled: [], lost: [], once: acknowledged })
    expect(acknowledged, name).toBeGreaterThan(rounds)
  }
}, 600_000)
