import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { CaseTable } from './tables.ts'

export type CaseChange = Updateable<CaseTable>

export async function insertCase(trx: Trx, values: Insertable<CaseTable>): Promise<Selectable<CaseTable>> {
  return await trx.insertInto('cases').values(values).returningAll().executeTakeFirstOrThrow()
}

/** The case for a change: others who change it wait until this transaction ends. */
export async function lockCase(
  trx: Trx,
  workspaceId: string,
  id: string,
): Promise<Selectable<CaseTable> | undefined> {
  return await caseQuery(trx, workspaceId, id).forUpdate().executeTakeFirst()
}

export async function caseById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<Selectable<CaseTable> | undefined> {
  return await caseQuery(db, workspaceId, id).executeTakeFirst()
}

const caseQuery = (db: Reader, workspaceId: string, id: string) =>
  db.selectFrom('cases').selectAll().where('workspaceId', '=', workspaceId).where('id', '=', id)

export async function updateCase(
  trx: Trx,
  workspaceId: string,
  id: string,
  change: CaseChange,
): Promise<void> {
  await trx
    .updateTable('cases')
    .set(change)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** Takes away a case in which nothing is said or pending; answers whether it was one. Index messages_of_case. */
export async function deleteSilentCase(trx: Trx, workspaceId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from cases c where workspace_id = ${workspaceId} and id = ${id}
      and not exists (select 1 from messages m where m.workspace_id = c.workspace_id and m.case_id = c.id)
      and not exists (select 1 from pending_answers p where p.workspace_id = c.workspace_id and p.case_id = c.id)
    returning id`.execute(trx)
  return rows.length > 0
}

/** Reading is a person's own: it changes nothing of the case. */
export async function putRead(
  trx: Trx,
  workspaceId: string,
  personId: string,
  caseId: string,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('caseReads')
    .values({ workspaceId, personId, caseId, readAt: at })
    .onConflict((conflict) =>
      conflict.columns(['workspaceId', 'personId', 'caseId']).doUpdateSet({ readAt: at }),
    )
    .execute()
}

export async function deleteRead(
  trx: Trx,
  workspaceId: string,
  personId: string,
  caseId: string,
): Promise<void> {
  await trx
    .deleteFrom('caseReads')
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .where('caseId', '=', caseId)
    .execute()
}

/** Whether a person may be given cases: a member who does more than read. */
export async function canHoldCases(db: Reader, workspaceId: string, personId: string): Promise<boolean> {
  const row =
    await sql`select 1 from members where workspace_id = ${workspaceId} and person_id = ${personId} and role <> 'reader'`.execute(
      db,
    )
  return row.rows.length > 0
}

export async function teamExists(db: Reader, workspaceId: string, teamId: string): Promise<boolean> {
  const row = await sql`select 1 from teams where workspace_id = ${workspaceId} and id = ${teamId}`.execute(
    db,
  )
  return row.rows.length > 0
}

/** Snoozed cases whose time has come. Index cases_wake. */
export async function casesToWake(db: Reader, limit: number): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`
    select workspace_id, id from cases where state = 'snoozed' and snoozed_until <= now()
    order by snoozed_until limit ${limit}`.execute(db)
  return rows
}

/** Solved cases that have rested long enough to be closed. Index cases_to_close. */
export async function casesToClose(
  db: Reader,
  restedDays: number,
  limit: number,
): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`
    select workspace_id, id from cases where state = 'solved' and solved_at < now() - make_interval(days => ${restedDays})
    order by solved_at limit ${limit}`.execute(db)
  return rows
}

/** The latest event of one kind in a case. */
export async function latestEvent(db: Reader, workspaceId: string, caseId: string, kind: string) {
  return await db
    .selectFrom('events')
    .select(['data', 'actorId', 'occurredAt'])
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
