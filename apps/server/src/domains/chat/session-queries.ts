import { type Selectable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { Position } from '../../platform/log/position.ts'
import type { ChatSessionTable } from './tables.ts'

export type SessionRow = Selectable<ChatSessionTable>

export async function insertSession(
  db: Reader,
  values: {
    workspaceId: string
    channelId: string
    tokenHash: Buffer
    site: string
    language: string | null
  },
): Promise<void> {
  await db.insertInto('chatSessions').values(values).execute()
}

export async function sessionByToken(db: Reader, tokenHash: Buffer): Promise<SessionRow | undefined> {
  return await db.selectFrom('chatSessions').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()
}

/** A session, and where the log ends as it is read: what a tab that says hello stands on. */
export async function sessionAndEnd(db: Reader, tokenHash: Buffer) {
  const { rows } = await sql<SessionRow & Position>`
    select s.*, current_epoch() as epoch, pg_snapshot_xmin(pg_current_snapshot())::text as xid
    from chat_sessions s where s.token_hash = ${tokenHash}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { epoch, xid, ...session } = row
  return { session, end: { epoch, xid, id: 0 } }
}

export async function sessionById(db: Reader, workspaceId: string, id: string): Promise<SessionRow> {
  return await db
    .selectFrom('chatSessions')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Everything a visitor does in one dialogue happens in turn, whichever tab it comes from. */
export async function lockSession(trx: Trx, workspaceId: string, id: string): Promise<SessionRow> {
  return await trx
    .selectFrom('chatSessions')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function updateSession(
  trx: Trx,
  workspaceId: string,
  id: string,
  change: Updateable<ChatSessionTable>,
): Promise<void> {
  await trx
    .updateTable('chatSessions')
    .set(change)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

export async function linkCase(
  trx: Trx,
  workspaceId: string,
  sessionId: string,
  caseId: string,
): Promise<void> {
  await trx
    .insertInto('chatSessionCases')
    .values({ workspaceId, sessionId, caseId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Several who are here now, in one statement. Index chat_sessions_here. */
export async function touchSessions(db: Reader, ids: string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await sql`update chat_sessions set last_here_at = ${at} where id = any(${ids}::uuid[])`.execute(db)
}

export async function insertUpload(
  db: Reader,
  values: {
    workspaceId: string
    sessionId: string
    fileHash: string
    name: string
    mediaType: string
    size: number
  },
): Promise<string> {
  const row = await db.insertInto('chatUploads').values(values).returning('id').executeTakeFirstOrThrow()
  return row.id
}

/** A message takes them: they are no longer left over. */
export async function takeUploads(trx: Trx, workspaceId: string, sessionId: string, ids: string[]) {
  if (ids.length === 0) return []
  return await trx
    .updateTable('chatUploads')
    .set({ sent: true })
    .where('workspaceId', '=', workspaceId)
    .where('sessionId', '=', sessionId)
    .where('id', 'in', ids)
    .returningAll()
    .execute()
}

/**
 * Takes away uploads that no message took, or that one took long ago: what was sent is an attachment of its
 * message. One that a message is taking at this moment is passed over. Index chat_uploads_left.
 */
export async function deleteOldUploads(
  db: Reader,
  { leftMinutes, sentDays }: { leftMinutes: number; sentDays: number },
  limit: number,
) {
  const { rows } = await sql<{ workspaceId: string; fileHash: string }>`
    delete from chat_uploads where (workspace_id, id) in (
      select workspace_id, id from chat_uploads
      where (not sent and created_at < now() - make_interval(mins => ${leftMinutes}))
        or created_at < now() - make_interval(days => ${sentDays}) limit ${limit} for update skip locked)
    returning workspace_id, file_hash`.execute(db)
  return rows
}

/** Takes away dialogues in which nothing was ever written, and the pages of their visits; answers how many. */
export async function deleteSilentSessions(db: Reader, days: number, limit: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with gone as (
      delete from chat_sessions where (workspace_id, id) in (
        select workspace_id, id from chat_sessions
        where customer_id is null and last_here_at < now() - make_interval(days => ${days}) limit ${limit})
      returning workspace_id, id),
    unseen as (
      delete from visits where (workspace_id, session_id) in (select workspace_id, id from gone))
    select count(*)::int as n from gone`.execute(db)
  return rows[0]!.n
}
