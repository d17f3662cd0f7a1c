import type { Trx } from '../../platform/db/database.ts'
import type { CaseRow } from './changing-state.ts'
import { latestEvent } from './queries.ts'

/**
 * What the log says of a case that is opened again: `case.reopened` only after it has said `case.solved`. Of one
 * solved by a reply that could be undone still, or by being what a machine wrote, nobody was told.
 */
export async function reopenedAs(
  trx: Trx,
  { workspaceId, id, state, solvedAt }: CaseRow,
): Promise<{ kind: 'case.reopened' | 'case.unsolved' }> {
  if (state === 'solved') {
    const solved = await latestEvent(trx, workspaceId, id, 'case.solved')
    if (solved?.occurredAt.getTime() !== solvedAt?.getTime()) return { kind: 'case.unsolved' }
  }
  return { kind: 'case.reopened' }
}
