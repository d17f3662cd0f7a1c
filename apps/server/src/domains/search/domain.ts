import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { indexing } from './indexing.ts'
import { searchEverything } from './policy.ts'
import { fileDrain } from './reading-files.ts'
import { routes } from './routes.ts'

/** Finds messages, notes, cases, customers, orders and files by what they hold. */
export const search: Domain<Context> = {
  name: 'search',
  api: [
    {
      name: 'Search',
      description: 'Everything, by the words it holds, in any inflection.',
      concerns: ['search'],
    },
  ],
  permissions: [searchEverything],
  routes,
  readers: () => [indexing],
  drains: (ctx) => [fileDrain(ctx)],
  holds: [{ table: 'search_documents', by: 'customer_id' }],
}
