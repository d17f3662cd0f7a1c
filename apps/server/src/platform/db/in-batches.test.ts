import { expect, it } from 'vitest'
import { inBatches } from './in-batches.ts'

it.each([0, 1, 2, 3, 4, 5])('what is taken in batches is all there is, also of %i', async (count) => {
  const left = Array.from({ length: count }, (_, n) => n)
  const taken: number[] = []
  for await (const item of inBatches(2, async (limit) => left.splice(0, limit))) {
    taken.push(item)
  }
  expect(taken).toEqual(Array.from({ length: count }, (_, n) => n))
  expect(left).toEqual([])
})

it('takes no batch before the one in hand is done with', async () => {
  const asked: number[] = []
  for await (const item of inBatches(2, async () => (asked.push(asked.length) < 2 ? [1, 2] : [3]))) {
    expect(asked).toHaveLength(item < 3 ? 1 : 2)
  }
  expect(asked).toHaveLength(2)
})
