import { expect, it } from 'vitest'
import { nextCase, showsCases } from './next-case.ts'

it.each([
  ['open', 'b', 'c', 'the one below'],
  ['open', 'c', 'b', 'the one above, at the end of the list'],
  ['all', 'b', 'stay', 'none in a view that is not worked through'],
  ['mine', 'x', 'stay', 'none for a case that is not in the list'],
] as const)('in %s, after %s comes %s: %s', (view, caseId, next, _which) => {
  showsCases(['a', 'b', 'c'])
  expect(nextCase(view, caseId)).toBe(next)
})

it('after the last case the list is done', () => {
  showsCases(['a'])
  expect(nextCase('open', 'a')).toBeNull()
})
