import { type Selectable, sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Tables } from '../db/tables.ts'
import type { Position } from '../log/position.ts'
import type { Event } from '../log/queries.ts'
import './tables.ts'

export type Copy = Selectable<Tables['analyticsCopy']> & { currentEpoch: number }

export async function currentCopy(db: Db): Promise<Copy> {
  return await db
    .selectFrom('analyticsCopy')
    .selectAll()
    .select(sql<number>`current_epoch()`.as('currentEpoch'))
    .executeTakeFirstOrThrow()
}

/** The events of a range that is complete: exactly the same ones however often it is asked. */
export async function eventsBetween(db: Db, after: Position, until: Position): Promise<Event[]> {
  const { rows } = await sql<Event>`
    select * from events
    where (epoch, xid, id) > (${after.epoch}, ${after.xid}::xid8, ${after.id})
      and (epoch, xid, id) <= (${until.epoch}, ${until.xid}::xid8, ${until.id})
    order by epoch, xid, id`.execute(db)
  return rows
}

/** Stores the range of the next batch; false when another process has moved the copy meanwhile. */
export async function beginBatch(db: Db, copy: Copy, until: Position): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('analyticsCopy')
    .set({
      batch: copy.batch + 1,
      untilEpoch: until.epoch,
      untilXid: until.xid,
      untilId: until.id,
    })
    .where('generation', '=', copy.generation)
    .where('batch', '=', copy.batch)
    .where('untilEpoch', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The batch is in ClickHouse: the copy now reaches to its end. */
export async function confirmBatch(db: Db, generation: string, batch: number, rows: number): Promise<void> {
  await sql`
    update analytics_copy
    set after_epoch = until_epoch, after_xid = until_xid, after_id = until_id, copied = copied + ${rows},
        until_epoch = null, until_xid = null, until_id = null, unavailable_since = null
    where generation = ${generation} and batch = ${batch} and until_epoch is not null`.execute(db)
}

/** Begins a new copy from the start of the log; answers its name. */
export async function newGeneration(db: Db): Promise<string> {
  const { rows } = await sql<{ generation: string }>`
    update analytics_copy
    set generation = uuidv7(), epoch = current_epoch(), after_epoch = 0, after_xid = '0', after_id = 0,
        copied = 0, batch = 0, until_epoch = null, until_xid = null, until_id = null
    returning generation`.execute(db)
  return rows[0]!.generation
}

export async function markUnavailable(db: Db): Promise<void> {
  await db
    .updateTable('analyticsCopy')
    .set({ unavailableSince: sql`now()` })
    .where('unavailableSince', 'is', null)
    .execute()
}

export async function markAvailable(db: Db): Promise<void> {
  await db
    .updateTable('analyticsCopy')
    .set({ unavailableSince: null })
    .where('unavailableSince', 'is not', null)
    .execute()
}

/** How many events wait to be copied, counted up to a limit, and since when the first of them has waited. */
export async function backlog(db: Db, limit: number): Promise<{ behind: number; oldest: Date | null }> {
  const { rows } = await sql<{ behind: number; oldest: Date | null }>`
    select count(*)::int as behind, min(recorded_at) as oldest from (
      select recorded_at from events
      where (epoch, xid, id) > (select after_epoch, after_xid, after_id from analytics_copy)
      order by epoch, xid, id
      limit ${limit}
    ) waiting`.execute(db)
  return rows[0]!
}
