import type { Logger } from 'pino'
import type { Db, Trx } from '../db/database.ts'
import { isOwnTrouble } from '../db/own-trouble.ts'
import { positionOf } from './position.ts'
import { claimReader, type Event, eventsAfter, moveReader, noteSkipped } from './queries.ts'
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
export async function readOnce(db: Db, reader: LogReader, most = reader.batch ?? 500): Promise<number> {
  const handled = await db.transaction().execute(async (trx) => {
    const position = await claimReader(trx, reader.name)
    if (!position) return 0
    const events = await eventsAfter(trx, position, most)
    if (events.length === 0) return 0
    await reader.handle(trx, events)
    await moveReader(trx, reader.name, positionOf(events.at(-1)!))
    return events.length
  })
  if (handled > 0) reader.committed?.()
  return handled
}

/**
 * After a batch has failed again and again: its events one by one, and one that fails by itself is written down and
 * passed over, so that it holds none behind it up. Answers which that was; null when all were handled after all.
 */
export async function readCarefully(db: Db, reader: LogReader): Promise<Event | null> {
  for (let left = reader.batch ?? 500; left > 0; left -= 1) {
    try {
      if ((await readOnce(db, reader, 1)) === 0) return null
    } catch (error) {
      if (isOwnTrouble(error)) throw error
      return await passOver(db, reader, String((error as Error).message ?? error).slice(0, 500))
    }
  }
  return null
}

const passOver = (db: Db, reader: LogReader, reason: string): Promise<Event | null> =>
  db.transaction().execute(async (trx) => {
    const position = await claimReader(trx, reader.name)
    const [event] = position ? await eventsAfter(trx, position, 1) : []
    if (!event) return null
    await noteSkipped(trx, reader.name, event, reason)
    await moveReader(trx, reader.name, positionOf(event))
    return event
  })

interface Patience {
  pauseMs: number
  /** Failures of a batch in a row after which its events are taken one by one. */
  failures: number
}

/** Some minutes: what passes by itself has passed by then. */
const usual: Patience = { pauseMs: 2000, failures: 60 }

/** Runs every reader after each wake-up, and each second in case one was missed. */
export function runReaders(
  db: Db,
  readers: LogReader[],
  wake: Wake,
  log: Logger,
  { pauseMs, failures }: Patience = usual,
): { stop(): Promise<void> } {
  let stopped = false
  const follow = async (reader: LogReader) => {
    let failed = 0
    while (!stopped) {
      try {
        if (failed >= failures) {
          const passed = await readCarefully(db, reader)
          if (passed)
            log.error({ reader: reader.name, event: passed.id }, 'a log reader passed an event over')
        }
        while (!stopped && (await readOnce(db, reader)) > 0) failed = 0
        failed = 0
        if (!stopped) await wake.next(1000)
      } catch (error) {
        // The database's trouble says nothing of any event.
        if (!isOwnTrouble(error)) failed += 1
        log.error({ err: error, reader: reader.name }, 'a log reader failed and will try again')
        await wake.pause(pauseMs)
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
