import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { MessageTable } from './tables.ts'

export async function messagesOnPath(db: Reader, workspaceId: string, ids: string[]) {
  const { rows } = await sql<
    Pick<MessageTable, 'text' | 'direction' | 'authorKind' | 'authorName'> & { id: string }
  >`
    select id, text, direction, author_kind, author_name from messages
    where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function subjectsOnPath(db: Reader, workspaceId: string, ids: string[]) {
  const { rows } = await sql<{ id: string; subject: string | null }>`
    select id, subject from cases where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, subject }) => [id, subject]))
}

export const textHolds = (pattern: string): RawBuilder<boolean> => sql`exists (
  select 1 from messages m where m.workspace_id = e.workspace_id and m.id = e.message_id and m.text ilike ${pattern})`

export const subjectHolds = (pattern: string): RawBuilder<boolean> => sql`exists (
  select 1 from cases c where c.workspace_id = e.workspace_id and c.id = e.case_id and c.subject ilike ${pattern})`

/**
 * A case that was handed on is on the path of whose it is now, whoever its events name. Asked of each event that is
 * read, by its key: as a join it would read every case that was ever handed on.
 */
export const staysWith = (
  workspaceId: string,
  members: RawBuilder<string[]>,
): RawBuilder<boolean> => sql`coalesce((
  select not c.handed or c.customer_id = any(${members}) from cases c
  where c.workspace_id = ${workspaceId} and c.id = e.case_id), true)`

/** Indexes cases_handed, events_of_case. */
export const handedTo = (workspaceId: string, members: RawBuilder<string[]>) => ({
  from: sql`cases c join events e on e.workspace_id = c.workspace_id and e.case_id = c.id`,
  where: sql<boolean>`c.workspace_id = ${workspaceId} and c.customer_id = any(${members}) and c.handed`,
})
