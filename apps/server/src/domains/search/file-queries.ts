import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { FileText } from '../../platform/file-text/file-text.ts'

/** What has words of its own; a seal has none, and an invitation is shown as what it is. */
const mayHaveWords = sql`media_type !~ '^(?:image|audio|video)/|^application/(?:x-)?(?:pkcs7|pgp)|calendar'`

/** What is sent more often than this is enclosed with everything: its later sendings are found by its name. */
const mostSendings = 50

export async function enrolFiles(trx: Trx, workspaceId: string, messageIds: string[]): Promise<void> {
  await sql`
    insert into file_texts (workspace_id, hash)
    select distinct workspace_id, file_hash from attachments
    where workspace_id = ${workspaceId} and message_id = any(${messageIds}::uuid[]) and ${mayHaveWords}
    order by file_hash
    on conflict do nothing`.execute(trx)
}

/**
 * What these say, as far as they have been read. Whoever reads one meanwhile waits, so that each sending gets its words
 * from the one or the other.
 */
export async function knownTexts(
  trx: Trx,
  workspaceId: string,
  hashes: string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ hash: string; text: string }>`
    select hash, text from file_texts where workspace_id = ${workspaceId} and hash = any(${hashes}::text[])
    order by hash for share`.execute(trx)
  return new Map(rows.map(({ hash, text }) => [hash, text]))
}

export interface SentFile {
  id: string
  hash: string
  name: string
  caseId: string
  messageId: string
  customerId: string
  occurredAt: Date
  /** It is one of its first sendings. */
  telling: boolean
}

const sent = sql`
  select a.id, a.file_hash as hash, a.name, m.case_id, m.id as message_id, m.customer_id, m.occurred_at
  from attachments a join messages m on m.workspace_id = a.workspace_id and m.id = a.message_id`

export async function filesToIndex(trx: Trx, workspaceId: string, messageIds: string[]): Promise<SentFile[]> {
  const { rows } = await sql<SentFile>`
    select sent.*, (
      select count(*) from (
        select from attachments other
        where other.workspace_id = ${workspaceId} and other.file_hash = sent.hash and other.id < sent.id
        limit ${sql.lit(mostSendings)}) before) < ${sql.lit(mostSendings)} as telling
    from (${sent} where a.workspace_id = ${workspaceId} and a.message_id = any(${messageIds}::uuid[])) sent`.execute(
    trx,
  )
  return rows
}

/** Index attachments_of_file. */
export async function firstSendings(trx: Trx, workspaceId: string, hash: string): Promise<SentFile[]> {
  const { rows } = await sql<SentFile>`
    select sent.*, true as telling
    from (${sent} where a.workspace_id = ${workspaceId} and a.file_hash = ${hash}
      order by a.id limit ${sql.lit(mostSendings)}) sent`.execute(trx)
  return rows
}

export interface DueFile {
  workspaceId: string
  hash: string
  mediaType: string
  attempts: number
}

/**
 * The newest that is to be read, which is given the time to be: whoever takes it may be killed. Index file_texts_due.
 */
export async function takeDueFile(db: Reader): Promise<DueFile | undefined> {
  const { rows } = await sql<DueFile>`
    update file_texts t set attempts = t.attempts + 1, due_at = now() + interval '5 minutes'
    from (
      select workspace_id, hash from file_texts where standing is null and due_at <= now()
      order by due_at desc limit 1 for update skip locked) due
    join files f on f.workspace_id = due.workspace_id and f.hash = due.hash
    where t.workspace_id = due.workspace_id and t.hash = due.hash
    returning t.workspace_id, t.hash, t.attempts, f.media_type`.execute(db)
  return rows[0]
}

/** False where the file has been forgotten meanwhile. */
export async function storeText(
  trx: Trx,
  { workspaceId, hash }: DueFile,
  { standing, text }: FileText,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update file_texts set standing = ${standing}, text = ${text}
    where workspace_id = ${workspaceId} and hash = ${hash}`.execute(trx)
  return Number(numAffectedRows) > 0
}
