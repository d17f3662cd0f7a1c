import type { CaseState } from '@polku/contract'
import { expect, test } from 'vitest'
import { type CaseEvent, next } from './case-state.ts'

const table: [CaseState, CaseEvent, CaseState | null][] = [
  ['new', 'customer-wrote', 'new'],
  ['new', 'replied', 'waiting'],
  ['new', 'taken', 'open'],
  ['new', 'solved', 'solved'],
  ['new', 'reopened', null],
  ['open', 'replied', 'waiting'],
  ['open', 'snoozed', 'snoozed'],
  ['open', 'aged', null],
  ['waiting', 'customer-wrote', 'open'],
  ['waiting', 'taken', 'waiting'],
  ['snoozed', 'customer-wrote', 'open'],
  ['snoozed', 'woken', 'open'],
  ['snoozed', 'solved', 'solved'],
  ['open', 'woken', null],
  ['solved', 'customer-wrote', 'open'],
  ['solved', 'reopened', 'open'],
  ['solved', 'solved', null],
  ['solved', 'aged', 'closed'],
  ['closed', 'customer-wrote', null],
  ['closed', 'replied', null],
  ['closed', 'reopened', 'open'],
]

test.each(table)('a case that is %s and %s becomes %s', (state, event, expected) => {
  expect(next(state, event)).toBe(expected)
})
