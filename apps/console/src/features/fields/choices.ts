import type { CaseField, FieldNames } from '@polku/contract'

/** A choice while it is written: with an id once it has been saved. */
export interface ChoiceRow {
  key: string
  id?: string
  names: FieldNames
}

export const newRow = (): ChoiceRow => ({ key: crypto.randomUUID(), names: {} })

export const rowsOf = (choices: CaseField['choices']): ChoiceRow[] =>
  choices.map(({ id, names }) => ({ key: id, id, names }))

/** Without the languages in which nothing was written; null where that is all of them. */
export function named(names: FieldNames): FieldNames | null {
  const written = Object.entries(names).filter(([, name]) => name?.trim())
  return written.length > 0 ? Object.fromEntries(written) : null
}

/** Those that have been given a name. */
export const choicesIn = (rows: readonly ChoiceRow[]): { id?: string; names: FieldNames }[] =>
  rows.flatMap(({ id, names }) => {
    const said = named(names)
    return said ? [{ ...(id ? { id } : {}), names: said }] : []
  })
