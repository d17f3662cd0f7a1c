import { sql } from 'kysely'
import type { Reader } from '../db/database.ts'
import type { FileNaming } from './naming.ts'

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

/** Takes a file off a workspace's list unless something there names it. Index attachments_of_file. */
export async function unlistFile(
  db: Reader,
  naming: readonly FileNaming[],
  workspaceId: string,
  hash: string,
): Promise<void> {
  const free = naming
    .filter(({ unlistedUntil }) => !unlistedUntil)
    .map(
      ({ table }) => sql`not exists (
        select 1 from ${sql.table(table)} named where named.workspace_id = f.workspace_id and named.file_hash = f.hash)`,
    )
  await sql`delete from files f where f.workspace_id = ${workspaceId} and f.hash = ${hash}
    and ${sql.join([sql`true`, ...free], sql` and `)}`.execute(db)
}

/** Those of these files that no workspace lists and nothing else keeps. Indexes files_by_hash, inbound_items_of_file. */
export async function unneededFiles(
  db: Reader,
  naming: readonly FileNaming[],
  hashes: string[],
): Promise<string[]> {
  const free = naming.flatMap(({ table, unlistedUntil }) =>
    unlistedUntil
      ? sql`not exists (select 1 from ${sql.table(table)} kept
          where kept.file_hash = given.hash and ${sql.ref(`kept.${unlistedUntil}`)} is null)`
      : [],
  )
  const { rows } = await sql<{ hash: string }>`
    select given.hash from unnest(${hashes}::text[]) given (hash)
    where ${sql.join([sql`not exists (select 1 from files f where f.hash = given.hash)`, ...free], sql` and `)}`.execute(
    db,
  )
  return rows.map(({ hash }) => hash)
}
