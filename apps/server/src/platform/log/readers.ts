import type { Logger } from 'pino'
import type { Db, Trx } from '../db/database.ts'
import { positionOf } from './position.ts'
import { claimReader, type Event, eventsAfter, moveReader } from './queries.ts'
import type { Wake } from './wake.ts'

/**
 * Follows the log from where it stopped. `handle` runs in the transaction that moves its position,
 * so each event takes effect exactly once; effects outside the database go through jobs.
 */
export interface LogReader {
  name: string
  batch?: number
  handle(trx: Trx, events: Event[]): Promise<void>
  /** Told once a batch is committed. */
  committed?(): void
}

/** Handles one batch; answers how many events it held. */
export async function readOnce(db: Db, reader: LogReader): Promise<number> {
  const handled = await db.transaction().execute(async (trx) => {
    const position = await claimReader(trx, reader.name)
    if (!position) return 0
    const events = await eventsAfter(trx, position, reader.batch ?? 500)
    if (events.length === 0) return 0
    await reader.handle(trx, events)
    await moveReader(trx, reader.name, positionOf(events.at(-1)!))
    return events.length
  })
  if (handled > 0) reader.committed?.()
  return handled
}

/** Runs every reader after each wake-up, and each second in case one was missed. */
export function runReaders(db: Db, readers: LogReader[], wake: Wake, log: Logger): { stop(): Promise<void> } {
  let stopped = false
  const follow = async (reader: LogReader) => {
    while (!stopped) {
      try {
        while (!stopped && (await readOnce(db, reader)) > 0);
        if (!stopped) await wake.next(1000)
      } catch (error) {
        log.error({ err: error, reader: reader.name }, 'a log reader failed and will try again')
        await wake.pause(2000)
      }
    }
  }
  const loops = readers.map(follow)
  return {
    async stop() {
      stopped = true
      wake.all()
      await Promise.all(loops)
    },
  }
}
