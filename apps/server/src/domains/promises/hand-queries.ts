import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { PromiseTable } from './tables.ts'

export type PromiseRow = Selectable<PromiseTable>

/** Those by hand that run in a case. Index promises_of_case. */
export async function countByHand(trx: Trx, workspaceId: string, caseId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from promises
    where workspace_id = ${workspaceId} and case_id = ${caseId} and kind = 'own' and ended_at is null`.execute(
    trx,
  )
  return rows[0]!.n
}

export const insertPromise = (trx: Trx, row: Insertable<PromiseTable>): Promise<PromiseRow> =>
  trx.insertInto('promises').values(row).returningAll().executeTakeFirstOrThrow()

export const lockPromise = (trx: Trx, workspaceId: string, id: string): Promise<PromiseRow | undefined> =>
  trx
    .selectFrom('promises')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const updatePromise = (trx: Trx, workspaceId: string, id: string, change: Updateable<PromiseTable>) =>
  trx
    .updateTable('promises')
    .set(change)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
