import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** Who wrote a mail, and to whom. */
export interface Party {
  sender: string
  verified: boolean
  addressees: string[]
}

/**
 * The case of a mail referred to that this sender has a part in: one of the case's customer's addresses is
 * theirs, or the customer gave them a copy and has one of this mail. Where the customer has proved the address,
 * and of those in copy, only a proved sender counts. Index messages_rfc.
 */
export async function caseOfParty(
  db: Reader,
  workspaceId: string,
  messageIds: string[],
  { sender, verified, addressees }: Party,
): Promise<string | undefined> {
  if (messageIds.length === 0) return undefined
  const bracketed = messageIds.map((id) => `<${id}>`)
  const { rows } = await sql<{ caseId: string }>`
    select m.case_id from messages m
    join cases c on c.workspace_id = m.workspace_id and c.id = m.case_id
    cross join lateral (
      select i.value, max(i.status) as status
      from members_of(c.workspace_id, c.customer_id) member (id)
      join identifiers i on i.workspace_id = c.workspace_id and i.customer_id = member.id and i.kind = 'email'
      group by i.value) i
    where m.workspace_id = ${workspaceId} and m.rfc_message_id = any(${bracketed}) and not c.spam
      and (i.value = ${sender} and (${verified} or i.status = 'claimed')
        or ${verified} and i.value = any(${addressees}) and (m.mail ->> 'verified')::boolean
          and exists (select 1 from jsonb_array_elements_text((m.mail -> 'to') || (m.mail -> 'cc')) addressee
            where lower(addressee) = ${sender}))
    order by array_position(${bracketed}::text[], m.rfc_message_id), m.occurred_at desc
    limit 1`.execute(db)
  return rows[0]?.caseId
}

/** The case in which this sender has written from the same thread, though we never saw its beginning. Index messages_thread_root. */
export async function caseOfThread(
  db: Reader,
  workspaceId: string,
  root: string | null,
  { sender, verified }: Party,
): Promise<string | undefined> {
  if (!root) return undefined
  const { rows } = await sql<{ caseId: string }>`
    select m.case_id from messages m
    join cases c on c.workspace_id = m.workspace_id and c.id = m.case_id
    cross join lateral (
      select max(i.status) as status
      from members_of(c.workspace_id, c.customer_id) member (id)
      join identifiers i on i.workspace_id = c.workspace_id and i.customer_id = member.id
        and i.kind = 'email' and i.value = ${sender}) i
    where m.workspace_id = ${workspaceId} and m.thread_root = ${root} and m.author_kind = 'customer'
      and m.mail ->> 'from' = ${sender} and not c.spam and (${verified} and i.status is not null or i.status = 'claimed')
    order by m.occurred_at desc
    limit 1`.execute(db)
  return rows[0]?.caseId
}

/** Whether an earlier mail to this reply address of ours went to somebody else too. Index messages_of_case. */
export async function wasShown(db: Reader, workspaceId: string, caseId: string, replyAddress: string) {
  const { rows } = await sql`
    select 1 from messages m
    cross join lateral (
      select array_agg(lower(one)) as all
      from jsonb_array_elements_text((m.mail -> 'to') || (m.mail -> 'cc')) one) addressees
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and m.direction = 'in'
      and ${replyAddress} = any(addressees.all)
      and exists (select 1 from unnest(addressees.all) other
        where other not in (${replyAddress}, lower(m.mail ->> 'from'))
          and not exists (select 1 from channels c
            where c.workspace_id = m.workspace_id and c.kind = 'email' and c.address = other))
    limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Whether an address is in a case's conversation: one of us, or the customer by a verified mail, has given it a
 * copy. Index messages_of_case.
 */
export async function isInConversation(db: Reader, workspaceId: string, caseId: string, address: string) {
  const { rows } = await sql`
    select 1 from messages m
    left join outbound_messages o on o.workspace_id = m.workspace_id and o.message_id = m.id
      and o.replaced_at is null
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId}
      and (o.copies @> jsonb_build_array(jsonb_build_object('address', ${address}::text))
        or m.author_kind = 'customer' and (m.mail ->> 'verified')::boolean
          and exists (select 1 from jsonb_array_elements_text((m.mail -> 'to') || (m.mail -> 'cc')) one
            where lower(one) = ${address}))
    limit 1`.execute(db)
  return rows.length > 0
}
