import type { KeptBack } from '@polku/contract'
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { repliedByOther } from './message-queries.ts'
import type { PendingTable } from './tables.ts'

export type PendingRow = Selectable<PendingTable>

export async function insertPending(
  trx: Trx,
  { actor, ...values }: Insertable<PendingTable>,
): Promise<PendingRow> {
  return await trx
    .insertInto('pendingAnswers')
    .values({ ...values, actor: JSON.stringify(actor) as never })
    .returningAll()
    .executeTakeFirstOrThrow()
}

const pendingQuery = (db: Reader, workspaceId: string, id: string) =>
  db.selectFrom('pendingAnswers').selectAll().where('workspaceId', '=', workspaceId).where('id', '=', id)

export const pendingById = (db: Reader, workspaceId: string, id: string): Promise<PendingRow | undefined> =>
  pendingQuery(db, workspaceId, id).executeTakeFirst()

/** For whoever has locked its case already. Whether it is due goes by the clock that jobs go by. */
export const lockPending = (
  trx: Trx,
  workspaceId: string,
  id: string,
): Promise<(PendingRow & { isDue: boolean }) | undefined> =>
  pendingQuery(trx, workspaceId, id)
    .select(sql<boolean>`due_at <= now()`.as('isDue'))
    .forUpdate()
    .executeTakeFirst()

/** In the order they leave. Index pending_answers_of_case. */
export const pendingOf = (db: Reader, workspaceId: string, caseId: string): Promise<PendingRow[]> =>
  db
    .selectFrom('pendingAnswers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .orderBy('dueAt')
    .orderBy('id')
    .execute()

export const pendingByClientId = (db: Reader, workspaceId: string, caseId: string, clientId: string) =>
  db
    .selectFrom('pendingAnswers')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('clientId', '=', clientId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()

export async function updatePending(
  trx: Trx,
  workspaceId: string,
  id: string,
  change: Updateable<PendingTable>,
): Promise<void> {
  await trx
    .updateTable('pendingAnswers')
    .set(change)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** The opening of a case that was held back with an answer is not any more; answers by whom it is, where it was. */
export async function releaseOpening(
  trx: Trx,
  workspaceId: string,
  caseId: string,
): Promise<PendingRow['actor'] | null> {
  const held = await trx
    .updateTable('pendingAnswers')
    .set({ opens: false })
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('opens', '=', true)
    .returning('actor')
    .executeTakeFirst()
  return held?.actor ?? null
}

export async function deletePending(trx: Trx, workspaceId: string, id: string): Promise<void> {
  await trx.deleteFrom('pendingAnswers').where('workspaceId', '=', workspaceId).where('id', '=', id).execute()
}

/**
 * Notes of a case's pending answers that the customer has written, which keeps back those whose time was chosen;
 * answers which of them that was news for. Index pending_answers_of_case.
 */
export async function crossPending(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  at: Date,
  because: KeptBack,
): Promise<string[]> {
  const { rows } = await sql<{ id: string; keptNow: boolean }>`
    update pending_answers set crossed_at = coalesce(crossed_at, ${at}),
      kept_back = case when chosen then coalesce(kept_back, ${because}) else kept_back end
    where workspace_id = ${workspaceId} and case_id = ${caseId}
    returning new.id, new.kept_back is distinct from old.kept_back as kept_now`.execute(trx)
  return rows.filter(({ keptNow }) => keptNow).map(({ id }) => id)
}

/** Whether somebody else has replied since. Index messages_of_case. */
export async function repliedSince(
  db: Reader,
  { workspaceId, caseId, decidedAt, personId }: PendingRow,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from messages m
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and m.occurred_at > ${decidedAt}
      and ${repliedByOther(personId)}
    limit 1`.execute(db)
  return rows.length > 0
}

/** Whose time has come a while ago and has no one at work on it. Index pending_answers_due. */
export async function overduePending(
  db: Reader,
  minutes: number,
  limit: number,
): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`
    select p.workspace_id, p.id from pending_answers p
    where p.kept_back is null and p.due_at < now() - make_interval(mins => ${minutes})
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'send-pending:' || p.id
        and (j.locked_at is not null or j.attempts < j.max_attempts))
    order by p.due_at limit ${limit}`.execute(db)
  return rows
}
