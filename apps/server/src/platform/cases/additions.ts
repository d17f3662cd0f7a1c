import type { AddedToCase } from '@polku/contract'
import type { Reader } from '../db/database.ts'

/** A page of cases. */
export interface CasesAsked {
  workspaceId: string
  ids: readonly string[]
}

/** What a domain adds to each case that is shown: as the contract says under its names in `OfCase`. */
export interface CaseAddition<Added extends Partial<AddedToCase> = Partial<AddedToCase>> {
  /** Of a case that it knows nothing of. */
  none: Added
  /** Of those that it knows something of, by their ids; in one statement, however many. */
  read(db: Reader, asked: CasesAsked): Promise<ReadonlyMap<string, Added>>
}

/** What all domains add to each of the cases. */
export async function addedToCases(
  additions: readonly CaseAddition[],
  db: Reader,
  asked: CasesAsked,
): Promise<(id: string) => AddedToCase> {
  const known =
    asked.ids.length > 0 ? await Promise.all(additions.map((addition) => addition.read(db, asked))) : []
  return (id) =>
    Object.assign({}, ...additions.map(({ none }, at) => known[at]?.get(id) ?? none)) as AddedToCase
}
