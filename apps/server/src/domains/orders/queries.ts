import type { Selectable } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import type { OrderTable } from './tables.ts'

export type OrderRow = Selectable<OrderTable>

/** A customer's orders, latest first: a range of the index orders_of_customer. */
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
    .where('customerId', '=', customerId)
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
