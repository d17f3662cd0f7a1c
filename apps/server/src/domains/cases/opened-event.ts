import type { Trx } from '../../platform/db/database.ts'
import { append, type EventOf } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
import { releaseOpening } from './pending-queries.ts'

/** That we began a case. */
export const openedEvent = (row: CaseRow): EventOf<'case.opened'> => ({
  ...aboutCase(row),
  kind: 'case.opened',
  occurredAt: row.openedAt,
  data: { number: row.number, byUs: true },
})

/** While all there is of a case is a pending answer, nobody is told of it; before anything else happens in it, all are. */
export async function tellOpening(trx: Trx, row: CaseRow): Promise<void> {
  const actor = await releaseOpening(trx, row.workspaceId, row.id)
  if (actor) await append(trx, actor, openedEvent(row))
}
