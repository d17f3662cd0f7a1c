import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { readOrders } from './policy.ts'
import { routes } from './routes.ts'

/** What customers ordered and how it came to them; read only, told by the shop. */
import { ordersOfDemo } from './telling-demo.ts'

export const orders: Domain<Context> = {
  name: 'orders',
  api: [{ name: 'Orders', description: 'What customers have ordered.', concerns: ['customer'] }],
  permissions: [readOrders],
  routes,
  demo: ordersOfDemo,
  holds: [{ table: 'orders', by: 'customer_id' }],
}
