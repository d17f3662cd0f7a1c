import type { Insertable } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { OrderTable } from './tables.ts'

export const insertOrders = (trx: Trx, orders: Insertable<OrderTable>[]) => insertRows(trx, 'orders', orders)
