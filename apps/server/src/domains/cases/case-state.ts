import type { CaseState } from '@polku/contract'

/** What can happen to a case. */
export type CaseEvent =
  | 'customer-wrote'
  | 'replied'
  | 'taken'
  | 'solved'
  | 'reopened'
  | 'snoozed'
  | 'woken'
  | 'aged'

type Transitions = Record<CaseState, Partial<Record<CaseEvent, CaseState>>>

const transitions: Transitions = {
  new: { 'customer-wrote': 'new', replied: 'waiting', taken: 'open', solved: 'solved', snoozed: 'snoozed' },
  open: { 'customer-wrote': 'open', replied: 'waiting', taken: 'open', solved: 'solved', snoozed: 'snoozed' },
  waiting: {
    'customer-wrote': 'open',
    replied: 'waiting',
    taken: 'waiting',
    solved: 'solved',
    snoozed: 'snoozed',
    reopened: 'open',
  },
  snoozed: {
    'customer-wrote': 'open',
    replied: 'waiting',
    taken: 'snoozed',
    solved: 'solved',
    snoozed: 'snoozed',
    woken: 'open',
  },
  solved: { 'customer-wrote': 'open', replied: 'waiting', taken: 'solved', reopened: 'open', aged: 'closed' },
  closed: { reopened: 'open' },
}

/** The state after an event, or null when the state does not allow it. */
export const next = (state: CaseState, event: CaseEvent): CaseState | null =>
  transitions[state][event] ?? null
