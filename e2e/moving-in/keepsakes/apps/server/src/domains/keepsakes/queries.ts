import type { Insertable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { KeepsakeTable } from './tables.ts'

export async function insertKeepsake(trx: Trx, workspaceId: string, customerId: string, title: string) {
  return await trx
    .insertInto('keepsakes')
    .values({ workspaceId, customerId, title })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'customerId', 'title']).doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function keepsakesOf(db: Reader, workspaceId: string, customerId: string) {
  return await db
    .selectFrom('keepsakes')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('customerId', '=', customerId)
    .orderBy('keptAt', 'desc')
    .limit(100)
    .execute()
}

export async function titlesOf(db: Reader, workspaceId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('keepsakes')
    .select(['id', 'title'])
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export const insertKeepsakes = (trx: Trx, keepsakes: Insertable<KeepsakeTable>[]) =>
  insertRows(trx, 'keepsakes', keepsakes)
