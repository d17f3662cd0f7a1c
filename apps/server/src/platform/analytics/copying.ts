import type { ClickHouseClient } from '@clickhouse/client'
import type { Logger } from 'pino'
import type { Db } from '../db/database.ts'
import { type Position, positionOf } from '../log/position.ts'
import { type Event, eventsAfter } from '../log/queries.ts'
import { eventRow } from './event-row.ts'
import { migrateAnalytics } from './migrate.ts'
import { beginBatch, type Copy, confirmBatch, currentCopy, eventsBetween, newGeneration } from './queries.ts'

export interface Copying {
  db: Db
  clickhouse: ClickHouseClient
  log: Logger
}

/** Makes ClickHouse ready to be copied to; begins from the start unless it holds this very copy. */
export async function prepareCopy(parts: Copying): Promise<void> {
  const done = await migrateAnalytics(parts.clickhouse)
  if (done.length > 0) parts.log.info({ migrations: done }, 'ClickHouse was brought to the newest form')
  const copy = await currentCopy(parts.db)
  const held = await heldByClickHouse(parts.clickhouse)
  if (held.generation === copy.generation && copy.epoch === copy.currentEpoch) return
  await startOver(parts)
}

/** Copies one batch, or the one that was under way; answers how many events it held. */
export async function copyBatch(parts: Copying, limit = 5_000): Promise<number> {
  const copy = await currentCopy(parts.db)
  const begun = await batchUnderWay(parts.db, copy, limit)
  if (!begun) return 0
  await parts.clickhouse.insert({
    table: 'events',
    values: begun.events.map(eventRow),
    format: 'JSONEachRow',
    clickhouse_settings: {
      // Already in, though the answer was lost? Then the same token makes this a success without effect.
      insert_deduplication_token: `${copy.generation}/${begun.batch}`,
      // What was taken over from elsewhere, or a wrong clock, may be of any month.
      max_partitions_per_insert_block: '0',
    },
  })
  await confirmBatch(parts.db, copy.generation, begun.batch, begun.events.length)
  return begun.events.length
}

async function batchUnderWay(
  db: Db,
  copy: Copy,
  limit: number,
): Promise<{ batch: number; events: Event[] } | null> {
  const after: Position = { epoch: copy.afterEpoch, xid: copy.afterXid, id: copy.afterId }
  if (copy.untilEpoch !== null) {
    const until: Position = { epoch: copy.untilEpoch, xid: copy.untilXid!, id: copy.untilId! }
    return { batch: copy.batch, events: await eventsBetween(db, after, until) }
  }
  const events = await eventsAfter(db, after, limit)
  if (events.length === 0 || !(await beginBatch(db, copy, positionOf(events.at(-1)!)))) return null
  return { batch: copy.batch + 1, events }
}

/**
 * Compares what ClickHouse holds with what was confirmed: rows lost in a power failure, a database
 * put back to an earlier state or an emptied ClickHouse show here, and the copy begins again.
 */
export async function recount(parts: Copying): Promise<void> {
  const copy = await currentCopy(parts.db)
  if (copy.untilEpoch !== null) return
  const held = await heldByClickHouse(parts.clickhouse)
  if (held.generation === copy.generation && held.rows === copy.copied && copy.epoch === copy.currentEpoch)
    return
  parts.log.warn({ held, copied: copy.copied }, 'ClickHouse does not hold what was copied; copying again')
  await startOver(parts)
}

async function startOver({ db, clickhouse, log }: Copying): Promise<void> {
  const generation = await newGeneration(db)
  await clickhouse.command({ query: 'truncate table copies' })
  await clickhouse.command({ query: 'truncate table events' })
  // Last, so that a start cut short is not taken for a finished one.
  await clickhouse.insert({ table: 'copies', values: [{ generation }], format: 'JSONEachRow' })
  log.info({ generation }, 'copying the event log to ClickHouse from the start')
}

async function heldByClickHouse(
  clickhouse: ClickHouseClient,
): Promise<{ generation: string | null; rows: number }> {
  const answer = await clickhouse.query({
    query: `select (select count() from events) as rows,
                   (select if(count() = 1, toString(any(generation)), null) from copies) as generation`,
    format: 'JSONEachRow',
  })
  const [held] = await answer.json<{ rows: number; generation: string | null }>()
  return { generation: held!.generation, rows: held!.rows }
}
