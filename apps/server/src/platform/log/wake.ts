import pg from 'pg'
import type { Logger } from 'pino'

/**
 * Tells every process that the log has grown. NOTIFY goes outside the transaction and at most once
 * per 20 ms (inside each transaction it halves the commit rate); readers poll as well, so that a
 * lost wake-up costs a second, never an event.
 */
export interface Wake {
  /** Something was committed here. */
  committed(): void
  /** Resolves at the next wake-up, or after `ms`. */
  next(ms: number): Promise<void>
  /** Resolves after `ms`, or when all are woken to stop. */
  pause(ms: number): Promise<void>
  all(): void
  close(): Promise<void>
}

const channel = 'polku_log'
const coalesceMs = 20

export function openWake(url: string, pool: pg.Pool, log: Logger): Wake {
  const waiting = new Set<() => void>()
  // Kept apart, so that whoever rests after a failure is not woken by each commit to fail again.
  const pausing = new Set<() => void>()
  const wake = (...sets: Set<() => void>[]) => {
    for (const set of sets) for (const resolve of [...set]) resolve()
  }
  const listener = listen(url, () => wake(waiting), log)
  let due: NodeJS.Timeout | undefined
  const waitIn = (set: Set<() => void>) => (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, ms)
      function done() {
        clearTimeout(timer)
        set.delete(done)
        resolve()
      }
      set.add(done)
    })
  return {
    committed() {
      due ??= setTimeout(() => {
        due = undefined
        wake(waiting)
        pool.query(`notify ${channel}`).catch((error) => log.debug({ err: error }, 'notify failed'))
      }, coalesceMs)
    },
    next: waitIn(waiting),
    pause: waitIn(pausing),
    all: () => wake(waiting, pausing),
    async close() {
      clearTimeout(due)
      wake(waiting, pausing)
      await listener.close()
    },
  }
}

/** LISTEN on a connection of its own, opened again when it breaks. */
function listen(url: string, onNotice: () => void, log: Logger): { close(): Promise<void> } {
  let closed = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'polku listen' })
    client = fresh
    fresh.on('notification', onNotice)
    const again = () => {
      if (closed || client !== fresh) return
      client = undefined
      retry = setTimeout(connect, 1000)
      // One that is connected and could not listen would stay open for ever.
      fresh.end().catch(() => {})
    }
    fresh.on('error', (error) => {
      log.debug({ err: error }, 'the wake-up connection broke')
      again()
    })
    fresh.on('end', again)
    await fresh
      .connect()
      .then(() => fresh.query(`listen ${channel}`))
      .catch(again)
  }
  void connect()
  return {
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
