import type { Channel } from '@polku/contract'
import type { NewEvent } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import type { Change } from './advancing.ts'

/** What the log is told of a promise under a policy. */
export function toldOfClock(
  one: { id: string; customerId: string; channel: Channel },
  change: Change,
  at: Date,
): NewEvent {
  const { id: promiseId, kind: promise, dueAt, brokenAt } = change.clock
  const about = { ...aboutCase(one), occurredAt: at }
  const which = { promiseId, promise }
  const due = { ...which, dueAt: dueAt?.toISOString() ?? null }
  switch (change.told) {
    case 'kept':
      return { ...about, kind: 'promise.kept', data: { ...which, because: change.because } }
    case 'broken': {
      const moment = brokenAt ?? at
      const data = { ...which, dueAt: moment.toISOString(), because: 'time-ran-out' as const }
      return { ...about, occurredAt: moment, kind: 'promise.broken', data }
    }
    case 'met-late':
      return { ...about, kind: 'promise.met-late', data: which }
    case 'dropped':
      return { ...about, kind: 'promise.dropped', data: which }
    case 'made':
      return { ...about, kind: 'promise.made', data: due }
    case 'moved':
      return { ...about, kind: 'promise.moved', data: due }
    case 'reopened':
      return { ...about, kind: 'promise.reopened', data: due }
  }
}
