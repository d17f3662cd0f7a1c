import type { CasesNarrowed } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'

/** Who asks for a part of the inbox. */
export interface Asking {
  workspaceId: string
  personId: string | null
}

/**
 * The cases that a table of a domain's own lists: a select of their `case_id`, which an index serves from the side of
 * one case and from the side of what they are listed by. So a view is gone through case by case where many are in it,
 * and put together from the list where few are (decision 0036).
 */
export class CaseSet {
  readonly ids: RawBuilder<unknown>

  constructor(ids: RawBuilder<unknown>) {
    this.ids = ids
  }
}

/** A set of cases, or a condition on the row `c` of `cases`. */
export type Narrowing = CaseSet | RawBuilder<unknown>

/**
 * What a domain lets cases be narrowed by, under the contract's names in `OfCasesQuery`, in the inbox's own statement,
 * so that a page stays a page. Say in which index it is looked up.
 */
export type CaseFilters = {
  [Name in keyof CasesNarrowed]?: (value: NonNullable<CasesNarrowed[Name]>, asking: Asking) => Narrowing
}

/** Whether one case `c` is among them; fenced, or the planner may list them all to look one up. */
export const holdsFor = (narrowing: Narrowing): RawBuilder<unknown> =>
  narrowing instanceof CaseSet
    ? sql`exists (select from (${narrowing.ids}) listed where listed.case_id = c.id offset 0)`
    : narrowing

/** The cases `c` that are among all of them, from the lists there are. */
export function listedIn(narrowings: readonly Narrowing[]): RawBuilder<unknown>[] {
  const lists = narrowings.flatMap((each) => (each instanceof CaseSet ? [each.ids] : []))
  const others = narrowings.flatMap((each) => (each instanceof CaseSet ? [] : [each]))
  if (lists.length === 0) return others
  return [
    sql`c.id = any(array(${sql.join(
      lists.map((ids) => sql`(${ids})`),
      sql` intersect `,
    )}))`,
    ...others,
  ]
}

/** What a question narrows by; what it does not name narrows nothing. */
export function narrowingsOf(
  filters: readonly CaseFilters[],
  question: Partial<CasesNarrowed>,
  asking: Asking,
): Narrowing[] {
  return filters.flatMap((filter) =>
    Object.entries(filter as Record<string, (value: unknown, asking: Asking) => Narrowing>).flatMap(
      ([name, condition]) => {
        const value = (question as Record<string, unknown>)[name]
        return value === undefined ? [] : [condition(value, asking)]
      },
    ),
  )
}
