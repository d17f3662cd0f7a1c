import { type Insertable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { hold } from '../../platform/db/hold-queries.ts'
import type { Link } from './heads.ts'
import type { CustomerUnionTable } from './tables.ts'

/** Unions of one workspace are made and undone in turn: who is one with whom is read before it is written. */
export const lockUnions = (trx: Trx, workspaceId: string) => hold(trx, workspaceId, 'unions')

export interface Whole {
  headId: string
  /** All who are one, the head among them. */
  members: string[]
}

/** Whom an id leads to. Somebody who is nobody else, or not known at all, is their own whole. */
export async function wholeOf(db: Reader, workspaceId: string, customerId: string): Promise<Whole> {
  const { rows } = await sql<{ headId: string; customerId: string }>`
    select m.head_id, m.customer_id from customer_members mine
    join customer_members m on m.workspace_id = mine.workspace_id and m.head_id = mine.head_id
    where mine.workspace_id = ${workspaceId} and mine.customer_id = ${customerId}
    order by m.customer_id`.execute(db)
  const members = rows.map((row) => row.customerId)
  return rows[0] ? { headId: rows[0].headId, members } : { headId: customerId, members: [customerId] }
}

export async function insertUnion(trx: Trx, union: Insertable<CustomerUnionTable>): Promise<string> {
  const row = await trx.insertInto('customerUnions').values(union).returning('id').executeTakeFirstOrThrow()
  return row.id
}

/** Answers between whom it stood, unless it stands no more. */
export async function endUnion(
  trx: Trx,
  workspaceId: string,
  id: string,
  undone: { undoneByKind: CustomerUnionTable['actorKind']; undoneById: string | null; undoneBecause: string },
): Promise<Link | undefined> {
  return await trx
    .updateTable('customerUnions')
    .set({ ...undone, undoneAt: new Date() })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returning(['fromId', 'intoId'])
    .executeTakeFirst()
}

/** The unions that stand among some who were, or are to be, one. Index customer_unions_from. */
export async function standingUnions(trx: Trx, workspaceId: string, customerIds: string[]): Promise<Link[]> {
  return await trx
    .selectFrom('customerUnions')
    .select(['fromId', 'intoId'])
    .where('workspaceId', '=', workspaceId)
    .where('fromId', 'in', customerIds)
    .where('undoneAt', 'is', null)
    .execute()
}

export async function putHeads(
  trx: Trx,
  workspaceId: string,
  customerIds: string[],
  heads: Map<string, string>,
): Promise<void> {
  await trx
    .deleteFrom('customerMembers')
    .where('workspaceId', '=', workspaceId)
    .where('customerId', 'in', customerIds)
    .execute()
  const rows = [...heads].map(([customerId, headId]) => ({ workspaceId, customerId, headId }))
  if (rows.length > 0) await trx.insertInto('customerMembers').values(rows).execute()
}
