import type { EventOf } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'

/** That we began a case. While its opening message is pending, nobody is told. */
export const openedEvent = (row: CaseRow): EventOf<'case.opened'> => ({
  ...aboutCase(row),
  kind: 'case.opened',
  occurredAt: row.openedAt,
  data: { number: row.number, byUs: true },
})
