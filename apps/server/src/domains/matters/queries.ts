import type { CaseState, Channel, PromiseKind } from '@polku/contract'
import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

export interface MatterRow {
  workspaceId: string
  caseId: string
  customerId: string
  identifierId: string | null
  number: number
  subject: string | null
  state: CaseState
  channel: Channel
  language: string | null
  customerName: string | null
  assigneeName: string | null
  openedAt: Date
  firstReplyAt: Date | null
  lastMessageAt: Date
  solvedAt: Date | null
  organisation: string
  timeZone: string
}

const matters = sql`
  select c.workspace_id, c.id as case_id, c.customer_id, c.number, c.subject, c.state, c.channel,
    coalesce(c.language, customer.language, w.language) as language, customer.name as customer_name,
    split_part(p.name, ' ', 1) as assignee_name, c.opened_at, c.first_reply_at, c.last_message_at, c.solved_at,
    w.name as organisation, w.time_zone
  from cases c
  join workspaces w on w.id = c.workspace_id
  join known_customers customer on customer.workspace_id = c.workspace_id and customer.customer_id = c.customer_id
  left join people p on p.id = c.assignee_id`

/** What a mail of ours was about, to whom it went, and whether that address is proved to be the customer's still. */
export interface LinkedRow extends Omit<MatterRow, 'identifierId'> {
  address: string
  copied: boolean
  identifierId: string | null
  proved: boolean
}

export async function matterOfMail(
  db: Reader,
  workspaceId: string,
  outboundId: string,
): Promise<LinkedRow | undefined> {
  const { rows } = await sql<LinkedRow>`
    select matter.*, o.to_address as address, o.copies <> '[]' as copied, known.id as identifier_id,
      coalesce(known.status = 'verified', false) as proved
    from outbound_messages o
    join (${matters}) matter on matter.workspace_id = o.workspace_id and matter.case_id = o.case_id
    left join lateral (
      select i.id, i.status from identifiers i
      where i.workspace_id = o.workspace_id and i.kind = 'email' and i.value = o.to_address
        and i.customer_id in (select id from members_of(o.workspace_id, matter.customer_id) member (id))
      order by i.status = 'verified' desc limit 1) known on true
    where o.workspace_id = ${workspaceId} and o.id = ${outboundId}`.execute(db)
  return rows[0]
}

/** A matter of somebody who has proved who they are, whichever of those they turned out to be it came by. */
export async function matterOfCustomer(
  db: Reader,
  workspaceId: string,
  customerId: string,
  caseId: string,
): Promise<MatterRow | undefined> {
  const { rows } = await sql<MatterRow>`
    select matter.*, null as identifier_id from (${matters}) matter
    where matter.workspace_id = ${workspaceId} and matter.case_id = ${caseId}
      and matter.customer_id in (select id from members_of(${workspaceId}, ${customerId}) member (id))`.execute(
    db,
  )
  return rows[0]
}

/** More than anybody looks through; who wants older ones writes to us. */
const listed = 50

/** A customer's matters, the latest first. Index cases_of_customer. */
export async function mattersOfCustomer(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<MatterRow[]> {
  const { rows } = await sql<MatterRow>`
    select matter.*, null as identifier_id from (${matters}
      where c.workspace_id = ${workspaceId} and not c.spam and c.automatic is null
        and c.customer_id in (select id from members_of(${workspaceId}, ${customerId}) member (id))
      order by c.last_message_at desc, c.id desc limit ${sql.lit(listed)}) matter
    order by matter.last_message_at desc, matter.case_id desc`.execute(db)
  return rows
}

/** Who is signed in: the name by which we know them. */
export async function nameOfCustomer(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<{ name: string | null; language: string | null; organisation: string } | undefined> {
  const { rows } = await sql<{ name: string | null; language: string | null; organisation: string }>`
    select customer.name, coalesce(customer.language, w.language) as language, w.name as organisation
    from known_customers customer join workspaces w on w.id = customer.workspace_id
    where customer.workspace_id = ${workspaceId} and customer.customer_id = ${customerId}`.execute(db)
  return rows[0]
}

export interface SaidRow {
  id: string
  direction: 'in' | 'out'
  authorKind: 'customer' | 'person' | 'system'
  authorName: string | null
  text: string
  occurredAt: Date
}

/** The latest of a dialogue; of longer ones the beginning is left out. */
export const saidAtMost = 200

/**
 * What was said in a matter, between us and the customer: no notes, and nothing by others whom a mail had copies for.
 * An address that was only claimed is shown what went to it and what came from it, and nothing else. Index
 * messages_of_case.
 */
export async function dialogueOf(
  db: Reader,
  { workspaceId, caseId }: Pick<MatterRow, 'workspaceId' | 'caseId'>,
  claimed: string | null,
): Promise<SaidRow[]> {
  const { rows } = await sql<SaidRow>`
    select id, direction, author_kind, author_name, text, occurred_at from (
      select m.* from messages m
      where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and ${shown(workspaceId, claimed)}
      order by m.occurred_at desc, m.id desc limit ${sql.lit(saidAtMost)}) m
    order by occurred_at, id`.execute(db)
  return rows
}

const shown = (workspaceId: string, claimed: string | null) => sql`
  m.kind = 'message' and m.author_kind <> 'other' and m.direction <> 'internal' ${
    claimed === null
      ? sql``
      : sql`and (m.page_of = ${claimed} or m.mail ->> 'from' = ${claimed} or exists (
          select 1 from outbound_messages o where o.workspace_id = ${workspaceId} and o.case_id = m.case_id
            and o.to_address = ${claimed} and (o.message_id = m.id or m.id = any(o.also))))`
  }`

export interface SaidFile {
  id: string
  messageId: string
  name: string
  mediaType: string
  size: number
  fileHash: string
}

/** The files of what is shown of a matter. */
export async function filesOf(
  db: Reader,
  { workspaceId, caseId }: Pick<MatterRow, 'workspaceId' | 'caseId'>,
  claimed: string | null,
): Promise<SaidFile[]> {
  const { rows } = await sql<SaidFile>`
    select a.id, a.message_id, a.name, a.media_type, a.size, a.file_hash
    from messages m join attachments a on a.workspace_id = m.workspace_id and a.message_id = m.id
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and ${shown(workspaceId, claimed)}
    order by a.created_at, a.id limit 500`.execute(db)
  return rows
}

export interface PromisedRow {
  kind: PromiseKind
  what: string | null
  dueAt: Date | null
  keptAt: Date | null
  brokenAt: Date | null
  endedAt: Date | null
}

/** So many of those that have ended are told of. */
const past = 3

/**
 * What was promised in a matter: what runs, the next due first, and the last that were kept or broken. What a colleague
 * promised in their own words only somebody proved sees. Index promises_of_case.
 */
export async function promisedIn(
  db: Reader,
  { workspaceId, caseId }: MatterRow,
  claimed: string | null,
): Promise<PromisedRow[]> {
  const { rows } = await sql<PromisedRow>`
    select kind, what, due_at, kept_at, broken_at, ended_at from (
      select p.*, row_number() over (partition by p.ended_at is null order by p.ended_at desc) as nth
      from promises p
      where p.workspace_id = ${workspaceId} and p.case_id = ${caseId}
        and (p.ended_at is null or p.kept_at is not null or p.broken_at is not null)
        ${claimed ? sql`and p.kind <> 'own'` : sql``}) p
    where (p.ended_at is null and p.due_at is not null) or (p.ended_at is not null and p.nth <= ${past})
    order by p.ended_at is not null, coalesce(p.ended_at, p.due_at)`.execute(db)
  return rows
}
