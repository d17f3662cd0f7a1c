import { expect, it } from 'vitest'
import { Pace } from './pace.ts'

it('lets a burst pass, then one at a time, and says how long to wait', () => {
  const pace = new Pace(3, 2, 0)
  expect([pace.take(0), pace.take(0), pace.take(0)]).toEqual([0, 0, 0])
  expect(pace.take(0)).toBeCloseTo(0.5)
  expect(pace.take(400)).toBeCloseTo(0.1)
  expect(pace.take(500)).toBe(0)
  expect(pace.take(60_000)).toBe(0)
})

it('is not upset by a clock that jumps back', () => {
  const pace = new Pace(1, 1, 10_000)
  expect(pace.take(10_000)).toBe(0)
  expect(pace.take(1_000)).toBe(1)
  expect(pace.take(2_000)).toBe(0)
})
