import { beforeEach, expect, it } from 'vitest'
import { Attention } from './attention.ts'
import { makingWay } from './making-way.ts'

let pauses: number[] = []
beforeEach(() => {
  pauses = []
})
const pause = async (ms: number) => void pauses.push(ms)

/** Work that is done when it is told to be, and how much of it was under way at once. */
function work() {
  let underWay = 0
  const seen = { most: 0 }
  const one = async () => {
    underWay += 1
    seen.most = Math.max(seen.most, underWay)
    await new Promise((resolve) => setImmediate(resolve))
    underWay -= 1
  }
  return { seen, one }
}

it('People count as being served for a moment after they have asked', () => {
  const attention = new Attention()
  expect(attention.isWanted(0)).toBe(false)
  attention.asked(5_000)
  expect([attention.isWanted(5_999), attention.isWanted(6_000)]).toEqual([true, false])
})

it('Work goes on side by side while nobody asks, and one at a time with pauses while somebody does', async () => {
  const attention = new Attention()
  const makeWay = makingWay(attention, pause)
  const quiet = work()
  await Promise.all([1, 2, 3].map(() => makeWay(quiet.one)))
  expect([quiet.seen.most, pauses.length]).toEqual([3, 0])

  attention.asked()
  const asked = work()
  await Promise.all([1, 2, 3].map(() => makeWay(asked.one)))
  expect([asked.seen.most, pauses.length]).toEqual([1, 3])
  expect(Math.max(...pauses)).toBeLessThanOrEqual(50)

  const late = work()
  await Promise.all([1, 2, 3].map(() => makeWay(late.one, true)))
  expect([late.seen.most, pauses.length]).toEqual([1, 3])
})

it('Work that fails says so, and the next has its turn', async () => {
  const attention = new Attention()
  attention.asked()
  const makeWay = makingWay(attention, pause)
  const failing = makeWay(async () => {
    throw new Error('no room')
  })
  const next = makeWay(async () => 'done')
  await expect(failing).rejects.toThrow('no room')
  expect(await next).toBe('done')
})
