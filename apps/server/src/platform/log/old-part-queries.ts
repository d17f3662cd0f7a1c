import { sql } from 'kysely'
import type { Db, Reader } from '../db/database.ts'

/**
 * The oldest part of the log, when nothing comes into it any more and nothing in it is younger than so many months.
 * The rest, and the part that is written to, are never old.
 */
export async function oldestPart(db: Reader, months: number): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    with parts as (
      select c.relname as name,
        (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \\(''(\\d+)''\\)'))[1]::bigint as below
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'events'::regclass)
    select name from parts where below <= (select last_value from events_id_seq) order by below limit 1`.execute(
    db,
  )
  const oldest = rows[0]
  if (!oldest) return null
  // By the brin index on recorded_at: only ranges that could hold a younger one are read.
  const { rows: young } = await sql<{ any: boolean }>`
    select exists (
      select 1 from ${sql.table(oldest.name)} where recorded_at >= now() - make_interval(months => ${months})
    ) as any`.execute(db)
  return young[0]!.any ? null : oldest.name
}

/** Who has not read all of a part: readers of the log by name, and the copy to ClickHouse. */
export async function unreadBy(db: Reader, part: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with last as (select epoch, xid, id from ${sql.table(part)} order by epoch desc, xid desc, id desc limit 1)
    select r.name from log_readers r, last where (r.epoch, r.xid, r.id) < (last.epoch, last.xid, last.id)
    union all
    select 'the copy to ClickHouse' from analytics_copy a, last
    where (a.after_epoch, a.after_xid, a.after_id) < (last.epoch, last.xid, last.id)`.execute(db)
  return rows.map(({ name }) => name)
}

/** Takes a part of the log away with everything in it. */
export async function dropPart(db: Db, part: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // It waits for whoever reads the log, and others wait behind it: rather again the next night.
    await sql`set local lock_timeout = '2s'`.execute(trx)
    await sql`drop table ${sql.table(part)}`.execute(trx)
  })
}
