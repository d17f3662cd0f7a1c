import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** Until an organisation sets others. */
export const repeatDays = 14

/** How far back shares are told of. */
export const shareDays = 90

/** `merged`: every reason by the ones it leads to, of which the one without another is how it is read. */
export const mergedReasons = (workspaceId: string) => sql`merged as (
    select r.id as part, r.id, r.merged_into from reasons r where r.workspace_id = ${workspaceId}
    union all
    select m.part, r.id, r.merged_into from merged m
      join reasons r on r.workspace_id = ${workspaceId} and r.id = m.merged_into
  )`

/** `within`: the days in which the same matter counts as one that came again. */
export const daysOfRepeating = (workspaceId: string) => sql`(
  select make_interval(days => coalesce((select repeat_days from reason_settings s
    where s.workspace_id = ${workspaceId}), ${repeatDays}::int)) as days) within`

/**
 * Whether one answer from people has settled the case `c` whose reason is read as `head`: it was solved with it, and
 * the same customer did not come for the same within the days set; null until they have passed. Wants `merged` and
 * `within` beside it. Indexes messages_of_case and cases_of_customer.
 */
export const settledByFirst = (workspaceId: string, head: RawBuilder<unknown>) => sql<boolean | null>`case
  when c.solved_at is null or c.solved_at > now() - within.days then null
  else 1 = (
    select count(*) from (select from messages said
      where said.workspace_id = ${workspaceId} and said.case_id = c.id
        and said.kind = 'message' and said.direction = 'out' and said.author_kind = 'person' limit 2) answers)
    and not exists (
      select from cases e join case_reasons er on er.workspace_id = e.workspace_id and er.case_id = e.id
      where e.workspace_id = ${workspaceId} and e.customer_id = c.customer_id and not e.spam
        and e.last_message_at > c.opened_at and e.opened_at > c.opened_at
        and e.opened_at <= c.solved_at + within.days
        and er.reason_id in (select read.part from merged read where read.merged_into is null and read.id = ${head}))
  end`

export interface SettledShare {
  reasonId: string
  n: number
  settled: number
}

/** Of the contacts that ended in the days before those that have to pass. Index cases_solved. */
export async function settledShares(db: Reader, workspaceId: string): Promise<SettledShare[]> {
  const { rows } = await sql<SettledShare>`
    with recursive ${mergedReasons(workspaceId)},
    judged as (
      select head.id as reason_id, ${settledByFirst(workspaceId, sql`head.id`)} as settled
      from cases c
        join case_reasons cr on cr.workspace_id = ${workspaceId} and cr.case_id = c.id
        join merged head on head.part = cr.reason_id and head.merged_into is null,
        ${daysOfRepeating(workspaceId)}
      where c.workspace_id = ${workspaceId} and c.state in ('solved', 'closed') and not c.spam
        and c.last_message_at < now() - within.days
        and c.last_message_at >= now() - within.days - make_interval(days => ${shareDays}::int)
    )
    select reason_id, count(*)::int as n, (count(*) filter (where settled))::int as settled
    from judged where settled is not null group by reason_id`.execute(db)
  return rows
}
