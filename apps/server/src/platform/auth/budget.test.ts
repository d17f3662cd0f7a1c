import { expect, it } from 'vitest'
import { Budget } from './budget.ts'

it('lets a caller make its requests of a minute, says when there is room again, and then lets it on', () => {
  const budget = new Budget(60)
  const taken = Array.from({ length: 61 }, () => budget.take('key', 1000))
  expect(taken.slice(0, 60)).toEqual(Array(60).fill(null))
  expect(taken[60]).toBe(1)
  expect(budget.take('other', 1000)).toBeNull()
  expect(budget.take('key', 2000)).toBeNull()
  expect(budget.take('key', 2000)).toBe(1)
})
