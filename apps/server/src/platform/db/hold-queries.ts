import { sql } from 'kysely'
import type { Trx } from './database.ts'

/** Until the transaction ends nobody else holds what is called so, in one workspace: others wait. */
export const hold = (trx: Trx, workspaceId: string, what: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}/${what}`}, 0))`.execute(trx)
