import type { FoundKind } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** What is shown of something that was found; `text` is all of it. */
export interface ShownRow {
  id: string
  text: string
  title: string | null
  who: string | null
  caseNumber: number | null
}

const customerOf = (table: RawBuilder<unknown>) => sql`
  left join known_customers customer on customer.workspace_id = ${table}.workspace_id and customer.customer_id = ${table}.customer_id`

/** A text longer than this is shown by its beginning, where what was found further on is not marked. */
const longest = 200_000

const said = (ws: string, ids: string[]) => sql<ShownRow>`
  select m.id, left(m.text, ${sql.lit(longest)}) as text, c.subject as title, coalesce(m.author_name, customer.name) as who, c.number as case_number
  from messages m join cases c on c.workspace_id = m.workspace_id and c.id = m.case_id ${customerOf(sql`m`)}
  where m.workspace_id = ${ws} and m.id = any(${ids}::uuid[])`

const shown: Record<FoundKind, (ws: string, ids: string[]) => RawBuilder<ShownRow>> = {
  message: said,
  note: said,
  case: (ws, ids) => sql<ShownRow>`
    select c.id, coalesce(c.subject, c.preview) as text, c.subject as title, customer.name as who, c.number as case_number
    from cases c ${customerOf(sql`c`)}
    where c.workspace_id = ${ws} and c.id = any(${ids}::uuid[])`,
  customer: (ws, ids) => sql<ShownRow>`
    select c.id, concat_ws(' · ', c.name, (
      select string_agg(i.value, ' · ' order by i.id) from identifiers i
      where i.workspace_id = c.workspace_id and i.customer_id = c.id and i.kind <> 'visitor')) as text,
      c.name as title, null as who, null::int as case_number
    from customers c where c.workspace_id = ${ws} and c.id = any(${ids}::uuid[])`,
  order: (ws, ids) => sql<ShownRow>`
    select o.id, concat_ws(' · ', o.number, (
      select string_agg(line ->> 'title', ', ') from jsonb_array_elements(o.lines) line), o.destination, o.tracking_code) as text,
      o.number as title, customer.name as who, null::int as case_number
    from orders o ${customerOf(sql`o`)}
    where o.workspace_id = ${ws} and o.id = any(${ids}::uuid[])`,
  file: (ws, ids) => sql<ShownRow>`
    select a.id, concat_ws(E'\\n', a.name, left(t.text, ${sql.lit(longest)})) as text, a.name as title, coalesce(m.author_name, customer.name) as who, c.number as case_number
    from attachments a
    left join file_texts t on t.workspace_id = a.workspace_id and t.hash = a.file_hash
    join messages m on m.workspace_id = a.workspace_id and m.id = a.message_id
    join cases c on c.workspace_id = m.workspace_id and c.id = m.case_id ${customerOf(sql`m`)}
    where a.workspace_id = ${ws} and a.id = any(${ids}::uuid[])`,
}

/** One statement a kind, by ids. */
export async function shownOf(
  db: Reader,
  workspaceId: string,
  kind: FoundKind,
  ids: string[],
): Promise<ShownRow[]> {
  return (await shown[kind](workspaceId, ids).execute(db)).rows
}
