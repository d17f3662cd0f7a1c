import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { changeCustomers, readCustomers } from './policy.ts'
import { routes } from './routes.ts'
import { customersOfDemo } from './telling-demo.ts'

export const customers: Domain<Context> = {
  name: 'customers',
  api: [
    {
      name: 'Customers',
      description: 'Who they are, how they reach you, and everything that happened with them.',
      concerns: ['customer'],
    },
  ],
  permissions: [readCustomers, changeCustomers],
  routes,
  demo: customersOfDemo,
  holds: [
    { table: 'customers', by: 'id' },
    { table: 'identifiers', by: 'customer_id' },
    { table: 'customer_members', by: 'customer_id' },
    { table: 'customer_unions', by: 'from_id' },
    { table: 'customer_unions', by: 'into_id' },
  ],
}
