import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { readInsights } from './policy.ts'
import { routes } from './routes.ts'

export const insights: Domain<Context> = {
  name: 'insights',
  api: [{ name: 'Insights', description: 'Figures of a day, and the cases behind each.', concerns: [] }],
  permissions: [readInsights],
  routes,
}
