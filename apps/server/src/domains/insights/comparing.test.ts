import { expect, it } from 'vitest'
import { compareCount, compareDuration, quantile } from './comparing.ts'

const tooFew = { usual: null, comparison: 'too-few' }

it.each([
  { name: 'an ordinary day', count: 12, earlier: [10, 12, 11, 9, 13, 12, 10, 11], says: 'within' },
  {
    name: 'one more than ever before is still chance',
    count: 14,
    earlier: [10, 12, 11, 9, 13, 12, 10, 11],
    says: 'within',
  },
  { name: 'twice as many', count: 24, earlier: [10, 12, 11, 9, 13, 12, 10, 11], says: 'above' },
  { name: 'a silent day', count: 20, earlier: [100, 98, 104, 101, 99, 97, 103, 100], says: 'below' },
  {
    name: 'a week that always swings swings again',
    count: 45,
    earlier: [5, 50, 10, 45, 8, 60, 12, 30],
    says: 'within',
  },
])('a count is beside its usual range: $name', ({ count, earlier, says }) => {
  expect(compareCount(count, earlier).comparison).toBe(says)
})

it('the range is the 95 % prediction interval', () => {
  // Mean 100, sample deviation 2.39 but at least √100 = 10; 2.365 · 10 · √(9/8) = 25.08.
  expect(compareCount(100, [100, 98, 104, 101, 99, 97, 103, 98]).usual).toEqual({
    low: 75,
    high: 125,
    days: 8,
  })
})

it('five earlier days are too few to compare with', () => {
  expect(compareCount(30, [10, 12, 11, 9, 13])).toEqual(tooFew)
})

it('counts of two or three are too few to compare', () => {
  expect(compareCount(3, [0, 0, 0, 0, 0, 0, 0, 0])).toEqual(tooFew)
})

it('a weekday that never has cases and now has many is told', () => {
  expect(compareCount(9, [0, 0, 0, 0, 0, 0, 0, 0]).comparison).toBe('above')
})

it.each([
  { ms: 3_600_000, says: 'within' },
  { ms: 40_000_000, says: 'above' },
  { ms: 60_000, says: 'below' },
])('a median wait of $ms ms is $says its usual range of about an hour', ({ ms, says }) => {
  const earlier = [3_000_000, 4_000_000, 3_500_000, 5_000_000, 2_500_000, 3_800_000, 4_200_000, 3_100_000]
  expect(compareDuration(ms, earlier).comparison).toBe(says)
})

it('no replies, or too few days with replies, are not compared', () => {
  expect(compareDuration(null, [1, 1, 1, 1, 1, 1])).toEqual(tooFew)
  expect(compareDuration(5, [1, 1, 1, 1, 1])).toEqual(tooFew)
})

it('a quantile is a value that occurred', () => {
  expect(quantile([], 0.5)).toBeNull()
  expect(quantile([7], 0.9)).toBe(7)
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2)
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9)
})
