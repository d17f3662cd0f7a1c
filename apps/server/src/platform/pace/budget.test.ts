import { expect, it } from 'vitest'
import { Budget } from './budget.ts'

it('forgets callers who have rested, and none who has not', () => {
  const budget = new Budget(60)
  for (let n = 0; n < 60; n++) budget.take('busy', 0)
  for (let n = 0; n < 5000; n++) budget.take(`caller ${n}`, 0)
  expect(budget.take('busy', 500)).toBe(1)
})

it('lets a caller make its requests of a minute, says when there is room again, and then lets it on', () => {
  const budget = new Budget(60)
  const taken = Array.from({ length: 61 }, () => budget.take('key', 1000))
  expect(taken.slice(0, 60)).toEqual(Array(60).fill(null))
  expect(taken[60]).toBe(1)
  expect(budget.take('other', 1000)).toBeNull()
  expect(budget.take('key', 2000)).toBeNull()
  expect(budget.take('key', 2000)).toBe(1)
})
