import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** The audit list, newest first. Index events_audit. */
export const auditPage = (db: Reader, workspaceId: string, page: { limit: number; before: number | null }) =>
  db
    .selectFrom('events')
    .select(['id', 'kind', 'occurredAt', 'actorKind', 'actorId', 'data'])
    .where('workspaceId', '=', workspaceId)
    .where('audit', '=', true)
    .$if(page.before !== null, (query) => query.where('id', '<', page.before!))
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()

/** How API keys and invitations are told in the audit list, by their ids, as long as they are on record. */
export const keyNames = (db: Reader, workspaceId: string, ids: string[]) =>
  told(db, 'api_keys', 'name', workspaceId, ids)
export const invitedAddresses = (db: Reader, workspaceId: string, ids: string[]) =>
  told(db, 'invitations', 'email', workspaceId, ids)

async function told(
  db: Reader,
  table: 'api_keys' | 'invitations',
  column: 'name' | 'email',
  workspaceId: string,
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; told: string }>`
    select id, ${sql.ref(column)} as told from ${sql.table(table)}
    where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row.told]))
}
