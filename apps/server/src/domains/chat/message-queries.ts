import type { CaseState } from '@polku/contract'
import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { Position } from '../../platform/log/position.ts'

export interface ShownRow {
  id: string
  clientId: string | null
  direction: 'in' | 'out'
  authorName: string | null
  text: string
  occurredAt: Date
  seenAt: Date | null
  mailed: boolean
  returned: boolean
  unreached: boolean
}

/**
 * What a dialogue shows: what was written in chat, and answers to it. Once the customer has gone on by
 * mail, what follows goes to the mailbox alone: whoever typed that address into the chat has not proved
 * that it is theirs.
 */
const shown = sql`
  select m.id, m.client_id, m.direction, m.author_name, m.text, m.occurred_at, m.seen_at,
    coalesce(o.sent_at is not null and o.state not in ('bounced', 'failed'), false) as mailed,
    coalesce(o.state in ('bounced', 'failed'), false) as returned,
    coalesce(o.state in ('bounced', 'failed') and lower(o.to_address) = lower(s.email), false) as unreached
  from chat_session_cases sc
  join chat_sessions s on s.workspace_id = sc.workspace_id and s.id = sc.session_id
  join messages m on m.workspace_id = sc.workspace_id and m.case_id = sc.case_id
  left join chat_mailings g on g.workspace_id = m.workspace_id and g.message_id = m.id
  left join outbound_messages o on o.workspace_id = g.workspace_id and o.message_id = g.carried_by
    and o.replaced_at is null
  where m.kind = 'message' and m.channel = 'chat' and m.direction in ('in', 'out')
    and (m.direction = 'in' or 'chat' = (
      select e.channel from messages e
      where e.workspace_id = m.workspace_id and e.case_id = m.case_id and e.direction = 'in'
        and e.kind = 'message' and (e.occurred_at, e.id) < (m.occurred_at, m.id)
      order by e.occurred_at desc, e.id desc limit 1))`

const historyLimit = 200

/** The dialogue's latest messages, oldest first. Index messages_of_case. */
export async function history(db: Reader, workspaceId: string, sessionId: string): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`${shown}
    and sc.workspace_id = ${workspaceId} and sc.session_id = ${sessionId}
    order by m.occurred_at desc, m.id desc limit ${historyLimit}`.execute(db)
  return rows.reverse()
}

/** One message as a dialogue shows it; undefined where it does not. */
export async function shownMessage(db: Reader, workspaceId: string, messageId: string) {
  const { rows } = await sql<ShownRow>`${shown}
    and m.workspace_id = ${workspaceId} and m.id = ${messageId} limit 1`.execute(db)
  return rows[0]
}

/** What was said after a position of the log; what was committed around it comes again. Index events_of_case. */
export async function saidSince(
  db: Reader,
  workspaceId: string,
  sessionId: string,
  after: Position,
): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`${shown}
    and sc.workspace_id = ${workspaceId} and sc.session_id = ${sessionId} and m.id in (
      select e.message_id from events e
      where e.workspace_id = sc.workspace_id and e.case_id = sc.case_id
        and (e.epoch, e.xid, e.id) > (${after.epoch}, ${after.xid}::xid8, ${after.id})
        and e.kind in ('message.received', 'message.sent', 'message.mailed')
      union all
      select g.message_id from events e
      join chat_mailings g on g.workspace_id = e.workspace_id and g.carried_by = e.message_id
      where e.workspace_id = sc.workspace_id and e.case_id = sc.case_id
        and (e.epoch, e.xid, e.id) > (${after.epoch}, ${after.xid}::xid8, ${after.id})
        and e.kind = 'message.delivery-changed')
    order by m.occurred_at, m.id limit ${historyLimit}`.execute(db)
  return rows
}

/** The answers that the mail of one of them carries. Index chat_mailings_carried. */
export async function carriedBy(db: Reader, workspaceId: string, messageId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('chatMailings')
    .select('messageId')
    .where('workspaceId', '=', workspaceId)
    .where('carriedBy', '=', messageId)
    .execute()
  return rows.map((row) => row.messageId)
}

/** A message of this dialogue by the id its sender gave it, in whichever of its cases. */
export async function saidBefore(db: Reader, workspaceId: string, sessionId: string, clientId: string) {
  const { rows } = await sql<{ messageId: string; caseId: string; at: Date }>`
    select m.id as message_id, m.case_id, m.occurred_at as at
    from chat_session_cases sc
    join messages m on m.workspace_id = sc.workspace_id and m.case_id = sc.case_id
    where sc.workspace_id = ${workspaceId} and sc.session_id = ${sessionId} and m.client_id = ${clientId}
      and m.direction = 'in'`.execute(db)
  return rows[0]
}

export async function attachmentsOfMessages(db: Reader, workspaceId: string, messageIds: string[]) {
  if (messageIds.length === 0) return []
  return await db
    .selectFrom('attachments')
    .select(['id', 'messageId', 'name', 'mediaType', 'size'])
    .where('workspaceId', '=', workspaceId)
    .where('messageId', 'in', messageIds)
    .orderBy('id')
    .execute()
}

/** How far the desk has read, whether the matter has gone on by mail, in how many cases, and the latest's state. */
export async function standing(db: Reader, workspaceId: string, sessionId: string) {
  const { rows } = await sql<{
    seenUpTo: Date | null
    byMail: boolean
    cases: number
    state: CaseState | null
  }>`
    select count(distinct sc.case_id)::int as cases, max(m.occurred_at) filter (where m.channel = 'chat' and m.seen_at is not null) as seen_up_to,
      coalesce((array_agg(m.channel order by m.occurred_at desc))[1] = 'email', false) as by_mail,
      (select c.state from chat_sessions s join cases c on c.workspace_id = s.workspace_id and c.id = s.case_id
        where s.workspace_id = ${workspaceId} and s.id = ${sessionId}) as state
    from chat_session_cases sc
    join messages m on m.workspace_id = sc.workspace_id and m.case_id = sc.case_id
      and m.direction = 'in' and m.kind = 'message'
    where sc.workspace_id = ${workspaceId} and sc.session_id = ${sessionId}`.execute(db)
  return rows[0]!
}

export async function stateOf(db: Reader, workspaceId: string, caseId: string): Promise<CaseState | null> {
  const { rows } = await sql<{ state: CaseState }>`
    select state from cases where workspace_id = ${workspaceId} and id = ${caseId}`.execute(db)
  return rows[0]?.state ?? null
}

/** A file the dialogue may see: uploaded in it, or attached to a message it shows. */
export async function visibleFile(db: Reader, workspaceId: string, sessionId: string, id: string) {
  const { rows } = await sql<{ fileHash: string; name: string; mediaType: string; messageId: string | null }>`
    select file_hash, name, media_type, null as message_id from chat_uploads
    where workspace_id = ${workspaceId} and session_id = ${sessionId} and id = ${id}
    union all
    select a.file_hash, a.name, a.media_type, a.message_id from attachments a
    join messages m on m.workspace_id = a.workspace_id and m.id = a.message_id
    join chat_session_cases sc on sc.workspace_id = m.workspace_id and sc.case_id = m.case_id
    where a.workspace_id = ${workspaceId} and a.id = ${id} and sc.session_id = ${sessionId}
      and m.kind = 'message' and m.channel = 'chat' and m.direction in ('in', 'out')`.execute(db)
  return rows[0]
}
