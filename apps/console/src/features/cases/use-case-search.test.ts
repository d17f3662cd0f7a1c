import { expect, it } from 'vitest'
import { caseNumber } from './use-case-search.ts'

it.each([
  ['25611', 25611],
  ['#25611', 25611],
  ['RT666030', null],
  ['25611 a', null],
  ['#', null],
  ['0', null],
  ['1234567890123456', null],
])('reads the number of a case in %s as %s', (text, number) => {
  expect(caseNumber(text)).toBe(number)
})
