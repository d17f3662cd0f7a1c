import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Document } from './document.ts'

interface Said {
  id: string
  kind: string
  caseId: string
  customerId: string
  occurredAt: Date
  text: string
  authorName: string | null
  from: string | null
  to: string | null
  hasFile: boolean
}

/** What was said, by whom, and to whom: a customer is told by their name and addresses, we by the addresses of a mail. */
export async function messagesToIndex(trx: Trx, workspaceId: string, ids: string[]): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select m.id, m.kind, m.case_id, m.customer_id, m.occurred_at, m.text, m.author_name,
      case when m.direction = 'in' then concat_ws(' ', m.mail ->> 'from', customer.name) end as from,
      case when m.direction = 'out' then concat_ws(' ', customer.name, (
        select string_agg(i.value, ' ') from identifiers i
        where i.workspace_id = m.workspace_id and i.customer_id = m.customer_id and i.kind <> 'visitor'))
      when m.direction = 'in' then m.mail ->> 'to' end as to,
      exists (select 1 from attachments a where a.workspace_id = m.workspace_id and a.message_id = m.id) as has_file
    from messages m
    left join customers customer on customer.workspace_id = m.workspace_id and customer.id = m.customer_id
    where m.workspace_id = ${workspaceId} and m.id = any(${ids}::uuid[])`.execute(trx)
  return rows
}

export async function casesToIndex(trx: Trx, workspaceId: string, ids: string[]) {
  const { rows } = await sql<{
    id: string
    subject: string | null
    number: number
    customerId: string
    openedAt: Date
  }>`
    select id, subject, number, customer_id, opened_at from cases
    where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`.execute(trx)
  return rows
}

export async function customersToIndex(trx: Trx, workspaceId: string, ids: string[]) {
  const { rows } = await sql<{ id: string; name: string | null; addresses: string | null; at: Date }>`
    select c.id, c.name, coalesce(c.last_contact_at, c.created_at) as at, (
      select string_agg(i.value, ' ' order by i.id) from identifiers i
      where i.workspace_id = c.workspace_id and i.customer_id = c.id and i.kind <> 'visitor') as addresses
    from customers c where c.workspace_id = ${workspaceId} and c.id = any(${ids}::uuid[])`.execute(trx)
  return rows
}

export async function ordersToIndex(trx: Trx, workspaceId: string, ids: string[]) {
  const { rows } = await sql<{ id: string; customerId: string; placedAt: Date; text: string }>`
    select o.id, o.customer_id, o.placed_at, concat_ws(' ', o.number, o.tracking_code, o.sender, o.destination, (
      select string_agg(line ->> 'title', ' ') from jsonb_array_elements(o.lines) line)) as text
    from orders o where o.workspace_id = ${workspaceId} and o.id = any(${ids}::uuid[])`.execute(trx)
  return rows
}

export async function insertDocuments(trx: Trx, workspaceId: string, documents: Document[]): Promise<void> {
  const records = documents.map((each) => ({
    kind: each.kind,
    ref_id: each.refId,
    case_id: each.caseId,
    message_id: each.messageId,
    customer_id: each.customerId,
    occurred_at: each.occurredAt,
    words: each.words,
  }))
  await sql`
    insert into search_documents (workspace_id, kind, ref_id, case_id, message_id, customer_id, occurred_at, words)
    select ${workspaceId}::uuid, kind, ref_id, case_id, message_id, customer_id, occurred_at, words::tsvector
    from json_to_recordset(${JSON.stringify(records)}::json) as given (kind text, ref_id uuid, case_id uuid,
      message_id uuid, customer_id uuid, occurred_at timestamptz, words text)
    on conflict (workspace_id, ref_id, kind) do update
      set words = excluded.words, customer_id = excluded.customer_id
      where search_documents.words <> excluded.words or search_documents.customer_id <> excluded.customer_id`.execute(
    trx,
  )
}

export async function insertWords(
  trx: Trx,
  workspaceId: string,
  words: { word: string; name: boolean }[],
): Promise<void> {
  await sql`
    insert into search_words (workspace_id, word, name)
    select ${workspaceId}::uuid, word, name
    from json_to_recordset(${JSON.stringify(words)}::json) as given (word text, name boolean)
    on conflict (workspace_id, word) do update set name = true where excluded.name and not search_words.name`.execute(
    trx,
  )
}
