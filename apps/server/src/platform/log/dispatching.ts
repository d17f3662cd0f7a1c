import type pg from 'pg'
import type { Logger } from 'pino'
import { isOwnTrouble } from '../db/own-trouble.ts'
import { type Turn, takeTurn } from '../db/turn.ts'
import type { Writing } from '../db/write.ts'
import { rest } from '../pace/rest.ts'
import { type Lane, openLanes, saveLanes } from './lane.ts'
import type { LogReader } from './readers.ts'
import { Recent } from './recent.ts'
import type { Tail } from './tail.ts'

export interface Dispatching extends Writing {
  pool: pg.Pool
  tail: Tail
  log: Logger
}

interface Patience {
  pauseMs: number
  /** Failures of a batch in a row after which its events are taken one by one. */
  failures: number
}

/** Some minutes: what passes by itself has passed by then. */
const usual: Patience = { pauseMs: 2000, failures: 60 }
/** Any number, the same in every process: one of them reads, the others stand by. */
const dispatcherLock = 410_007
const standByMs = 1_000
/** At another process for the last moment of its turn. */
const elsewhereMs = 50
/** As often as a lane looks while the log grows: what comes meanwhile shares a transaction. */
const paceMs = 100
/** So much of the log is looked through again after a start, at most. */
const saveEveryMs = 5_000

/**
 * Runs every reader, each in a lane of its own: one that is slow, fails or waits for its moment delays no other.
 * The log is read once a process, for live updates and for all lanes.
 */
export function runReaders(
  parts: Dispatching,
  readers: LogReader[],
  patience: Patience = usual,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const recent = new Recent(parts.db, parts.tail)
  const run = async () => {
    while (!stopping.signal.aborted) {
      let turn: Turn | null = null
      try {
        turn = await takeTurn(parts.pool, dispatcherLock)
        if (turn) await follow(AbortSignal.any([stopping.signal, turn.lost]))
      } catch (error) {
        parts.log.warn({ err: error }, 'reading the log stopped and will go on by itself')
      } finally {
        turn?.end()
      }
      await rest(standByMs, stopping.signal)
    }
  }
  const follow = async (over: AbortSignal) => {
    const lanes = await openLanes(parts, recent, readers)
    over.addEventListener('abort', () => recent.wake())
    const going = lanes.map((lane) => followLane(lane, recent, parts.log, patience, over))
    await Promise.all([...going, save(lanes, over)])
    await saveLanes(parts, lanes)
  }
  const save = async (lanes: Lane[], over: AbortSignal) => {
    while (!over.aborted) {
      await rest(saveEveryMs, over)
      await saveLanes(parts, lanes).catch((error) =>
        parts.log.warn({ err: error }, 'how far the log was read could not be noted and will be later'),
      )
    }
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
      recent.close()
    },
  }
}

async function followLane(
  lane: Lane,
  recent: Recent,
  log: Logger,
  { pauseMs, failures }: Patience,
  over: AbortSignal,
): Promise<void> {
  const { name } = lane.reader
  let failed = 0
  while (!over.aborted) {
    const { more } = recent
    const begunAt = performance.now()
    try {
      if (failed >= failures) {
        const passed = await lane.stepCarefully()
        if (passed) log.error({ reader: name, event: passed.id }, 'a log reader passed an event over')
      }
      const step = await lane.step()
      failed = 0
      if (over.aborted) return
      if (step === 'at-the-end') await more
      if (step === 'moved') await rest(begunAt + paceMs - performance.now(), over)
      if (step === 'elsewhere') await rest(elsewhereMs, over)
    } catch (error) {
      // The database's trouble says nothing of any event.
      if (!isOwnTrouble(error)) failed += 1
      log.error({ err: error, reader: name }, 'a log reader failed and will try again')
      await rest(pauseMs, over)
    }
  }
}
