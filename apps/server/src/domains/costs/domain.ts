import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { manageCosts } from './policy.ts'
import { routes } from './routes.ts'
import { costsOfDemo } from './telling-demo.ts'

/** What contacts cost: handling time × cost of work, or what finance says; added to, and never changed for the past. */
export const costs: Domain<Context> = {
  name: 'costs',
  api: [
    {
      name: 'Costs',
      description: 'What a contact costs, by its channel and reason.',
      concerns: ['cost', 'reason'],
      settings: true,
    },
  ],
  permissions: [manageCosts],
  routes,
  demo: costsOfDemo,
}
