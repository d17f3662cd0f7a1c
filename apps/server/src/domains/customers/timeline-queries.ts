import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import type { EventOnPath, PathSource } from '../../platform/log/path-source.ts'

export interface TimelineQuestion {
  workspaceId: string
  /** All who are one with the customer. */
  members: string[]
  before: TimeCursor | null
  /** Null for all. */
  kinds: string[] | null
  search: string | null
  limit: number
}

/**
 * One page of a customer's path, newest first: for each who is one with them a range of the index events_timeline, no
 * longer than the page. What a domain says stands on another's path than the event names goes there. A search reads what
 * the domains know of this customer's events, nobody else's.
 */
export async function timelinePage(
  db: Reader,
  sources: readonly PathSource[],
  question: TimelineQuestion,
): Promise<EventOnPath[]> {
  const { workspaceId, members, before, kinds, search, limit } = question
  const older = before ? sql`and (e.occurred_at, e.id) < (${before.at}, ${before.id}::bigint)` : sql``
  const narrowed = kinds ? sql`and e.kind = any (${kinds})` : sql``
  const all = sql<string[]>`array[${sql.join(members)}]::uuid[]`
  const handings = sources.flatMap(({ handed }) => handed ?? [])
  const asked = sql`e.workspace_id = ${workspaceId} and e.timeline
      ${older} ${narrowed} ${search ? matching(sources, search) : sql``}
      order by e.occurred_at desc, e.id desc limit ${limit}`
  const stays = sql.join([sql`true`, ...handings.map(({ stays }) => stays(workspaceId, all))], sql` and `)
  const ofEach = members.map(
    (member) =>
      sql`(select e.* from events e where e.customer_id = ${member}::uuid and ${stays} and ${asked})`,
  )
  const ofOthers = handings.map(({ come }) => {
    const { from, where } = come(workspaceId, all)
    return sql`(select e.* from ${from} where ${where} and e.customer_id <> all(${all}) and ${asked})`
  })
  const { rows } = await sql<EventOnPath>`
    select id, kind, channel, occurred_at, case_id, message_id, data
    from (${sql.join([...ofEach, ...ofOthers], sql` union all `)}) e
    order by occurred_at desc, id desc
    limit ${limit}`.execute(db)
  return rows
}

function matching(sources: readonly PathSource[], search: string) {
  const pattern = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
  const inItself = sql<boolean>`concat_ws(
    ' ', e.data ->> 'number', e.data ->> 'order', e.data ->> 'detail', e.data ->> 'title') ilike ${pattern}`
  const elsewhere = sources.flatMap(({ finds }) => finds?.(pattern) ?? [])
  return sql`and (${sql.join([inItself, ...elsewhere], sql` or `)})`
}
