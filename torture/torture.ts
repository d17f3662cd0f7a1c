import { hasSmallDisks } from '../apps/server/src/testing/small-disk.ts'
import { type Counted, count, settled } from './counting.ts'
import { type Scene, setScene } from './scene.ts'
import { type Blow, blows, schedule } from './schedule.ts'
import { carried, strike } from './striking.ts'

export interface Torture {
  seed: number
  /** Asked before each round with how many there have been. */
  goesOn(rounds: number): boolean
  say(line: string): void
}

export interface Outcome extends Counted {
  rounds: number
  struck: Map<Blow, number>
  /** What should not have happened, besides what was lost or doubled. */
  faults: string[]
}

/** Strikes an installation in use again and again, then counts what became of all that was acknowledged. */
export async function torture({ seed, goesOn, say }: Torture): Promise<Outcome> {
  const scene = await setScene()
  try {
    const struck = await rounds(scene, { seed, goesOn, say })
    await Promise.all(scene.traffic.map((each) => each.stop()))
    say('Counting')
    await settled(scene)
    const counted = await count(scene)
    await scene.installation.stop()
    const all = [...struck.values()].reduce((sum, n) => sum + n, 0)
    return { ...counted, rounds: all, struck, faults: scene.installation.faults }
  } finally {
    await scene.close()
  }
}

async function rounds(scene: Scene, { seed, goesOn, say }: Torture): Promise<Map<Blow, number>> {
  const struck = new Map<Blow, number>()
  const possible = blows.filter((blow) => hasSmallDisks || blow !== 'the disk is full')
  for (const each of scene.traffic) each.start()
  let since = 'the start'
  let done = 0
  for (const round of schedule(seed, possible)) {
    await carried(scene, round, since)
    if (!goesOn(done)) return struck
    say(`${round.blow}`)
    await strike(scene, round)
    struck.set(round.blow, (struck.get(round.blow) ?? 0) + 1)
    since = round.blow
    done += 1
  }
  return struck
}
