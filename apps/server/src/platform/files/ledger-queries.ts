import { sql } from 'kysely'
import type { Reader } from '../db/database.ts'

// Every table that refers to a stored file is named here, and nowhere else is it decided whether one is needed.

/** Remembers a stored file in the workspace; the same content twice is one row. */
export async function rememberFile(
  db: Reader,
  file: { workspaceId: string; hash: string; size: number; mediaType: string },
): Promise<void> {
  await db
    .insertInto('files')
    .values(file)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a file off a workspace's list unless a message shows it or is to. Index attachments_of_file. */
export async function unlistFile(db: Reader, workspaceId: string, hash: string): Promise<void> {
  await sql`delete from files f where f.workspace_id = ${workspaceId} and f.hash = ${hash}
    and not exists (select 1 from attachments a where a.workspace_id = f.workspace_id and a.file_hash = f.hash)
    and not exists (select 1 from chat_uploads u where u.workspace_id = f.workspace_id and u.file_hash = f.hash)`.execute(
    db,
  )
}

/** Those of these files that no workspace lists and no raw mail is kept in. Indexes files_by_hash, inbound_items_of_file. */
export async function unneededFiles(db: Reader, hashes: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select given.hash from unnest(${hashes}::text[]) given (hash)
    where not exists (select 1 from files f where f.hash = given.hash)
      and not exists (select 1 from inbound_items i where i.file_hash = given.hash and i.pruned_at is null)`.execute(
    db,
  )
  return rows.map(({ hash }) => hash)
}
