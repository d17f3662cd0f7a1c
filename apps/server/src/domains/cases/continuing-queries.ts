import type { Channel } from '@polku/contract'
import type pg from 'pg'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Event } from '../../platform/log/queries.ts'

export interface ContinuingRow {
  caseId: string
  customerId: string
  identifierId: string | null
  channel: Channel
  authorName: string | null
  text: string
  preview: string
  clientId: string
  verified: boolean
  at: Date
  /** Where each state goes; a case in another is left alone. */
  moves: Record<string, string>
}

const statement = `
  with moved as (
    update cases set state = $4::jsonb ->> state, preview = $5, preview_by = 'customer', last_message_at = $6,
      last_inbound_at = $6, waiting_since = coalesce(waiting_since, $6), unverified = $7,
      snoozed_until = case when state = $4::jsonb ->> state then snoozed_until end
    where workspace_id = $1 and id = $2 and customer_id = $3 and $4::jsonb ->> state is not null
      and not exists (select 1 from messages m where m.workspace_id = cases.workspace_id
        and m.case_id = cases.id and m.client_id = $8)
    returning workspace_id, id, customer_id),
  noted as (select note_contact(workspace_id, customer_id, $6) from moved),
  said as (
    insert into messages (workspace_id, case_id, customer_id, kind, direction, channel, author_kind, author_id,
      author_name, text, client_id, occurred_at)
    select workspace_id, id, customer_id, 'message', 'in', $9::text, 'customer', customer_id, $10::text, $11::text,
      $8, $6 from moved
    returning workspace_id, id, case_id, customer_id)
  insert into events (workspace_id, kind, occurred_at, actor_kind, actor_id, customer_id, identifier_id, case_id,
    message_id, channel, timeline, data)
  select workspace_id, 'message.received', $6, $12::text, customer_id, customer_id, $13::uuid, case_id, id, $9, true,
    '{"kind":"message"}' from said, noted
  returning epoch, xid, id, workspace_id as "workspaceId", kind, occurred_at as "occurredAt",
    recorded_at as "recordedAt", actor_kind as "actorKind", actor_id as "actorId", customer_id as "customerId",
    identifier_id as "identifierId", case_id as "caseId", message_id as "messageId", channel, timeline, audit, data`

/**
 * A message in a case that goes on: the case, the contact, the message and its event in one statement, which is its own
 * transaction; prepared, since planning it takes as long as running it. Nothing is written, and nothing
 * answered, when the case is in another state or another customer's, or has the message already.
 */
export async function insertContinuing(
  pool: pg.Pool,
  actor: Actor,
  row: ContinuingRow,
): Promise<Event | undefined> {
  const values = [
    actor.workspaceId,
    row.caseId,
    row.customerId,
    JSON.stringify(row.moves),
    row.preview,
    row.at,
    !row.verified,
    row.clientId,
    row.channel,
    row.authorName,
    row.text,
    actor.kind,
    row.identifierId,
  ]
  const { rows } = await pool.query<Event>({ name: 'continue-case', text: statement, values })
  return rows[0]
}
