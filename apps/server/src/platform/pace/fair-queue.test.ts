import { expect, it } from 'vitest'
import { FairQueue } from './fair-queue.ts'

it('gives each one in turn, and everybody their own in order', () => {
  const queue = new FairQueue<string>()
  for (const item of ['a1', 'a2', 'a3', 'b1', 'a4', 'c1', 'b2']) queue.add(item[0]!, item)
  expect([queue.size, queue.countOf('a'), queue.countOf('d')]).toEqual([7, 4, 0])
  expect(queue.take(4)).toEqual(['a1', 'b1', 'c1', 'a2'])
  queue.add('d', 'd1')
  expect(queue.take(9)).toEqual(['b2', 'a3', 'd1', 'a4'])
  expect([queue.size, queue.take(1)]).toEqual([0, []])
})
