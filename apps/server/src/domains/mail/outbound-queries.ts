import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { OutboundTable } from './outbound-tables.ts'

export type OutboundRow = Selectable<OutboundTable>

export async function insertOutbound(trx: Trx, values: Insertable<OutboundTable>): Promise<string> {
  const row = await trx
    .insertInto('outboundMessages')
    .values({
      ...values,
      copies: JSON.stringify(values.copies ?? []) as never,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function lockOutbound(
  trx: Trx,
  workspaceId: string,
  id: string,
): Promise<OutboundRow | undefined> {
  return await trx
    .selectFrom('outboundMessages')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The mail of a message, or the one that carries it among others. */
export async function lockOutboundOfMessage(
  trx: Trx,
  workspaceId: string,
  messageId: string,
): Promise<OutboundRow | undefined> {
  return await trx
    .selectFrom('outboundMessages')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where(
      'messageId',
      '=',
      sql<string>`coalesce((select g.carried_by from chat_mailings g
        where g.workspace_id = ${workspaceId} and g.message_id = ${messageId}), ${messageId}::uuid)`,
    )
    .where('replacedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateOutbound(
  trx: Trx,
  workspaceId: string,
  id: string,
  { copies, delay, ...change }: Updateable<OutboundTable>,
): Promise<void> {
  await trx
    .updateTable('outboundMessages')
    .set({
      ...change,
      ...(copies ? { copies: JSON.stringify(copies) as never } : {}),
      ...(delay === undefined ? {} : { delay: (delay && JSON.stringify(delay)) as never }),
    })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** Says of the mails of these messages that another one takes their place. */
export async function markReplaced(trx: Trx, workspaceId: string, messageIds: string[]): Promise<void> {
  await trx
    .updateTable('outboundMessages')
    .set({ replacedAt: new Date() })
    .where('workspaceId', '=', workspaceId)
    .where('messageId', 'in', messageIds)
    .where('replacedAt', 'is', null)
    .execute()
}

/** Index outbound_messages_held. */
export async function countHeld(
  db: Reader,
  workspaceId: string,
  channelId: string,
  oldDays: number,
): Promise<{ count: number; oldest: Date | null; old: number }> {
  const { rows } = await sql<{ count: number; oldest: Date | null; old: number }>`
    select count(*)::int as count, min(created_at) as oldest,
      (count(*) filter (where created_at < now() - make_interval(days => ${oldDays})))::int as old
    from outbound_messages
    where workspace_id = ${workspaceId} and channel_id = ${channelId} and state = 'held'`.execute(db)
  return rows[0]!
}

/** The oldest held mails of a channel, for this transaction to send. Index outbound_messages_held. */
export async function takeHeld(
  trx: Trx,
  workspaceId: string,
  channelId: string,
  limit: number,
): Promise<OutboundRow[]> {
  return await trx
    .selectFrom('outboundMessages')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('channelId', '=', channelId)
    .where('state', '=', 'held')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute()
}

/** What should have left a while ago and has no one at work on it. Index outbound_messages_due. */
export async function overdueOutbound(
  db: Reader,
  minutes: number,
  limit: number,
): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`
    select o.workspace_id, o.id from outbound_messages o
    where o.state in ('queued', 'sending') and o.not_before < now() - make_interval(mins => ${minutes})
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'send-mail:' || o.id
        and (j.locked_at is not null or j.attempts < j.max_attempts))
    order by o.not_before limit ${limit}`.execute(db)
  return rows
}

export interface LetterRow {
  text: string
  html: string | null
  occurredAt: Date
  subject: string | null
  language: string | null
  number: number
  authorName: string | null
  /** By whose clock the mail tells when something was written. */
  timeZone: string
}

/** What a mail is made of; messages and cases are read here, never written. */
export async function letterOf(
  db: Reader,
  workspaceId: string,
  messageId: string,
  also: string[],
): Promise<LetterRow | undefined> {
  const { rows } = await sql<LetterRow>`
    select (select string_agg(a.text, E'\n\n' order by a.occurred_at, a.id) from messages a
        where a.workspace_id = m.workspace_id and a.case_id = m.case_id
          and (a.id = m.id or a.id = any(${also}::uuid[]))) as text,
      case when ${also.length} = 0 then m.html end as html, m.occurred_at, m.author_name, c.subject, coalesce(c.language, customer.language) as language, c.number,
      workspace.time_zone
    from messages m
    join cases c on c.workspace_id = m.workspace_id and c.id = m.case_id
    join workspaces workspace on workspace.id = m.workspace_id
    join known_customers customer on customer.workspace_id = c.workspace_id and customer.customer_id = c.customer_id
    where m.workspace_id = ${workspaceId} and m.id = ${messageId}`.execute(db)
  return rows[0]
}

export interface EarlierRow {
  rfcMessageId: string | null
  outboundMessageId: string | null
  direction: 'in' | 'out' | 'internal'
  authorKind: 'customer' | 'other' | 'person' | 'system'
  authorName: string | null
  text: string
  occurredAt: Date
}

/** The latest messages of a case before one of them, newest first: for References and the quotation. */
export async function messagesBefore(
  db: Reader,
  workspaceId: string,
  caseId: string,
  before: Date,
  limit: number,
): Promise<EarlierRow[]> {
  const { rows } = await sql<EarlierRow>`
    select m.rfc_message_id, o.rfc_message_id as outbound_message_id, m.direction, m.author_kind, m.author_name, m.text, m.occurred_at
    from messages m
    left join outbound_messages o on o.workspace_id = m.workspace_id and o.message_id = m.id
      and o.replaced_at is null
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and m.kind = 'message' and m.occurred_at < ${before}
    order by m.occurred_at desc, m.id desc limit ${limit}`.execute(db)
  return rows
}

export interface EnclosureRow {
  name: string
  mediaType: string
  fileHash: string
}

export async function enclosuresOf(
  db: Reader,
  workspaceId: string,
  messageIds: string[],
): Promise<EnclosureRow[]> {
  const { rows } = await sql<EnclosureRow>`
    select name, media_type, file_hash from attachments
    where workspace_id = ${workspaceId} and message_id = any(${messageIds}::uuid[]) order by id`.execute(db)
  return rows
}

/** The mail that was last sent to an address, where that was lately. Index outbound_messages_to. */
export async function latestOutboundTo(db: Reader, workspaceId: string, addresses: string[], days: number) {
  return await db
    .selectFrom('outboundMessages')
    .select(oursColumns)
    .where('workspaceId', '=', workspaceId)
    .where(sql`lower(to_address)`, 'in', addresses)
    .where('sentAt', '>', sql<Date>`now() - make_interval(days => ${days})`)
    .orderBy('sentAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const oursColumns = ['id', 'caseId', 'messageId', 'toAddress', 'copies', 'state', 'rfcMessageId'] as const

export async function outboundById(db: Reader, workspaceId: string, id: string) {
  return await db
    .selectFrom('outboundMessages')
    .select(oursColumns)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Index outbound_messages_rfc. */
export async function outboundByMessageIds(db: Reader, workspaceId: string, rfcMessageIds: string[]) {
  if (rfcMessageIds.length === 0) return []
  return await db
    .selectFrom('outboundMessages')
    .select(oursColumns)
    .where('workspaceId', '=', workspaceId)
    .where('rfcMessageId', 'in', rfcMessageIds)
    .execute()
}

/** What the log says of the sending of a mail's message, until it says that it has left. Index events_of_case. */
export async function sentButNotLeft(db: Reader, { workspaceId, caseId, messageId }: OutboundRow) {
  const last = await db
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('messageId', '=', messageId)
    .where('kind', 'in', ['message.sent', 'message.left'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.kind === 'message.sent' ? last : undefined
}
