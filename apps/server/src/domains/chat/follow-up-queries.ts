import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export interface Unseen {
  id: string
  at: Date
}

/** Answers in chat that nobody has seen and that no mail has carried, oldest first. */
export async function unseenAnswers(db: Reader, workspaceId: string, caseId: string): Promise<Unseen[]> {
  const { rows } = await sql<Unseen>`
    select m.id, m.occurred_at as at from messages m
    where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and m.kind = 'message'
      and m.channel = 'chat' and m.direction = 'out' and m.seen_at is null
      and not exists (select 1 from chat_mailings g where g.workspace_id = m.workspace_id and g.message_id = m.id)
    order by m.occurred_at, m.id`.execute(db)
  return rows
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

/** Notes that the mail of one message carries these. */
export async function markMailed(
  trx: Trx,
  workspaceId: string,
  messageIds: string[],
  carriedBy: string,
): Promise<void> {
  await trx
    .insertInto('chatMailings')
    .values(messageIds.map((messageId) => ({ workspaceId, messageId, carriedBy })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
