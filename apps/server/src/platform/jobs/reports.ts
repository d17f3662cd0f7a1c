import type pg from 'pg'
import type { Logger } from 'pino'
import { rest } from '../pace/rest.ts'

/** What graphile-worker says of a job that has ended, by the names of its statements. */
const isReport = (query: pg.QueryConfig): boolean => /^(complete|fail)_job/.test(query.name ?? '')

const firstPause = 100
const longestPause = 5_000

/** The pool as graphile-worker is given it: its reports are repeated until they are heard. */
export interface ReportingPool {
  pool: pg.Pool
  /** Reports that have not been heard yet. */
  readonly waiting: number
  /** Gives the last reports a moment; the jobs of those not heard by then are done again at the next start. */
  close(): Promise<void>
}

/**
 * graphile-worker waits for nobody to hear that a job is done or has failed (`completeJob(job)` in its
 * worker.js), so a database that goes away just then would reject a promise that nobody holds, which ends the
 * process, and the job would rest for hours. Each report is harmless when said twice.
 */
export function repeatReports(pool: pg.Pool, log: Logger): ReportingPool {
  const closing = new AbortController()
  const waiting = new Set<Promise<unknown>>()

  const repeat = async (report: pg.QueryConfig) => {
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return await pool.query(report)
      } catch (error) {
        if (closing.signal.aborted) return { rows: [] }
        log.warn({ err: error }, 'the end of a job could not be noted and will be noted later')
        await rest(pause, closing.signal)
      }
    }
  }
  const say = (report: pg.QueryConfig) => {
    const said = repeat(report).finally(() => waiting.delete(said))
    waiting.add(said)
    return said
  }
  /** Takes a connection when the first statement needs one: a report must not fail for want of it. */
  const connect = async () => {
    let client: pg.PoolClient | undefined
    return {
      async query(...given: [pg.QueryConfig]) {
        if (isReport(given[0])) return await say(given[0])
        client ??= await pool.connect()
        return await client.query(...given)
      },
      release: () => client?.release(),
    }
  }
  type Connected = Parameters<pg.Pool['connect']>[0]
  const facade = Object.create(pool, {
    connect: { value: (connected?: Connected) => (connected ? pool.connect(connected) : connect()) },
  }) as pg.Pool
  return {
    pool: facade,
    get waiting() {
      return waiting.size
    },
    async close() {
      const last = setTimeout(() => closing.abort(), longestPause)
      await Promise.all(waiting)
      clearTimeout(last)
    },
  }
}
