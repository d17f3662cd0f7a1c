import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'

export interface TimelineRow {
  id: number
  kind: string
  channel: string | null
  occurredAt: Date
  caseId: string | null
  messageId: string | null
  data: Record<string, unknown>
  text: string | null
  direction: 'in' | 'out' | 'internal' | null
  authorKind: 'customer' | 'other' | 'person' | 'system' | null
  authorName: string | null
  subject: string | null
  /** Of a visit: the pages seen, kept where they can be forgotten. */
  pages: unknown[] | null
}

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
 * longer than the page; the texts joined only for the rows of the page. A case that was handed on is on the path of
 * whose it is now, whoever its events name (indexes cases_handed, events_of_case). A search reads the customer's own
 * messages, nobody else's.
 */
export async function timelinePage(db: Reader, question: TimelineQuestion): Promise<TimelineRow[]> {
  const { workspaceId, members, before, kinds, search, limit } = question
  const older = before ? sql`and (e.occurred_at, e.id) < (${before.at}, ${before.id}::bigint)` : sql``
  const narrowed = kinds ? sql`and e.kind = any (${kinds})` : sql``
  const pattern = search ? `%${search.replaceAll(/[\\%_]/g, '\\$&')}%` : null
  const matching = pattern
    ? sql`and (
        concat_ws(' ', e.data ->> 'number', e.data ->> 'order', e.data ->> 'detail', e.data ->> 'title') ilike ${pattern}
        or exists (select 1 from messages m where m.workspace_id = e.workspace_id and m.id = e.message_id and m.text ilike ${pattern})
        or exists (select 1 from cases c where c.workspace_id = e.workspace_id and c.id = e.case_id and c.subject ilike ${pattern})
        or e.kind = 'visit.began' and exists (select 1 from visits v, jsonb_array_elements(v.pages) page
          where v.workspace_id = e.workspace_id and v.id = (e.data ->> 'visitId')::uuid and page ->> 'title' ilike ${pattern}))`
    : sql``
  const all = sql`array[${sql.join(members)}]::uuid[]`
  const asked = sql`e.workspace_id = ${workspaceId} and e.timeline ${older} ${narrowed} ${matching}
      order by e.occurred_at desc, e.id desc limit ${limit}`
  // Asked of each row that is read, by its key: as a join it would read every case that was ever handed on.
  const ofEach = members.map(
    (member) => sql`
      (select e.* from events e
      where e.customer_id = ${member}::uuid
        and coalesce((select not c.handed or c.customer_id = any(${all})
          from cases c where c.workspace_id = ${workspaceId} and c.id = e.case_id), true)
        and ${asked})`,
  )
  const handed = sql`
      (select e.* from cases c
      join events e on e.workspace_id = c.workspace_id and e.case_id = c.id
      where c.workspace_id = ${workspaceId} and c.customer_id = any(${all}) and c.handed
        and e.customer_id <> all(${all}) and ${asked})`
  const { rows } = await sql<TimelineRow>`
    with page as materialized (
      select * from (${sql.join([...ofEach, handed], sql` union all `)}) e
      order by e.occurred_at desc, e.id desc
      limit ${limit})
    select page.id, page.kind, page.channel, page.occurred_at, page.case_id, page.message_id, page.data,
      m.text, m.direction, m.author_kind, m.author_name, c.subject, v.pages
    from page
    left join messages m on m.workspace_id = page.workspace_id and m.id = page.message_id
    left join cases c on c.workspace_id = page.workspace_id and c.id = page.case_id
    left join visits v on page.kind = 'visit.began' and v.workspace_id = page.workspace_id
      and v.id = (page.data ->> 'visitId')::uuid
    order by page.occurred_at desc, page.id desc`.execute(db)
  return rows
}
