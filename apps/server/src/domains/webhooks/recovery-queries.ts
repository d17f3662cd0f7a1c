import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { Position } from '../../platform/log/position.ts'
import type { Event } from '../../platform/log/queries.ts'

/** Just before the first event recorded since a time; null when there is none. Index events_recorded. */
export async function placeOf(db: Reader, since: Date): Promise<Position | null> {
  const { rows } = await sql<Position>`
    with recent as materialized (select epoch, xid, id from events where recorded_at >= ${since})
    select epoch, xid, id - 1 as id from recent order by epoch, xid, id limit 1`.execute(db)
  return rows[0] ?? null
}

export interface Between {
  workspaceId: string
  kinds: string[]
  since: Date
  until: Date
}

/** Events after a place in the log that were recorded in between. Index (epoch, xid, id). */
export async function eventsBetween(
  db: Reader,
  after: Position,
  { workspaceId, kinds, since, until }: Between,
  limit: number,
): Promise<Event[]> {
  const { rows } = await sql<Event>`
    select * from events
    where (epoch, xid, id) > (${after.epoch}, ${after.xid}::xid8, ${after.id})
      and workspace_id = ${workspaceId} and kind = any(${kinds}::text[])
      and recorded_at between ${since} and ${until}
    order by epoch, xid, id limit ${limit}`.execute(db)
  return rows
}
