import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

test('no more run at a time than allowed, in the order they came, also when some fail', async () => {
  const turn = inTurns(2)
  let running = 0
  let most = 0
  const order: number[] = []
  const work = (name: number) => async () => {
    order.push(name)
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running -= 1
    if (name % 3 === 0) throw new Error('failed')
    return name
  }
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((name) => turn(work(name))))
  expect(most).toBe(2)
  expect(order).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(2)
})
