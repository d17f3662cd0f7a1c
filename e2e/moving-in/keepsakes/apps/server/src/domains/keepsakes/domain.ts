import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { onPath } from './on-path.ts'
import { keepKeepsakes, readKeepsakes } from './policy.ts'
import { routes } from './routes.ts'
import { keepsakesOfDemo } from './telling-demo.ts'

export const keepsakes: Domain<Context> = {
  name: 'keepsakes',
  api: [
    {
      name: 'Keepsakes',
      description: 'What customers have sent that one keeps.',
      concerns: ['keepsake', 'customer'],
    },
  ],
  permissions: [readKeepsakes, keepKeepsakes],
  routes,
  path: onPath,
  demo: keepsakesOfDemo,
  holds: [{ table: 'keepsakes', by: 'customer_id' }],
}
