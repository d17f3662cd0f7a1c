import type { CasesNarrowed } from '@polku/contract'
import type { RawBuilder } from 'kysely'

/** Who asks for a part of the inbox. */
export interface Asking {
  workspaceId: string
  personId: string | null
}

/**
 * What a domain lets cases be narrowed by, under the contract's names in `OfCasesQuery`: a condition on the row `c` of
 * `cases` in the inbox's own statement, so that a page stays a page. Say in which index it is looked up.
 */
export type CaseFilters = {
  [Name in keyof CasesNarrowed]?: (
    value: NonNullable<CasesNarrowed[Name]>,
    asking: Asking,
  ) => RawBuilder<unknown>
}

/** The conditions that a question sets; what it does not name narrows nothing. */
export function conditionsOf(
  filters: readonly CaseFilters[],
  question: Partial<CasesNarrowed>,
  asking: Asking,
): RawBuilder<unknown>[] {
  return filters.flatMap((filter) =>
    Object.entries(filter as Record<string, (value: unknown, asking: Asking) => RawBuilder<unknown>>).flatMap(
      ([name, condition]) => {
        const value = (question as Record<string, unknown>)[name]
        return value === undefined ? [] : [condition(value, asking)]
      },
    ),
  )
}
