import { sql } from 'kysely'
import type { Db, Reader } from '../../platform/db/database.ts'

export interface Undone {
  caseId: string
  undoing: object
}

export async function insertSeveralChange(
  db: Reader,
  given: { workspaceId: string; doneBy: string | null; kind: string; undoing: Undone[] },
): Promise<string> {
  const { id } = await db
    .insertInto('severalChanges')
    .values({ ...given, undoing: JSON.stringify(given.undoing) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function severalChange(db: Reader, workspaceId: string, id: string, doneBy: string | null) {
  return await db
    .selectFrom('severalChanges')
    .select(['kind', 'undoing'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('doneBy', 'is not distinct from', doneBy)
    .executeTakeFirst()
}

export async function deleteSeveralChange(db: Reader, workspaceId: string, id: string): Promise<void> {
  await db.deleteFrom('severalChanges').where('workspaceId', '=', workspaceId).where('id', '=', id).execute()
}

/** Index several_changes_age. */
export async function deleteOldSeveralChanges(db: Db): Promise<void> {
  await sql`delete from several_changes where done_at < now() - interval '1 day'`.execute(db)
}
