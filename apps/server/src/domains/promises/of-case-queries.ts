import type { CasePromise } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { CasesAsked } from '../../platform/cases/additions.ts'
import type { Reader } from '../../platform/db/database.ts'

type Row = Omit<CasePromise, Moment> & Record<Moment, Date | null> & { caseId: string }
type Moment = 'madeAt' | 'dueAt' | 'pausedSince' | 'keptAt' | 'brokenAt' | 'endedAt'

const columns = sql`p.case_id, p.id, p.kind, p.made_at, p.due_at, p.kept_at, p.broken_at, p.ended_at, p.what,
  case when p.ended_at is null then p.paused_since end as paused_since,
  (select json_build_object('id', o.id, 'name', o.name) from people o where o.id = p.owner_id) as owner`

/** Those that run, the most pressing first. */
const pressing = sql`p.ended_at is not null, p.due_at nulls last, p.ended_at desc, p.id`

/**
 * Of each of the cases the promises that run, and of each kind the last that has ended. Index promises_of_case: a case
 * has a few.
 */
export async function promisesOfCases(
  db: Reader,
  { workspaceId, ids }: CasesAsked,
): Promise<Map<string, { promises: CasePromise[] }>> {
  const { rows } = await read(sql`
    select ${columns} from (
      select *, row_number() over (partition by case_id, kind, ended_at is null order by ended_at desc) as nth
      from promises where workspace_id = ${workspaceId} and case_id = any(${ids}::uuid[])) p
    where p.ended_at is null or p.nth = 1 order by ${pressing}`).execute(db)
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId)
  return new Map([...byCase].map(([id, own]) => [id, { promises: own.map(present) }]))
}

export async function promisesInCase(
  db: Reader,
  workspaceId: string,
  caseId: string,
): Promise<CasePromise[]> {
  const { rows } = await read(sql`
    select ${columns} from promises p where p.workspace_id = ${workspaceId} and p.case_id = ${caseId}
    order by p.made_at desc, p.id limit 200`).execute(db)
  return rows.map(present)
}

/** The cases with a promise that runs, that breaks within the hour, or that is broken. */
export const promising = (workspaceId: string, how: 'running' | 'soon' | 'broken') => {
  const which = {
    /** Index promises_of_case, from the side of the view. */
    running: sql`p.ended_at is null`,
    /** Index promises_soon. */
    soon: sql`p.ended_at is null and p.due_at is not null and p.due_at < now() + interval '1 hour'`,
    /** Index promises_broken. */
    broken: sql`p.ended_at is null and p.broken_at is not null`,
  }[how]
  return sql`c.id in (select p.case_id from promises p where p.workspace_id = ${workspaceId} and ${which})`
}

const read = (statement: RawBuilder<unknown>) => sql<Row>`${statement}`

function present({ caseId: _, ...row }: Row): CasePromise {
  const { madeAt, dueAt, pausedSince, keptAt, brokenAt, endedAt, ...rest } = row
  const moments = { madeAt, dueAt, pausedSince, keptAt, brokenAt, endedAt }
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(moments).map(([name, at]) => [name, at?.toISOString() ?? null])),
  } as CasePromise
}
