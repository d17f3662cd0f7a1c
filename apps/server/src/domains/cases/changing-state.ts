import type { CaseState, EventData } from '@polku/contract'
import type { Selectable } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append, type EventOf } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { type CaseEvent, next } from './case-state.ts'
import { caseNotFound, transitionRefused } from './errors.ts'
import { tellOpening } from './opened-event.ts'
import { type CaseChange, lockCase, updateCase } from './queries.ts'
import type { CaseTable } from './tables.ts'

export type CaseRow = Selectable<CaseTable>

type Moved = 'case.snoozed' | 'case.woken' | 'case.solved' | 'case.reopened' | 'case.closed'

interface Move<Kind extends Moved> {
  event: CaseEvent
  /** The event appended to the log. */
  kind: Kind
  at?: Date
  change?: (row: CaseRow) => CaseChange
  data?: (row: CaseRow) => Omit<EventData<Kind>, 'from' | 'to'>
}

/** One transition of one case, written and logged together. Throws case.transition-refused. */
export async function moveCase<Kind extends Moved>(
  trx: Trx,
  actor: Actor,
  caseId: string,
  move: Move<Kind>,
): Promise<CaseRow> {
  const row = await lockCase(trx, actor.workspaceId, caseId)
  if (!row) throw caseNotFound()
  const state = nextState(row.state, move.event)
  await tellOpening(trx, row)
  await updateCase(trx, actor.workspaceId, caseId, { ...move.change?.(row), state })
  await append(trx, actor, {
    ...aboutCase(row),
    kind: move.kind,
    ...(move.at ? { occurredAt: move.at } : {}),
    data: { ...move.data?.(row), from: row.state, to: state },
  } as EventOf<Moved>)
  return row
}

export function nextState(state: CaseState, event: CaseEvent): CaseState {
  const to = next(state, event)
  if (to === null) throw transitionRefused(state, event)
  return to
}
