import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { handleCases } from './policy.ts'
import { handlingOfCases } from './queries.ts'
import { routes } from './routes.ts'
import { handlingOfDemo } from './telling-demo.ts'

/** How long cases take people. Sums by case and reason are shown; what one person's day held is nobody's to compare. */
export const handling: Domain<Context> = {
  name: 'handling',
  api: [{ name: 'Handling', description: 'How long people are at work on each case.', concerns: ['case'] }],
  permissions: [handleCases],
  routes,
  ofCases: { none: { handlingSeconds: 0 }, read: handlingOfCases },
  demo: handlingOfDemo,
  holds: [{ table: 'case_handling', by: 'case_id', of: 'cases' }],
}
