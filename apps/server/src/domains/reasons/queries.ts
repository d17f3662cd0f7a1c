import type { CaseReason, ReasonNames, ReasonSettings } from '@polku/contract'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { CasesAsked } from '../../platform/cases/additions.ts'
import { CaseSet } from '../../platform/cases/narrowing.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { daysOfRepeating, mergedReasons, repeatDays, settledByFirst } from './settled-queries.ts'
import type { ReasonTable } from './tables.ts'

export type ReasonRow = Selectable<ReasonTable>
export type ReasonPart = Partial<Omit<ReasonRow, 'workspaceId' | 'id' | 'createdAt'>>
type NewRow = Omit<Insertable<ReasonTable>, 'names' | 'workspaceId'> & { names: ReasonNames }

/** All of them: at most as many as an organisation can have. */
export const allReasons = (db: Reader, workspaceId: string) =>
  db.selectFrom('reasons').selectAll().where('workspaceId', '=', workspaceId).orderBy('id').execute()

/** Until the transaction ends nobody else changes the tree. */
export const holdTree = (trx: Trx, workspaceId: string) =>
  trx
    .insertInto('reasonSettings')
    .values({ workspaceId })
    .onConflict((conflict) => conflict.column('workspaceId').doUpdateSet({ workspaceId }))
    .execute()

export const insertReasons = (trx: Trx, workspaceId: string, rows: readonly NewRow[]) =>
  trx
    .insertInto('reasons')
    .values(rows.map((row) => ({ ...row, workspaceId, names: JSON.stringify(row.names) })))
    .returningAll()
    .execute()

export const updateReason = (trx: Trx, workspaceId: string, id: string, { names, ...part }: ReasonPart) =>
  trx
    .updateTable('reasons')
    .set({ ...part, ...(names ? { names: JSON.stringify(names) } : {}) })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()

/** Throws a foreign-key violation where anything stands on it. */
export const deleteUnused = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .deleteFrom('reasons')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

/** Puts them in this order. */
export const placeReasons = (trx: Trx, workspaceId: string, ids: readonly string[]) =>
  sql`update reasons r set place = o.place
    from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where r.workspace_id = ${workspaceId} and r.id = o.id and r.place <> o.place`.execute(trx)

/** Answers which the case had before, itself not looked through. */
export async function putCaseReason(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  reasonId: string | null,
): Promise<string | null> {
  const before = await trx
    .selectFrom('caseReasons')
    .select('reasonId')
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  if (reasonId)
    await trx
      .insertInto('caseReasons')
      .values({ workspaceId, caseId, reasonId })
      .onConflict((conflict) => conflict.columns(['workspaceId', 'caseId']).doUpdateSet({ reasonId }))
      .execute()
  else
    await trx
      .deleteFrom('caseReasons')
      .where('workspaceId', '=', workspaceId)
      .where('caseId', '=', caseId)
      .execute()
  return before?.reasonId ?? null
}

/** Held until the transaction ends against being retired or merged meanwhile. */
export const lockReason = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .selectFrom('reasons')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()

interface KnownOfCase {
  reason: CaseReason
  repeated: boolean
  settledByFirstAnswer: boolean | null
}

/**
 * The reason of each of the cases, by the one as which it is read; whether it has come again: an earlier case of the
 * same customer is read as having the same; and whether the first answer settled it. Primary keys, and
 * cases_of_customer.
 */
export async function reasonsOfCases(
  db: Reader,
  { workspaceId, ids }: CasesAsked,
): Promise<Map<string, KnownOfCase>> {
  const { rows } = await sql<KnownOfCase & { caseId: string }>`
    with recursive up as (
      select cr.case_id, 0 as depth, r.id, r.names, r.parent_id, r.merged_into
      from case_reasons cr join reasons r on r.workspace_id = cr.workspace_id and r.id = cr.reason_id
      where cr.workspace_id = ${workspaceId} and cr.case_id = any(${ids}::uuid[])
      union all
      select up.case_id, up.depth + 1, r.id, r.names, r.parent_id, r.merged_into
      from up join reasons r
        on r.workspace_id = ${workspaceId} and r.id = coalesce(up.merged_into, up.parent_id)
    ),
    known as (
      select case_id, (array_agg(id order by depth))[1] as id, json_agg(names order by depth desc) as path
      from up where merged_into is null group by case_id
    ),
    ${mergedReasons(workspaceId)}
    select k.case_id, json_build_object('id', k.id, 'path', k.path) as reason, exists (
      select 1 from cases e join case_reasons er on er.workspace_id = e.workspace_id and er.case_id = e.id
      where e.workspace_id = ${workspaceId} and e.customer_id = c.customer_id and not e.spam
        and e.id <> c.id and e.opened_at < c.opened_at and e.opened_at >= c.opened_at - within.days
        and e.last_message_at >= c.opened_at - within.days
        and er.reason_id in (select m.part from merged m where m.merged_into is null and m.id = k.id)
    ) as repeated, ${settledByFirst(workspaceId, sql`k.id`)} as settled_by_first_answer
    from known k join cases c on c.workspace_id = ${workspaceId} and c.id = k.case_id,
      ${daysOfRepeating(workspaceId)}`.execute(db)
  return new Map(rows.map(({ caseId, ...known }) => [caseId, known]))
}

/**
 * The cases with any of the reasons, or of one within them. Index case_reasons_of_reason, or the primary key from a
 * case's side.
 */
export const withReason = (workspaceId: string, reasonIds: readonly string[]) =>
  new CaseSet(sql`
    select cr.case_id from case_reasons cr where cr.workspace_id = ${workspaceId} and cr.reason_id = any(array(
      with recursive branch as (
        select r.id from reasons r where r.workspace_id = ${workspaceId} and r.id = any(${reasonIds}::uuid[])
        union
        select r.id from branch b join reasons r on r.workspace_id = ${workspaceId}
          and (r.merged_into = b.id or (r.parent_id = b.id and r.merged_into is null))
      )
      select id from branch))`)

export async function readSettings(db: Reader, workspaceId: string): Promise<ReasonSettings> {
  const row = await db
    .selectFrom('reasonSettings')
    .select(['required', 'requiredByTeams', 'repeatDays'])
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst()
  return row ?? { required: false, requiredByTeams: [], repeatDays }
}

export const putSettings = (trx: Trx, workspaceId: string, settings: ReasonSettings) =>
  trx
    .insertInto('reasonSettings')
    .values({ workspaceId, ...settings })
    .onConflict((conflict) => conflict.column('workspaceId').doUpdateSet(settings))
    .execute()

/** Whether the case would be solved without a reason where one is asked for. Primary keys. */
export async function lacksReason(trx: Trx, workspaceId: string, caseId: string, teamId: string | null) {
  const { rows } = await sql<{ lacks: boolean }>`
    select (s.required or coalesce(${teamId}::uuid = any(s.required_by_teams), false))
      and not exists (select 1 from case_reasons cr
        where cr.workspace_id = s.workspace_id and cr.case_id = ${caseId}) as lacks
    from reason_settings s where s.workspace_id = ${workspaceId}`.execute(trx)
  return rows[0]?.lacks ?? false
}

/** The names of its teams, by their ids. */
export async function teamNames(db: Reader, workspaceId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('workspaceId', '=', workspaceId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
