import type pg from 'pg'
import type { Event } from '../../platform/log/queries.ts'
import { openCases } from '../cases/beginning-chat.ts'
import { appear } from '../customers/appearing.ts'

export interface BeginningRow {
  workspaceId: string
  sessionId: string
  clientId: string
  text: string
  preview: string
  at: Date
}

const statement = `
  with given as (
    select * from json_to_recordset($1) as g (
      "workspaceId" uuid, "sessionId" uuid, "clientId" text, text text, preview text, at timestamptz)),
  arriving as (
    select s.workspace_id, s.id, s.channel_id, s.name, s.language, g."clientId" as client_id, g.text, g.preview, g.at,
      uuidv7() as customer_id, uuidv7() as identifier_id, uuidv7() as case_id, uuidv7() as message_id
    from given g join chat_sessions s on s.workspace_id = g."workspaceId" and s.id = g."sessionId"
    where s.case_id is null and s.customer_id is null and s.external_id is null and s.email is null
    order by s.id for update of s),
  ${appear},
  ${openCases},
  linked as (
    insert into chat_session_cases (workspace_id, session_id, case_id)
    select workspace_id, id, case_id from arriving),
  begun as (
    update chat_sessions s set case_id = a.case_id, customer_id = a.customer_id, identifier_id = a.identifier_id
    from arriving a where s.workspace_id = a.workspace_id and s.id = a.id),
  visited as (
    update visits v set told = true from arriving a
    where v.workspace_id = a.workspace_id and v.session_id = a.id and not v.told
    returning v.session_id, v.began_at, jsonb_build_object(
      'visitId', v.id, 'site', v.site, 'pages', jsonb_array_length(v.pages)) as data)
  insert into events (workspace_id, kind, occurred_at, actor_kind, actor_id, customer_id, identifier_id, case_id,
    message_id, channel, timeline, data)
  select a.workspace_id, e.kind, e.at, 'customer', e.actor_id, a.customer_id, e.identifier_id, e.case_id,
    e.message_id, e.channel, e.timeline, e.data
  from arriving a join opened o on o.id = a.case_id cross join lateral (
    values
      (1, 'customer.appeared', a.at, null::uuid, a.identifier_id, null::uuid, null::uuid, null, false,
        '{"evidence":"chat"}'::jsonb),
      (2, 'case.opened', a.at, a.customer_id, null, a.case_id, null, 'chat', false,
        jsonb_build_object('number', o.number, 'spam', false, 'automatic', false)),
      (3, 'message.received', a.at, a.customer_id, a.identifier_id, a.case_id, a.message_id, 'chat', true,
        '{"kind":"message"}')
    union all
    select 4, 'visit.began', v.began_at, a.customer_id, null, a.case_id, null, 'chat', true, v.data
    from visited v where v.session_id = a.id
  ) e (nth, kind, at, actor_id, identifier_id, case_id, message_id, channel, timeline, data)
  order by a.id, e.nth
  returning epoch, xid, id, workspace_id as "workspaceId", kind, occurred_at as "occurredAt",
    recorded_at as "recordedAt", actor_kind as "actorKind", actor_id as "actorId", customer_id as "customerId",
    identifier_id as "identifierId", case_id as "caseId", message_id as "messageId", channel, timeline, audit, data,
    (select a.id from arriving a where a.message_id = events.message_id) as "sessionId"`

/**
 * Dialogues that begin, all in one statement, which is its own transaction; prepared, since planning it takes
 * longer than running it. Those of visitors whom more is known of, and those that have begun meanwhile, are
 * left alone: nothing is written of them, and nothing answered.
 */
export async function insertBeginnings(
  pool: pg.Pool,
  rows: BeginningRow[],
): Promise<(Event & { sessionId: string | null })[]> {
  const result = await pool.query({
    name: 'begin-dialogues',
    text: statement,
    values: [JSON.stringify(rows)],
  })
  return result.rows
}
