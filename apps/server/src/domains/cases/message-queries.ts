import type { FileStanding } from '@polku/contract'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import type { AttachmentTable, MessageTable } from './tables.ts'

export type MessageRow = Selectable<MessageTable>
export type AttachmentRow = Selectable<AttachmentTable> & {
  /** What came of reading it, where that was asked. */
  standing?: FileStanding | null
}

export async function insertMessage(trx: Trx, values: Insertable<MessageTable>): Promise<MessageRow> {
  const { invitations, mail, ...plain } = values
  return await trx
    .insertInto('messages')
    .values({
      ...plain,
      mail: mail ? (JSON.stringify(mail) as never) : null,
      invitations: JSON.stringify(invitations ?? []) as never,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function messageById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<MessageRow | undefined> {
  return await db
    .selectFrom('messages')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function messageByClientId(db: Reader, workspaceId: string, caseId: string, clientId: string) {
  return await db
    .selectFrom('messages')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('clientId', '=', clientId)
    .executeTakeFirst()
}

/** The case that a request has opened already. Indexes messages_client, pending_answers_client. */
export async function caseOpenedBy(
  db: Reader,
  workspaceId: string,
  clientId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ caseId: string }>`
    select case_id from messages where workspace_id = ${workspaceId} and client_id = ${clientId}
    union all
    select case_id from pending_answers where workspace_id = ${workspaceId} and client_id = ${clientId}
    limit 1`.execute(db)
  return rows[0]?.caseId
}

/**
 * The newest messages of a case before a place, newest first: so many, or fewer where their bytes together
 * are more than `bytes`. What `fits` makes the page; at most one more comes, to tell that there are more.
 * Index messages_of_case. `octet_length` reads no long text, and rows left out are never unpacked: 0.1 ms more for
 * a page of six, 40 ms and 7 rows instead of 0.9 s and 290 MB for 150 mails of 2 MB.
 */
export async function messagesPage(
  db: Reader,
  workspaceId: string,
  caseId: string,
  before: TimeCursor | null,
  { limit, bytes }: { limit: number; bytes: number },
) {
  const { rows } = await sql<MessageRow & { fits: boolean }>`
    select m.*, coalesce(m.newer, 0) < ${bytes} as fits
    from (
      select found.*, sum(size) over newest_first as newer, lag(size) over newest_first as just_newer
      from (
        select *, octet_length(text) + coalesce(octet_length(folded), 0) + coalesce(octet_length(html), 0) as size
        from messages
        where workspace_id = ${workspaceId} and case_id = ${caseId}
          ${before ? sql`and (occurred_at, id) < (${before.at}, ${before.id}::uuid)` : sql``}
        order by occurred_at desc, id desc
        limit ${limit + 1}) found
      window newest_first as (order by occurred_at desc, id desc rows between unbounded preceding and 1 preceding)) m
    where coalesce(m.newer - m.just_newer, 0) < ${bytes}
    order by m.occurred_at desc, m.id desc`.execute(db)
  return rows
}

export async function latestMessage(
  db: Reader,
  workspaceId: string,
  caseId: string,
  direction?: 'in' | 'out',
  authorKind?: MessageRow['authorKind'],
) {
  return await db
    .selectFrom('messages')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'message')
    .$if(direction !== undefined, (query) => query.where('direction', '=', direction!))
    .$if(authorKind !== undefined, (query) => query.where('authorKind', '=', authorKind!))
    .orderBy('occurredAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertAttachment(
  trx: Reader,
  values: Insertable<AttachmentTable>,
): Promise<AttachmentRow> {
  return await trx.insertInto('attachments').values(values).returningAll().executeTakeFirstOrThrow()
}

/** Of messages `m`: a reply by somebody of us who is not this person. */
export const repliedByOther = (personId: string | null) => sql`(m.kind = 'message' and m.direction = 'out'
  and m.author_kind = 'person' and m.author_id is distinct from ${personId}::uuid)`

/**
 * Whether a colleague has replied after the message somebody has seen, be it in the seconds for undoing. One that
 * was taken back since still tells its time by its id. Indexes messages_of_case, pending_answers_of_case.
 */
export async function repliedAfter(
  db: Reader,
  workspaceId: string,
  caseId: string,
  seenId: string,
  personId: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from messages m
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId}
      and (m.occurred_at, m.id) > (coalesce(
        (select seen.occurred_at from messages seen
         where seen.workspace_id = m.workspace_id and seen.case_id = m.case_id and seen.id = ${seenId}::uuid),
        uuid_extract_timestamp(${seenId}::uuid), '-infinity'), ${seenId}::uuid)
      and ${repliedByOther(personId)}
    union all
    select 1 from pending_answers p
    where p.workspace_id = ${workspaceId} and p.case_id = ${caseId} and p.id > ${seenId}::uuid
      and not p.chosen and p.kept_back is null and p.person_id is distinct from ${personId}::uuid
    limit 1`.execute(db)
  return rows.length > 0
}

/** Gives what a person has uploaded to the message; answers how many there were, and how large together. */
export async function attachUploads(
  trx: Trx,
  workspaceId: string,
  ids: string[],
  uploadedBy: string | null,
  messageId: string,
): Promise<{ count: number; size: number }> {
  if (ids.length === 0) return { count: 0, size: 0 }
  const rows = await trx
    .updateTable('attachments')
    .set({ messageId })
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .where('messageId', 'is', null)
    .where('uploadedBy', 'is not distinct from', uploadedBy)
    .returning('size')
    .execute()
  return { count: rows.length, size: rows.reduce((sum, row) => sum + Number(row.size), 0) }
}

/** Takes its files off a message that is none any more; whoever took it back can send them with another. */
export async function detachUploads(
  trx: Trx,
  workspaceId: string,
  messageId: string,
  personId: string | null,
): Promise<void> {
  await trx
    .updateTable('attachments')
    .set({ messageId: null, uploadedBy: personId, wantedAt: sql`now()` })
    .where('workspaceId', '=', workspaceId)
    .where('messageId', '=', messageId)
    .execute()
}

export async function attachmentsOf(
  db: Reader,
  workspaceId: string,
  messageIds: string[],
): Promise<AttachmentRow[]> {
  if (messageIds.length === 0) return []
  return await db
    .selectFrom('attachments as a')
    .leftJoin('fileTexts as t', (join) =>
      join.onRef('t.workspaceId', '=', 'a.workspaceId').onRef('t.hash', '=', 'a.fileHash'),
    )
    .selectAll('a')
    .select('t.standing')
    .where('a.workspaceId', '=', workspaceId)
    .where('a.messageId', 'in', messageIds)
    .orderBy('a.id')
    .execute()
}

export async function attachmentById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<AttachmentRow | undefined> {
  return await db
    .selectFrom('attachments')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/**
 * Takes away uploads that no message took and nothing that is being written names; answers whose content they
 * were. One that somebody is taking up at this moment is passed over. Indexes attachments_left,
 * drafts_attachments, letters_attachments.
 */
export async function deleteLeftUploads(db: Reader, minutes: number, limit: number) {
  const { rows } = await sql<{ workspaceId: string; fileHash: string }>`
    delete from attachments where (workspace_id, id) in (
      select workspace_id, id from attachments a
      where message_id is null and wanted_at < now() - make_interval(mins => ${minutes})
        and not exists (select 1 from drafts d
          where d.workspace_id = a.workspace_id and d.attachments @> array[a.id])
        and not exists (select 1 from letters l
          where l.workspace_id = a.workspace_id and l.attachments @> array[a.id])
      order by wanted_at limit ${limit} for update of a skip locked)
    returning workspace_id, file_hash`.execute(db)
  return rows
}
