import { type Selectable, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import type { OrderTable } from './tables.ts'

export type OrderRow = Selectable<OrderTable>

/** A customer's orders, latest first. Index orders_of_customer. */
export async function ordersOf(
  db: Reader,
  workspaceId: string,
  customerId: string,
  page: { after: TimeCursor | null; limit: number },
): Promise<OrderRow[]> {
  const { after } = page
  return await db
    .selectFrom('orders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where(
      sql<boolean>`customer_id in (select id from members_of(${workspaceId}, ${customerId}) member (id))`,
    )
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('placedAt', 'id'), '<', tuple(after!.at, after!.id)),
      ),
    )
    .orderBy('placedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
}
