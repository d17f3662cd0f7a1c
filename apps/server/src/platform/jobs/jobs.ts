import { runMigrations, runOnce, type TaskList, Logger as WorkerLogger } from 'graphile-worker'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Reader } from '../db/database.ts'
import { inSpan } from '../telemetry/spans.ts'

/** Work done later, at least once; so each job must be harmless when done again. */
export type JobHandlers = Record<string, (payload: never) => Promise<void>>

/** Standing work, by crontab line, in UTC. */
export type CronJobs = Record<string, string>

export interface JobOptions {
  runAt?: Date
  /** A later job with the same key replaces an earlier one that has not begun. */
  key?: string
  maxAttempts?: number
}

/** Enqueues in the transaction given: a job of a rolled-back action never runs. */
export async function enqueue(
  db: Reader,
  name: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${name}, payload => ${JSON.stringify(payload)}::json, run_at => ${options.runAt ?? null}::timestamptz,
    job_key => ${options.key ?? null}::text, max_attempts => ${options.maxAttempts ?? 25}::int)`.execute(db)
}

export const quiet = (log: Logger) =>
  new WorkerLogger(() => (level, message, meta) => {
    if (level === 'error') log.error({ meta }, message)
    else if (level === 'warning') log.warn({ meta }, message)
    else log.debug({ meta }, message)
  })

export const migrateJobs = (pool: pg.Pool): Promise<void> => runMigrations({ pgPool: pool })

/**
 * Frees the jobs a killed process had begun, which otherwise rest for four hours. Only where no other
 * process can be at work on them: the embedded database serves one.
 */
export async function freeJobs(pool: pg.Pool): Promise<void> {
  await pool.query(`select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
    union select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null))`)
}

/**
 * The same where other processes may be at work: a job begun this long ago has nobody at it any more. Freed
 * one by one, because all jobs of a process are locked under one name. One begun by a clock that was set back since
 * counts as begun now.
 */
export async function freeLeftJobs(pool: pg.Pool): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set locked_at = null, locked_by = null
    where locked_at < now() - interval '10 minutes'`)
  await pool.query(`update graphile_worker._private_jobs set locked_at = now()
    where locked_at > now() + interval '1 minute'`)
}

/**
 * Frees what a worker was given and never heard of, because the database went away before it could say so. What
 * is being taken just now is too young for it. False where there is such, which may be forgotten all the same: a
 * database that is back at once finds what it gave in its last moment still young.
 */
export async function freeForgotten(
  pool: pg.Pool,
  heard: () => { worker: string; inHand: string[] },
): Promise<boolean> {
  const client = await pool.connect()
  try {
    const { worker, inHand } = heard()
    const { rows } = await client.query(
      `with unheard as (
         select id, locked_at < now() - interval '1 second' as is_old from graphile_worker._private_jobs
         where locked_by = $1 and id <> all ($2::bigint[])),
       freed as (
         update graphile_worker._private_jobs set locked_at = null, locked_by = null
         where id in (select id from unheard where is_old))
       select bool_and(is_old) is not false as all_old from unheard`,
      [worker, inHand],
    )
    return rows[0].all_old
  } finally {
    client.release()
  }
}

export const traced = (handlers: JobHandlers): TaskList =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (payload) => inSpan(`job ${name}`, () => handle(payload as never)),
    ]),
  )

/** Runs what is due now, then returns. For tests and for draining. */
export async function runDueJobs(pool: pg.Pool, handlers: JobHandlers, log: Logger): Promise<void> {
  await runOnce({
    pgPool: pool,
    taskList: traced(handlers),
    noHandleSignals: true,
    logger: quiet(log),
  })
}
