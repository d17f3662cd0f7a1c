import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export interface Unseen {
  id: string
  at: Date
}

/**
 * Answers in chat that nobody has seen and that no mail has carried, or only such as did not arrive, and none to
 * this address; oldest first.
 */
export async function unseenAnswers(
  db: Reader,
  workspaceId: string,
  caseId: string,
  address: string,
): Promise<Unseen[]> {
  const { rows } = await sql<Unseen>`
    select m.id, m.occurred_at as at from messages m
    left join chat_mailings g on g.workspace_id = m.workspace_id and g.message_id = m.id
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and m.kind = 'message'
      and m.channel = 'chat' and m.direction = 'out' and m.seen_at is null
      and (g.message_id is null or exists (
        select 1 from outbound_messages o
        where o.workspace_id = g.workspace_id and o.message_id = g.carried_by and o.replaced_at is null
          and o.state in ('bounced', 'failed')))
      and not exists (
        select 1 from messages carrier
        join outbound_messages o on o.workspace_id = carrier.workspace_id and o.message_id = carrier.id
        where carrier.workspace_id = m.workspace_id and carrier.case_id = m.case_id
          and o.to_address = ${address} and (o.message_id = m.id or m.id = any(o.also)))
    order by m.occurred_at, m.id`.execute(db)
  return rows
}

/** Dialogues with an answer that nobody has seen: this one, or the customer's. Indexes cases_of_customer, messages_of_case. */
export async function casesWithUnseenAnswers(
  db: Reader,
  workspaceId: string,
  of: { customerId: string | null } | { caseId: string | null },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from cases c
    where c.workspace_id = ${workspaceId} and c.channel = 'chat' and c.state <> 'closed'
      and ${
        'caseId' in of
          ? sql`c.id = ${of.caseId}`
          : sql`c.customer_id in (
        select id from members_of(${workspaceId}, ${of.customerId}) member (id))`
      }
      and exists (
        select 1 from messages m
        where m.workspace_id = c.workspace_id and m.case_id = c.id and m.kind = 'message' and m.channel = 'chat'
          and m.direction = 'out' and m.seen_at is null)`.execute(db)
  return rows.map(({ id }) => id)
}

export interface Whereabouts {
  customerId: string
  identifierId: string | null
  lastWroteBy: 'chat' | 'email' | null
  lastHereAt: Date | null
}

/** The case's customer, by what they wrote last, and when they were last here. Locks the case. */
export async function lockWhereabouts(
  trx: Trx,
  workspaceId: string,
  caseId: string,
): Promise<Whereabouts | undefined> {
  const { rows } = await sql<Whereabouts>`
    select c.customer_id, c.identifier_id,
      (select m.channel from messages m
        where m.workspace_id = c.workspace_id and m.case_id = c.id and m.direction = 'in' and m.kind = 'message'
        order by m.occurred_at desc, m.id desc limit 1) as last_wrote_by,
      (select max(s.last_here_at) from chat_session_cases sc
        join chat_sessions s on s.workspace_id = sc.workspace_id and s.id = sc.session_id
        where sc.workspace_id = c.workspace_id and sc.case_id = c.id) as last_here_at
    from cases c where c.workspace_id = ${workspaceId} and c.id = ${caseId} for update of c`.execute(trx)
  return rows[0]
}

/** Notes that the mail of one message carries these, whichever did before. */
export async function markMailed(
  trx: Trx,
  workspaceId: string,
  messageIds: string[],
  carriedBy: string,
): Promise<void> {
  await trx
    .insertInto('chatMailings')
    .values(messageIds.map((messageId) => ({ workspaceId, messageId, carriedBy })))
    .onConflict((conflict) =>
      conflict.columns(['workspaceId', 'messageId']).doUpdateSet({ carriedBy, mailedAt: new Date() }),
    )
    .execute()
}
