import { expect, it } from 'vitest'
import { hundredthsIn } from './amount.ts'

it.each([
  ['41,20', 4_120],
  ['41.2', 4_120],
  ['1 200', 120_000],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['1,234', null],
  ['about 40', null],
])('“%s” is as many hundredths', (typed, hundredths) => {
  expect(hundredthsIn(typed)).toBe(hundredths)
})
