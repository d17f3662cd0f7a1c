import { type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../db/database.ts'
import type { EventTable } from '../db/tables.ts'
import type { Position } from './position.ts'

export type Event = Selectable<EventTable>

/**
 * Events after a position, in log order, up to the oldest transaction still open: an event is
 * readable once no earlier one can still appear. Index (epoch, xid, id); at ten million rows
 * 0.04 ms when caught up, 0.5 ms per 500 behind.
 */
export async function eventsAfter(db: Reader, after: Position, limit: number): Promise<Event[]> {
  const { rows } = await sql<Event>`
    select * from events
    where (epoch, xid, id) > (${after.epoch}, ${after.xid}::xid8, ${after.id})
      and (epoch < current_epoch() or xid < pg_snapshot_xmin(pg_current_snapshot()))
    order by epoch, xid, id
    limit ${limit}`.execute(db)
  return rows
}

/** Where the log ends for a reader that starts now. */
export async function endOfLog(db: Reader): Promise<Position> {
  const { rows } = await sql<Position>`
    select current_epoch() as epoch, pg_snapshot_xmin(pg_current_snapshot())::text as xid, 0 as id`.execute(
    db,
  )
  return rows[0]!
}

/** Whether nothing has ever happened here. */
export async function isEmptyLog(db: Reader): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`select not exists (select from events) as empty`.execute(db)
  return rows[0]!.empty
}

/** How many events lie after a position, counted up to a limit. */
export async function eventsBehind(db: Reader, after: Position, limit: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from events where (epoch, xid, id) > (${after.epoch}, ${after.xid}::xid8, ${after.id}) limit ${limit}
    ) counted`.execute(db)
  return rows[0]!.n
}

/** Locks the reader's row for this transaction; null when another process holds it. */
export async function claimReader(trx: Trx, name: string): Promise<Position | null> {
  await trx
    .insertInto('logReaders')
    .values({ name, epoch: 0, xid: '0', id: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await trx
    .selectFrom('logReaders')
    .select(['epoch', 'xid', 'id'])
    .where('name', '=', name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ?? null
}

/** Writes down an event that a reader could never handle. */
export async function noteSkipped(trx: Trx, reader: string, event: Event, reason: string): Promise<void> {
  const { epoch, xid, id } = event
  await trx
    .insertInto('logReaderSkips')
    .values({ reader, epoch, xid, id, reason })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function moveReader(trx: Trx, name: string, to: Position): Promise<void> {
  await trx
    .updateTable('logReaders')
    .set({ epoch: to.epoch, xid: to.xid, id: to.id, updatedAt: sql`now()` })
    .where('name', '=', name)
    .execute()
}
