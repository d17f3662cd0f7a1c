import { expect, it } from 'vitest'
import { regress } from './regressing.ts'

it('Regresses hours of study on passing an exam as the usual worked example does', () => {
  // https://en.wikipedia.org/wiki/Logistic_regression: intercept −4.1, slope 1.5, after convergence.
  const hours = [
    0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5,
  ]
  const passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1]
  const [intercept, slope] = regress(
    hours.map((hour, at) => ({ signs: [1, hour], yes: passed[at] === 1, weight: 1 })),
  )
  expect(intercept).toBeCloseTo(-4.1, 1)
  expect(slope).toBeCloseTo(1.5, 1)
})
