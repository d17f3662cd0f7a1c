import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Locks them in one order first, so that two who do so never wait for each other in turn. */
export async function putDue(
  trx: Trx,
  workspaceId: string,
  dues: readonly { caseId: string; dueAt: Date | null }[],
): Promise<void> {
  const ids = dues.map(({ caseId }) => caseId)
  await sql`
    with held as materialized (
      select c.id, given.due_at from cases c
      join unnest(${ids}::uuid[], ${dues.map(({ dueAt }) => dueAt)}::timestamptz[]) given (id, due_at) on given.id = c.id
      where c.workspace_id = ${workspaceId} and c.due_at is distinct from given.due_at
      order by c.id for no key update of c)
    update cases c set due_at = held.due_at from held
    where c.workspace_id = ${workspaceId} and c.id = held.id`.execute(trx)
}
