import { sql } from 'kysely'
import type { CasesAsked } from '../../platform/cases/additions.ts'
import type { Reader } from '../../platform/db/database.ts'

export interface Beat {
  workspaceId: string
  caseId: string
  personId: string
  id: string
  seconds: number
}

/** Counts what of it has not been counted yet: nobody works for longer than time passes. */
export const countBeat = (db: Reader, { workspaceId, caseId, personId, id, seconds }: Beat) =>
  sql`with counted as (
      insert into handling_people as p (workspace_id, person_id, counted_until, beat)
      values (${workspaceId}, ${personId}, now(), ${id})
      on conflict (workspace_id, person_id) do update
        set counted_until = greatest(p.counted_until, excluded.counted_until), beat = excluded.beat
        where p.beat <> excluded.beat
      returning least(${seconds}::int, coalesce(
        round(extract(epoch from new.counted_until - old.counted_until)), ${seconds}::int))::int as seconds)
    insert into case_handling as h (workspace_id, case_id, day, person_id, seconds)
    select ${workspaceId}, ${caseId}, (now() at time zone 'UTC')::date, ${personId}, seconds
      from counted where seconds > 0
    on conflict (workspace_id, case_id, day, person_id) do update set seconds = h.seconds + excluded.seconds`.execute(
    db,
  )

/** Primary key. */
export async function handlingOfCases(
  db: Reader,
  { workspaceId, ids }: CasesAsked,
): Promise<Map<string, { handlingSeconds: number }>> {
  const { rows } = await sql<{ caseId: string; handlingSeconds: number }>`
    select case_id, sum(seconds)::int as handling_seconds from case_handling
    where workspace_id = ${workspaceId} and case_id = any(${ids}::uuid[]) group by case_id`.execute(db)
  return new Map(rows.map(({ caseId, handlingSeconds }) => [caseId, { handlingSeconds }]))
}
