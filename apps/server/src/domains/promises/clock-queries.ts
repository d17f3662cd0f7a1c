import type { CaseState, Channel } from '@polku/contract'
import { type Insertable, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { insertRows, updateRows } from '../../platform/db/row-queries.ts'
import type { CaseFacts } from './choosing.ts'
import type { Clock } from './clock.ts'
import type { PromiseTable } from './tables.ts'

/** A case as its promises see it. */
export interface CaseInFact extends CaseFacts {
  id: string
  customerId: string
  channelId: string | null
  assigneeId: string | null
  spam: boolean
  state: CaseState
  firstReplyAt: Date | null
  waitingSince: Date | null
}

/** What policies ask of each of the cases, as it stands. Primary keys. */
export async function caseFacts(
  trx: Trx,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, CaseInFact>> {
  const { rows } = await sql<CaseInFact & { channel: Channel }>`
    select c.id, c.customer_id, c.channel, c.channel_id, c.team_id, c.assignee_id, c.language, c.spam, c.state,
      c.first_reply_at, c.waiting_since, customer.attributes,
      array(select t.tag_id from case_tags t where t.workspace_id = c.workspace_id and t.case_id = c.id) as tags,
      array(with recursive up as (
        select r.id, r.parent_id, r.merged_into from case_reasons cr
          join reasons r on r.workspace_id = cr.workspace_id and r.id = cr.reason_id
          where cr.workspace_id = c.workspace_id and cr.case_id = c.id
        union
        select r.id, r.parent_id, r.merged_into from up
          join reasons r on r.workspace_id = c.workspace_id and r.id = coalesce(up.merged_into, up.parent_id)
      ) select id from up) as reasons
    from cases c
    join known_customers customer on customer.workspace_id = c.workspace_id and customer.customer_id = c.customer_id
    where c.workspace_id = ${workspaceId} and c.id = any(${ids}::uuid[])`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

export interface CaseClock extends Clock {
  caseId: string
}

/**
 * The promises under policies that run in the cases, and those that ended since, held until the transaction ends.
 * Index promises_of_case.
 */
export async function clocksOf(
  trx: Trx,
  workspaceId: string,
  caseIds: readonly string[],
  since: Date,
): Promise<CaseClock[]> {
  const { rows } = await sql<CaseClock>`
    select ${clockColumns} from promises
    where workspace_id = ${workspaceId} and case_id = any(${caseIds}::uuid[]) and policy_id is not null
      and (ended_at is null or ended_at >= ${since})
    order by id for update`.execute(trx)
  return rows
}

/** As many promises that run under policies as given, after one, held until the transaction ends. Index promises_under. */
export async function clocksAfter(
  trx: Trx,
  workspaceId: string,
  after: string | null,
  limit: number,
): Promise<CaseClock[]> {
  const { rows } = await sql<CaseClock>`
    select ${clockColumns} from promises
    where workspace_id = ${workspaceId} and policy_id is not null and ended_at is null and broken_at is null
      ${after ? sql`and id > ${after}::uuid` : sql``}
    order by id limit ${limit} for update`.execute(trx)
  return rows
}

/** What says by which calendar each of the cases goes. Primary key. */
export async function placesOf(
  trx: Trx,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, { teamId: string | null; channelId: string | null }>> {
  const { rows } = await sql<{ id: string; teamId: string | null; channelId: string | null }>`
    select id, team_id, channel_id from cases
    where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

const clockColumns = sql`id, case_id, kind, policy_id, policy_version, promised_ms, warn_at, calendar_id, made_at,
  left_ms, counted_from, due_at, warns_at, paused_since, told_at, kept_at, broken_at, ended_at`

export const insertClocks = (trx: Trx, workspaceId: string, clocks: readonly CaseClock[]) =>
  insertRows(
    trx,
    'promises',
    clocks.map((clock): Insertable<PromiseTable> => ({ ...clock, workspaceId, what: null, ownerId: null })),
  )

export const updateClocks = (trx: Trx, workspaceId: string, clocks: readonly CaseClock[]) =>
  updateRows(trx, 'promises', workspaceId, clocks)

/** When the first promise that runs in each of the cases is due. Index promises_of_case. */
export async function firstDue(
  trx: Trx,
  workspaceId: string,
  caseIds: readonly string[],
): Promise<{ caseId: string; dueAt: Date | null }[]> {
  const { rows } = await sql<{ caseId: string; dueAt: Date | null }>`
    select asked.id as case_id, min(p.due_at) as due_at
    from unnest(${caseIds}::uuid[]) asked (id)
    left join promises p on p.workspace_id = ${workspaceId} and p.case_id = asked.id and p.ended_at is null
    group by asked.id`.execute(trx)
  return rows
}
