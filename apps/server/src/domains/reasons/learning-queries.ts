import { type RawBuilder, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

/** A matter is told in its first messages; what is said later is about how it goes on. */
const firstMessages = 3
const mostSigns = 4_000

/** In the order in which they were given. */
export const insertLessons = (trx: Trx, workspaceId: string, caseIds: readonly string[]) =>
  sql`insert into reason_lessons (workspace_id, case_id)
    select ${workspaceId}::uuid, given.id from unnest(${caseIds}::uuid[]) with ordinality as given (id, at)
      join cases c on c.workspace_id = ${workspaceId} and c.id = given.id
    order by given.at`.execute(trx)

export const makeStale = (trx: Trx, workspaceId: string) =>
  trx.updateTable('reasonModels').set({ stale: true }).where('workspaceId', '=', workspaceId).execute()

export async function workspacesToTeach(db: Reader): Promise<string[]> {
  const { rows } = await sql<{ workspaceId: string }>`
    select w.id as workspace_id from workspaces w
    where exists (select from reason_lessons l where l.workspace_id = w.id)
      or exists (select from reason_models m where m.workspace_id = w.id and m.stale)`.execute(db)
  return rows.map(({ workspaceId }) => workspaceId)
}

/** At most as many as are worth correcting one by one. */
export const lessonsOf = (db: Reader, workspaceId: string, most: number) =>
  db
    .selectFrom('reasonLessons')
    .select(['id', 'caseId'])
    .where('workspaceId', '=', workspaceId)
    .orderBy('id')
    .limit(most)
    .execute()

/** One reader writes them, so that whatever has a lower number is there before the higher is seen. */
export const lastLesson = async (db: Reader, workspaceId: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    select coalesce(max(id), 0)::text as id from reason_lessons where workspace_id = ${workspaceId}`.execute(
    db,
  )
  return rows[0]!.id
}

export const deleteLessons = (trx: Trx, workspaceId: string, upTo: string) =>
  trx.deleteFrom('reasonLessons').where('workspaceId', '=', workspaceId).where('id', '<=', upTo).execute()

export const standingOfModel = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('reasonModels')
    .select(['version', 'cases', 'corrected', 'stale'])
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst()

export const modelOf = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('reasonModels')
    .select(['model', 'version'])
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst()

export const putModel = (trx: Trx, workspaceId: string, model: Uint8Array, cases: number) =>
  sql`insert into reason_models (workspace_id, model, cases) values (${workspaceId}, ${model}, ${cases})
    on conflict (workspace_id) do update set model = excluded.model, cases = excluded.cases,
      version = reason_models.version + 1, corrected = 0, stale = false`.execute(trx)

export const putCorrected = (trx: Trx, workspaceId: string, model: Uint8Array, corrections: number) =>
  sql`update reason_models set model = ${model}, version = version + 1, corrected = corrected + ${corrections}
    where workspace_id = ${workspaceId}`.execute(trx)

/** Leaves the model as it is until there is enough to learn from. */
export const leaveModel = (trx: Trx, workspaceId: string) =>
  trx.updateTable('reasonModels').set({ stale: false }).where('workspaceId', '=', workspaceId).execute()

export interface Taught {
  reasonId: string
  text: string
}

/** The newest cases of each reason. Index case_reasons_of_reason. */
export const newestOfEach = (db: Reader, workspaceId: string, mostOfEach: number) =>
  taught(
    db,
    workspaceId,
    sql`select newest.case_id, r.id as reason_id from reasons r cross join lateral (
      select cr.case_id from case_reasons cr where cr.workspace_id = ${workspaceId} and cr.reason_id = r.id
      order by cr.case_id desc limit ${mostOfEach}) newest
    where r.workspace_id = ${workspaceId}`,
  )

export const ofCases = (db: Reader, workspaceId: string, caseIds: readonly string[]) =>
  taught(
    db,
    workspaceId,
    sql`select case_id, reason_id from case_reasons
      where workspace_id = ${workspaceId} and case_id = any(${caseIds}::uuid[])`,
  )

async function taught(db: Reader, workspaceId: string, given: RawBuilder<unknown>): Promise<Taught[]> {
  const { rows } = await sql<Taught>`
    select given.reason_id, ${textOf(workspaceId)} as text from (${given}) given
    join cases c on c.workspace_id = ${workspaceId} and c.id = given.case_id
    where not c.spam`.execute(db)
  return rows
}

/** What the customer has said of their matter; never a note. */
export async function textOfCase(db: Reader, workspaceId: string, caseId: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select ${textOf(workspaceId)} as text from cases c
    where c.workspace_id = ${workspaceId} and c.id = ${caseId}`.execute(db)
  return rows[0]?.text ?? ''
}

/** Index messages_of_case. */
const textOf = (workspaceId: string) => sql`concat_ws(E'\n', c.subject, (
  select string_agg(said.text, E'\n' order by said.occurred_at, said.id) from (
    select left(m.text, ${sql.lit(mostSigns)}) as text, m.occurred_at, m.id from messages m
    where m.workspace_id = ${workspaceId} and m.case_id = c.id
      and m.kind = 'message' and m.direction = 'in' and m.author_kind = 'customer'
    order by m.occurred_at, m.id limit ${sql.lit(firstMessages)}) said))`
