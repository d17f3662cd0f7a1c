import type { WebhookDeliveryState } from '@polku/contract'
import { type Selectable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { longestRest } from './delivery-state.ts'
import type { WebhookId } from './queries.ts'
import type { WebhookDeliveryTable } from './tables.ts'

export type DeliveryRow = Selectable<WebhookDeliveryTable>

export interface NewDelivery {
  workspaceId: string
  webhookId: string
  eventId: string
  type: string
  concerns: string | null
  body: string
}

/** As many as there are, in one statement and in their order; what is there already stays as it is. */
export async function insertDeliveries(trx: Trx, rows: NewDelivery[]): Promise<void> {
  await sql`insert into webhook_deliveries (workspace_id, webhook_id, event_id, type, concerns, body)
    ${listed(rows)} on conflict (workspace_id, webhook_id, event_id) do nothing`.execute(trx)
}

/** Nobody is at it just now: what is under way is not sent a second time beside that. */
const notUnderWay = sql<boolean>`(d.taken_until is null or d.taken_until < now())`

/** The same, but what has failed or waits is sent anew, and what was delivered too if that is wanted. */
export async function insertOrRepeat(trx: Trx, rows: NewDelivery[], delivered: boolean): Promise<void> {
  await sql`insert into webhook_deliveries as d (workspace_id, webhook_id, event_id, type, concerns, body)
    ${listed(rows)} on conflict (workspace_id, webhook_id, event_id) do update
      set state = 'waiting', attempts = 0, not_before = now()
      where (d.state <> 'delivered' or ${delivered}) and ${notUnderWay}`.execute(trx)
}

const listed = (rows: NewDelivery[]) => sql`
  select "workspaceId", "webhookId", "eventId", "type", "concerns", "body"
  from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as ("workspaceId" uuid, "webhookId" uuid, "eventId" text, "type" text, "concerns" uuid, "body" text))
    with ordinality order by ordinality`

/** Webhooks with something to deliver now that nobody is at. Index webhook_deliveries_due. */
export async function dueWebhooks(db: Reader): Promise<WebhookId[]> {
  const { rows } = await sql<WebhookId>`
    select w.workspace_id, w.id from webhooks w
    where w.enabled and (w.resting_until is null or w.resting_until <= now()) and exists (
      select 1 from webhook_deliveries d
      where d.workspace_id = w.workspace_id and d.webhook_id = w.id and d.state = 'waiting'
        and d.not_before <= now() and ${notUnderWay})`.execute(db)
  return rows
}

/**
 * Takes the next deliveries of a webhook, the oldest first, for as long as given; none that concern a customer
 * one of whose is under way. The webhook must be locked, so that another process sees what was taken here.
 */
export async function takeDue(
  trx: Trx,
  { workspaceId, id }: WebhookId,
  limit: number,
  leaseMs: number,
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    with due as (
      select d.workspace_id, d.id from webhook_deliveries d
      where d.workspace_id = ${workspaceId} and d.webhook_id = ${id} and d.state = 'waiting'
        and d.not_before <= now() and ${notUnderWay}
        and not exists (
          select 1 from webhook_deliveries other
          where other.workspace_id = d.workspace_id and other.webhook_id = d.webhook_id
            and other.concerns = d.concerns and other.taken_until >= now())
      order by d.not_before, d.id limit ${limit} for update skip locked),
    taken as (
      update webhook_deliveries d set taken_until = now() + make_interval(secs => ${leaseMs / 1000})
      from due where d.workspace_id = due.workspace_id and d.id = due.id returning d.*)
    select * from taken order by not_before, id`.execute(trx)
  return rows
}

/**
 * What a clock that was set back since has put off is tried after its own pause, and at once if it never was. What
 * is under way is left for as long as it may take.
 */
export async function bringDeliveriesForward(db: Reader, leaseMs: number): Promise<void> {
  await sql`update webhook_deliveries set last_attempt_at = least(last_attempt_at, now()),
      not_before = now() + case when attempts = 0 then interval '0' else not_before - last_attempt_at end
    where state = 'waiting' and not_before > now()
      and case when attempts = 0 then not_before else last_attempt_at end > now() + interval '5 seconds'`.execute(
    db,
  )
  const lease = sql`make_interval(secs => ${leaseMs / 1000})`
  await sql`update webhook_deliveries set taken_until = now() + ${lease}
    where state = 'waiting' and taken_until > now() + ${lease} + interval '5 seconds'`.execute(db)
  await sql`update webhooks set resting_until = null
    where resting_until > now() + make_interval(secs => ${longestRest}) + interval '5 seconds'`.execute(db)
}

/** Where no other process can be at work on them: gives back whatever was taken. */
export async function freeTaken(db: Reader): Promise<void> {
  await sql`update webhook_deliveries set taken_until = null
    where state = 'waiting' and taken_until is not null`.execute(db)
}

/** Gives back what was taken and not begun. */
export async function giveBack(db: Reader, workspaceId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('webhookDeliveries')
    .set({ takenUntil: null })
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute()
}

/** Gives back what a killed process had taken. Only where no other process can be at it. */
export async function giveBackAll(db: Reader): Promise<void> {
  await db
    .updateTable('webhookDeliveries')
    .set({ takenUntil: null })
    .where('state', '=', 'waiting')
    .where('takenUntil', 'is not', null)
    .execute()
}

export interface Attempted {
  status: number | null
  answer: string | null
  durationMs: number
}

/**
 * Notes a success at the delivery and its webhook; answers since when the webhook had been failing. A delivery
 * that was sent anew meanwhile is left as it is.
 */
export async function settleDelivered(
  db: Reader,
  { workspaceId, webhookId, id, attempts }: DeliveryRow,
  { status, answer, durationMs }: Attempted,
): Promise<Date | null> {
  const { rows } = await sql<{ failingSince: Date | null }>`
    with done as (
      update webhook_deliveries set state = 'delivered', attempts = attempts + 1, taken_until = null,
        last_attempt_at = now(), fault = null, status = ${status}, answer = ${answer}, duration_ms = ${durationMs}
      where workspace_id = ${workspaceId} and id = ${id} and state = 'waiting' and attempts = ${attempts}
      returning 1)
    update webhooks set delivered = delivered + (select count(*) from done), last_delivered_at = now(),
      failing_since = null
    where workspace_id = ${workspaceId} and id = ${webhookId}
    returning old.failing_since`.execute(db)
  return rows[0]?.failingSince ?? null
}

export async function settleFailed(
  trx: Reader,
  { workspaceId, id, attempts }: DeliveryRow,
  change: Updateable<WebhookDeliveryTable>,
): Promise<void> {
  await trx
    .updateTable('webhookDeliveries')
    .set({ ...change, attempts: attempts + 1, takenUntil: null, lastAttemptAt: sql`now()` })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', attempts)
    .execute()
}

/**
 * Tries now everything that waits, in its order; or only what waits because nobody was there to take it. Leaves
 * out what is being settled, whose transaction may be waiting for the webhook that ours holds.
 */
export async function bringForward(db: Reader, { workspaceId, id }: WebhookId, what: 'all' | 'missed') {
  await sql`
    update webhook_deliveries d set not_before = now()
    from (
      select id from webhook_deliveries
      where workspace_id = ${workspaceId} and webhook_id = ${id} and state = 'waiting'
        and (${what} = 'all' or status is null or status in (429, 502, 503, 504))
      for update skip locked) waiting
    where d.workspace_id = ${workspaceId} and d.id = waiting.id`.execute(db)
}

export async function deliveriesPage(
  db: Reader,
  { workspaceId, id }: WebhookId,
  page: { limit: number; after: { id: string } | null; state: WebhookDeliveryState | null },
): Promise<DeliveryRow[]> {
  return await db
    .selectFrom('webhookDeliveries')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('webhookId', '=', id)
    .$if(page.state !== null, (query) => query.where('state', '=', page.state!))
    .$if(page.after !== null, (query) => query.where('id', '<', page.after!.id))
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
}

export const deliveryOf = (db: Reader, { workspaceId, id }: WebhookId, deliveryId: string) =>
  db
    .selectFrom('webhookDeliveries')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('webhookId', '=', id)
    .where('id', '=', deliveryId)
    .executeTakeFirst()

/** Sends it once more, with all its attempts ahead of it, unless it is under way. */
export async function repeatDelivery(trx: Trx, webhook: WebhookId, id: string): Promise<void> {
  await trx
    .updateTable('webhookDeliveries as d')
    .set({ state: 'waiting', attempts: 0, notBefore: sql`now()`, takenUntil: null })
    .where('d.workspaceId', '=', webhook.workspaceId)
    .where('d.webhookId', '=', webhook.id)
    .where('d.id', '=', id)
    .where(notUnderWay)
    .execute()
}

/** What is tried at once by whoever asks; the courier takes it up only if that process dies. */
export async function insertTaken(trx: Reader, delivery: NewDelivery, leaseMs: number): Promise<DeliveryRow> {
  return await trx
    .insertInto('webhookDeliveries')
    .values({ ...delivery, takenUntil: new Date(Date.now() + leaseMs) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Index webhook_deliveries_age. */
export async function deleteOlder(db: Reader, days: number, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from webhook_deliveries where (workspace_id, id) in (
      select workspace_id, id from webhook_deliveries
      where created_at < now() - make_interval(days => ${days}) limit ${limit})`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** What was delivered is summed where it was counted; it is not kept. */
export async function deliveryCounts(db: Reader): Promise<{ state: string; n: number }[]> {
  const { rows } = await sql<{ state: string; n: number }>`
    select state, count(*)::int as n from webhook_deliveries where state in ('waiting', 'failed') group by state
    union all select 'delivered', coalesce(sum(delivered), 0)::int from webhooks`.execute(db)
  return rows
}
