import { setTimeout as sleep } from 'node:timers/promises'
import { type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import type { Logger } from 'pino'
import { rest } from '../pace/rest.ts'
import { bringJobsForward, forgetMinutesToCome } from './clock-set-back.ts'
import { type CronJobs, freeForgotten, type JobHandlers, quiet, traced } from './jobs.ts'
import { repeatReports } from './reports.ts'
import { followTaken } from './taken.ts'

const lookMs = 1_000
/** Its own way of stopping waits for a database that is away. */
const stopMs = 10_000
const restMs = 2_000
const clockMs = 30_000

/**
 * Does the jobs as they come due, for as long as it is wanted: whether the database goes away and comes back,
 * or the worker stops by itself.
 */
export async function runJobs(
  pool: pg.Pool,
  handlers: JobHandlers,
  cron: CronJobs,
  log: Logger,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const { signal } = stopping
  const reports = repeatReports(pool, log)
  const taken = followTaken()
  const begin = () =>
    run({
      pgPool: reports.pool,
      taskList: traced(handlers),
      crontab: Object.entries(cron)
        .map(([name, line]) => `${line} ${name}`)
        .join('\n'),
      concurrency: 4,
      noHandleSignals: true,
      pollInterval: 1000,
      logger: quiet(log),
      events: taken.events,
    })
  const beginAgain = async () => {
    while (!signal.aborted) {
      log.error('the worker of jobs stopped by itself and is started again')
      await rest(restMs, signal)
      try {
        return await begin()
      } catch (error) {
        log.error({ err: error }, 'the worker of jobs could not be started')
      }
    }
  }
  let runner: Runner | undefined = await begin()
  const keepRunning = async () => {
    while (runner) {
      await runner.promise.catch((error) => log.error({ err: error }, 'the worker of jobs failed'))
      if (signal.aborted) return
      runner = await beginAgain()
    }
  }
  const freeUnheard = async () => {
    while (!signal.aborted) {
      await rest(lookMs, signal)
      if (!taken.unsure || reports.waiting > 0) continue
      try {
        if (await freeForgotten(pool, taken.heard)) taken.settled()
      } catch (error) {
        log.debug({ err: error }, 'jobs that were given unheard cannot be looked for yet')
      }
    }
  }
  const followClock = async () => {
    while (!signal.aborted) {
      try {
        await bringJobsForward(pool)
        // `keepRunning` begins again, and counts the minutes as they are now.
        if (await forgetMinutesToCome(pool)) {
          log.warn('the clock was set back; standing work goes by the clock as it is now')
          await runner?.stop()
        }
      } catch (error) {
        log.debug({ err: error }, 'jobs that an earlier clock has put off cannot be looked for yet')
      }
      await rest(clockMs, signal)
    }
  }
  const loops = [keepRunning(), freeUnheard(), followClock()]
  return {
    async stop() {
      stopping.abort()
      await Promise.race([runner?.stop(), sleep(stopMs, undefined, { ref: false })])
      await reports.close()
      await Promise.race([Promise.all(loops), sleep(stopMs, undefined, { ref: false })])
    },
  }
}
