import type { DraftKind } from '@polku/contract'
import { type Selectable, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { Tables } from '../../platform/db/tables.ts'
import type { AttachmentRow } from './message-queries.ts'

export type DraftRow = Selectable<Tables['drafts']>
export interface DraftKey {
  workspaceId: string
  caseId: string
  personId: string
  kind: DraftKind
}

export async function draftsOf(
  db: Reader,
  workspaceId: string,
  caseId: string,
  personId: string,
): Promise<DraftRow[]> {
  return await db
    .selectFrom('drafts')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .orderBy('kind')
    .execute()
}

/** Who names nothing as seen is taken to have seen what there is as they begin. */
type Content = { html: string; attachments: string[]; cc: string[] | null; seenUpTo: string | null }

const begun = (key: DraftKey, content: Content) => ({
  ...key,
  ...content,
  seenUpTo: content.seenUpTo ?? newestOf(key),
})

/** Index messages_of_case. */
const newestOf = ({ workspaceId, caseId }: DraftKey) => sql<string | null>`(
  select m.id from messages m where m.workspace_id = ${workspaceId} and m.case_id = ${caseId}
  order by m.occurred_at desc, m.id desc limit 1)`

const goneOnWith = ({ seenUpTo, ...content }: Content) => ({
  ...content,
  seenUpTo: sql<string | null>`coalesce(${seenUpTo}::uuid, drafts.seen_up_to)`,
})

/** Keeps a draft where there is none; nothing when there is one. */
export async function insertDraft(
  db: Reader,
  key: DraftKey,
  content: Content,
): Promise<DraftRow | undefined> {
  return await db
    .insertInto('drafts')
    .values(begun(key, content))
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** Keeps a draft over the version it was written over; nothing when another stands there. */
export async function updateDraft(
  db: Reader,
  key: DraftKey,
  content: Content,
  over: number,
): Promise<DraftRow | undefined> {
  return await db
    .updateTable('drafts')
    .set({ ...goneOnWith(content), version: sql`nextval('draft_versions')`, updatedAt: sql`now()` })
    .where('workspaceId', '=', key.workspaceId)
    .where('caseId', '=', key.caseId)
    .where('personId', '=', key.personId)
    .where('kind', '=', key.kind)
    .where('version', '=', over)
    .returningAll()
    .executeTakeFirst()
}

/** Keeps a draft whatever stands there. */
export async function putDraft(db: Reader, key: DraftKey, content: Content): Promise<DraftRow> {
  return await db
    .insertInto('drafts')
    .values(begun(key, content))
    .onConflict((conflict) =>
      conflict
        .columns(['workspaceId', 'caseId', 'personId', 'kind'])
        .doUpdateSet({ ...goneOnWith(content), version: sql`excluded.version`, updatedAt: sql`now()` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Answers whether there was one, of that version when one is named. */
export async function deleteDraft(db: Reader, key: DraftKey, over?: number): Promise<boolean> {
  const result = await db
    .deleteFrom('drafts')
    .where('workspaceId', '=', key.workspaceId)
    .where('caseId', '=', key.caseId)
    .where('personId', '=', key.personId)
    .where('kind', '=', key.kind)
    .$if(over !== undefined, (query) => query.where('version', '=', over!))
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Keeps those of the uploads that are still the person's own to send from being swept for a while; answers their ids. */
export async function wantUploads(
  db: Reader,
  workspaceId: string,
  personId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .updateTable('attachments')
    .set({ wantedAt: sql`greatest(wanted_at, now())` })
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .where('messageId', 'is', null)
    .where('uploadedBy', '=', personId)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The same for so many days, whether anything names them meanwhile or not. */
export async function holdUploads(
  db: Reader,
  workspaceId: string,
  personId: string,
  ids: readonly string[],
  days: number,
): Promise<void> {
  await sql`
    update attachments set wanted_at = now() + make_interval(days => ${days})
    where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])
      and message_id is null and uploaded_by = ${personId}`.execute(db)
}

/** Those of the uploads that are still the person's own to send. */
export async function ownUploads(
  db: Reader,
  workspaceId: string,
  personId: string,
  ids: readonly string[],
): Promise<AttachmentRow[]> {
  if (ids.length === 0) return []
  return await db
    .selectFrom('attachments')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .where('messageId', 'is', null)
    .where('uploadedBy', '=', personId)
    .orderBy('id')
    .execute()
}
