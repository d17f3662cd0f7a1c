import { type Insertable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { hold } from '../../platform/db/hold-queries.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import type { InboundRow, InboundState, InboundTable } from './inbound-tables.ts'

/** How many wait to be read, counted no further than a limit. Index inbound_items_due. */
export async function backlog(db: Reader, limit: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select 1 from inbound_items where state = 'received' limit ${limit}) waiting`.execute(
    db,
  )
  return rows[0]!.n
}

export async function insertInbound(trx: Trx, item: Insertable<InboundTable>): Promise<string> {
  const row = await trx
    .insertInto('inboundItems')
    .values({ ...item, envelope: JSON.stringify(item.envelope) as never })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * What waits to be read, in the order it came, without what is in hand already. What has never been tried waits
 * for no time, and nothing for longer than the longest pause, so that a clock that was set back holds no mail up.
 * Index inbound_items_due.
 */
export async function dueInbound(db: Reader, limit: number, inHand: InboundRow[]): Promise<InboundRow[]> {
  return await db
    .selectFrom('inboundItems')
    .selectAll()
    .where('state', '=', 'received')
    .where(
      sql<boolean>`(attempts = 0 and interruptions < ${oftenInterrupted} or not_before <= now()
        or not_before > now() + make_interval(mins => ${longestPauseMinutes}))`,
    )
    // That one is not here yet.
    .where('fault', 'is', null)
    .where('id', '!=', sql<string>`all(${inHand.map(({ id }) => id)}::uuid[])`)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** After its last attempt but one. */
export const longestPauseMinutes = 30

/** From then on an item waits a while for its next turn, should the process die once more: others come first. */
const oftenInterrupted = 3

/** Notes who begins to read. Another process that began and left no word has died, of whatever. */
export async function noteBegun(db: Reader, items: InboundRow[], reader: string): Promise<void> {
  await sql`
    update inbound_items i set
      begun_by = ${reader},
      interruptions = i.interruptions + now_died.n,
      not_before = case when i.interruptions + now_died.n < ${oftenInterrupted} then i.not_before
        else now() + make_interval(secs => 20 * least(i.interruptions + now_died.n - ${oftenInterrupted} + 1, 30)) end
    from (
      select workspace_id, id, case when begun_by is null or begun_by = ${reader} then 0 else 1 end n
      from inbound_items
      where workspace_id = any(${items.map(({ workspaceId }) => workspaceId)}::uuid[])
        and id = any(${items.map(({ id }) => id)}::uuid[])
    ) now_died
    where i.workspace_id = now_died.workspace_id and i.id = now_died.id`.execute(db)
}

/** The item for settling; undefined when somebody else has settled it. */
export async function lockInbound(
  trx: Trx,
  item: { workspaceId: string; id: string },
): Promise<InboundRow | undefined> {
  return await trx
    .selectFrom('inboundItems')
    .selectAll()
    .where('workspaceId', '=', item.workspaceId)
    .where('id', '=', item.id)
    .where('state', '=', 'received')
    .forUpdate()
    .executeTakeFirst()
}

export async function updateInbound(
  db: Reader,
  item: { workspaceId: string; id: string },
  change: Updateable<InboundTable>,
): Promise<void> {
  await db
    .updateTable('inboundItems')
    .set(change)
    .where('workspaceId', '=', item.workspaceId)
    .where('id', '=', item.id)
    .execute()
}

/** The same mail may be read twice at the same time; the second reader waits for the first. */
export const lockContent = (trx: Trx, workspaceId: string, contentHash: string) =>
  hold(trx, workspaceId, `mail/${contentHash}`)

/** The item by which the same mail is shown already. Index inbound_items_same. */
export async function shownBefore(trx: Trx, item: InboundRow): Promise<InboundRow | undefined> {
  return await trx
    .selectFrom('inboundItems')
    .selectAll()
    .where('workspaceId', '=', item.workspaceId)
    .where('contentHash', '=', item.contentHash)
    .where('messageId', 'is not distinct from', item.messageId)
    .where('state', '=', 'shown')
    .executeTakeFirst()
}

/** Whether the ledger has a line for a mail that was left where it is. Index inbound_items_same. */
export async function isLeft(trx: Trx, item: { workspaceId: string; contentHash: string }): Promise<boolean> {
  const row = await trx
    .selectFrom('inboundItems')
    .select('id')
    .where('workspaceId', '=', item.workspaceId)
    .where('contentHash', '=', item.contentHash)
    .where('fault', '=', 'too-large')
    .executeTakeFirst()
  return row !== undefined
}

export async function inboundById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<InboundRow | undefined> {
  return await db
    .selectFrom('inboundItems')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export interface LedgerRow extends InboundRow {
  from: string | null
  subject: string | null
}

/** Newest first, with whom it is from. Index inbound_items_by_state; without a state the primary key. */
export async function inboundPage(
  db: Reader,
  workspaceId: string,
  state: InboundState | undefined,
  after: TimeCursor | null,
  limit: number,
): Promise<LedgerRow[]> {
  return await db
    .selectFrom('inboundItems as i')
    .leftJoin('messages as m', (join) =>
      join.onRef('m.workspaceId', '=', 'i.workspaceId').onRef('m.id', '=', 'i.resultMessageId'),
    )
    .selectAll('i')
    .select([
      sql<string | null>`coalesce(i.said_from, m.mail ->> 'from', i.envelope ->> 'from')`.as('from'),
      sql<string | null>`coalesce(i.said_subject, m.mail ->> 'subject')`.as('subject'),
    ])
    .where('i.workspaceId', '=', workspaceId)
    .$if(state !== undefined, (query) => query.where('i.state', '=', state!))
    .$if(after !== null, (query) => query.where('i.id', '<', after!.id))
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
}

/** How many there are in each state, counted no further than a limit. Index inbound_items_by_state. */
export async function inboundCounts(
  db: Reader,
  workspaceId: string,
  limit: number,
): Promise<Record<InboundState, number>> {
  const { rows } = await sql<{ state: InboundState; n: number }>`
    select state, (
      select count(*)::int from (
        select 1 from inbound_items i where workspace_id = ${workspaceId} and i.state = given.state limit ${limit}
      ) found
    ) n
    from unnest(array['received', 'shown', 'duplicate', 'failed', 'dropped']) given (state)`.execute(db)
  return Object.fromEntries(rows.map(({ state, n }) => [state, n])) as Record<InboundState, number>
}

/**
 * What could not be read in the last week, newest first, with how much there is of it: what is older has been seen, or
 * is left as it is. Index inbound_items_by_state.
 */
export async function failedLately(
  db: Reader,
  workspaceId: string,
  limit: number,
): Promise<(InboundRow & { count: number })[]> {
  return await db
    .selectFrom('inboundItems')
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('count'))
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'failed')
    .where('receivedAt', '>', sql<Date>`now() - interval '7 days'`)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Settled items whose raw mail has been kept long enough. Index inbound_items_to_prune. */
export async function rawMailToPrune(db: Reader, days: number, limit: number): Promise<InboundRow[]> {
  return await db
    .selectFrom('inboundItems')
    .selectAll()
    .where('prunedAt', 'is', null)
    .where('state', 'in', ['shown', 'duplicate', 'dropped'])
    .where('settledAt', '<', sql<Date>`now() - make_interval(days => ${days})`)
    .orderBy('settledAt')
    .limit(limit)
    .execute()
}

/** A mail that its server did not give is asked for again; undefined when the item is no such. */
export async function askAgain(trx: Trx, workspaceId: string, id: string): Promise<InboundRow | undefined> {
  return await trx
    .updateTable('inboundItems')
    .set({ state: 'received', settledAt: null })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('fault', '=', 'not-given')
    .returningAll()
    .executeTakeFirst()
}

export async function deleteInbound(trx: Trx, item: { workspaceId: string; id: string }): Promise<void> {
  await trx
    .deleteFrom('inboundItems')
    .where('workspaceId', '=', item.workspaceId)
    .where('id', '=', item.id)
    .execute()
}

/** Puts a failed item that is still kept back in the queue; undefined when there is none such. */
export async function retryInbound(
  trx: Trx,
  workspaceId: string,
  id: string,
): Promise<InboundRow | undefined> {
  return await trx
    .updateTable('inboundItems')
    .set({
      state: 'received',
      attempts: 0,
      interruptions: 0,
      begunBy: null,
      reason: null,
      fault: null,
      settledAt: null,
      notBefore: sql`now()`,
    })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('prunedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()
}
