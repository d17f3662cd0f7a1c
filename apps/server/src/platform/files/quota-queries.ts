import { sql } from 'kysely'
import type { Reader } from '../db/database.ts'

export interface Allowance {
  subject: string
  hours: number
  bytes: number
}

/** Counts bytes against each allowance; answers those that are used up, with the seconds until they begin anew. */
export async function countBytes(
  db: Reader,
  workspaceId: string,
  allowances: Allowance[],
  bytes: number,
): Promise<{ seconds: number }[]> {
  const { rows } = await sql<{ seconds: number }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(allowances)}) as g (subject text, hours int, bytes bigint)),
    counted as (
      insert into upload_uses as u (workspace_id, subject, hours, bytes, ends_at)
      select ${workspaceId}::uuid, subject, hours, ${bytes}::bigint, now() + make_interval(hours => hours)
      from given order by subject, hours
      on conflict (workspace_id, subject, hours) do update set
        bytes = greatest(0, case when u.ends_at < now() then excluded.bytes else u.bytes + excluded.bytes end),
        ends_at = case when u.ends_at < now() then excluded.ends_at else u.ends_at end
      returning subject, hours, bytes, ends_at)
    select ceil(extract(epoch from c.ends_at - now()))::int as seconds
    from counted c join given g using (subject, hours) where c.bytes > g.bytes`.execute(db)
  return rows
}

export const forgetEndedUses = (db: Reader) => sql`delete from upload_uses where ends_at < now()`.execute(db)
