import type { Reader } from '../../platform/db/database.ts'
import { colleaguesAmong } from './queries.ts'

/** Those of the addresses that a member of the workspace signs in with. */
export const addressesOfColleagues = async (
  db: Reader,
  workspaceId: string,
  addresses: string[],
): Promise<Set<string>> => new Set(await colleaguesAmong(db, workspaceId, addresses))
