import type pg from 'pg'

export async function appliedMigrations(pool: pg.Pool): Promise<Set<string>> {
  const { rows } = await pool.query<{ name: string }>('select name from migrations')
  return new Set(rows.map((row) => row.name))
}

export interface Count {
  name: string
  n: number
}

/** Jobs by what they are doing; `failed` has used its last attempt. */
export const jobCounts = (pool: pg.Pool): Promise<Count[]> =>
  counted(
    pool,
    `select case
       when attempts >= max_attempts then 'failed'
       when locked_at is not null then 'running'
       when run_at > now() then 'scheduled'
       else 'due' end as name, count(*)::int as n
     from graphile_worker.jobs group by 1`,
  )

/** Events each reader of the log has still to read, up to ten thousand. */
export const readerLags = (pool: pg.Pool): Promise<Count[]> =>
  counted(
    pool,
    `select name, (
       select count(*)::int from (
         select 1 from events
         where (events.epoch, events.xid, events.id) > (log_readers.epoch, log_readers.xid, log_readers.id)
         limit 10000) behind) as n
     from log_readers`,
  )

/**
 * For how long the oldest transaction that has written has been open: readers of the log, and live updates, see
 * nothing that was committed after it began. Those of every database of the server count, and prepared ones; one
 * of another user counts only where we may see when it began (`pg_read_all_stats`).
 */
export async function heldBackSeconds(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>(
    `select coalesce(extract(epoch from clock_timestamp() - min(since)), 0)::float8 as seconds from (
       select xact_start as since from pg_stat_activity where backend_xid is not null
       union all select prepared from pg_prepared_xacts) open`,
  )
  return Math.max(0, rows[0]!.seconds)
}

/** Events that a reader could never handle and has passed over. */
export const readerSkips = (pool: pg.Pool): Promise<Count[]> =>
  counted(pool, 'select reader as name, count(*)::int as n from log_reader_skips group by reader')

const counted = async (pool: pg.Pool, query: string): Promise<Count[]> =>
  (await pool.query<Count>(query)).rows
