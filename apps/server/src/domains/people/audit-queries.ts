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
