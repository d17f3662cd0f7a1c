import type { Channel } from '@polku/contract'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { CostTable } from './tables.ts'

export type CostRow = Selectable<CostTable>

/** Long enough for rare reasons, and short enough to be of today. */
const days = 90

export const insertCost = (trx: Trx, row: Insertable<CostTable>) =>
  trx.insertInto('costs').values(row).returning('id').executeTakeFirstOrThrow()

/** What held at the moment, of each that was ever set. Index costs_of_what. */
export async function costsAt(db: Reader, workspaceId: string, at: Date): Promise<CostRow[]> {
  return await db
    .selectFrom('costs')
    .distinctOn(['channel', 'reasonId'])
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('validFrom', '<=', at)
    .orderBy('channel')
    .orderBy('reasonId')
    .orderBy('validFrom', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export interface Measured {
  channel: Channel
  reasonId: string
  n: number
  mean: number
  low: number
  high: number
}

/**
 * How long contacts took that were worked on in the time before and are solved, by channel and reason as it is given.
 * Index case_handling_day for which they are, and its primary key for how long.
 */
export async function measuredBefore(db: Reader, workspaceId: string, at: Date): Promise<Measured[]> {
  const { rows } = await sql<Measured>`
    with recursive merged as (
      select r.id as part, r.id, r.merged_into from reasons r where r.workspace_id = ${workspaceId}
      union all
      select m.part, r.id, r.merged_into from merged m
        join reasons r on r.workspace_id = ${workspaceId} and r.id = m.merged_into
    ),
    day as (select (${at}::timestamptz at time zone 'UTC')::date as last),
    worked as (
      select distinct h.case_id from case_handling h, day
      where h.workspace_id = ${workspaceId} and h.day > day.last - ${days}::int and h.day <= day.last
    )
    select c.channel, m.id as reason_id, count(*)::int as n, avg(spent.seconds)::float8 as mean,
      percentile_cont(0.25) within group (order by spent.seconds) as low,
      percentile_cont(0.75) within group (order by spent.seconds) as high
    from worked
      join cases c on c.workspace_id = ${workspaceId} and c.id = worked.case_id
        and c.solved_at <= ${at}::timestamptz and not c.spam
      join case_reasons cr on cr.workspace_id = ${workspaceId} and cr.case_id = c.id
      join merged m on m.part = cr.reason_id and m.merged_into is null
      cross join lateral (select sum(h.seconds)::float8 as seconds from case_handling h, day
        where h.workspace_id = ${workspaceId} and h.case_id = c.id and h.day <= day.last) spent
    group by c.channel, m.id`.execute(db)
  return rows
}
