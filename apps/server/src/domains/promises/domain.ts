import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { breaking } from './breaking.ts'
import { following } from './following.ts'
import { promisesOfCases, promising } from './of-case-queries.ts'
import { givePromises, managePromises, readPromises } from './policy.ts'
import { followingCalendars, recompute, recomputeJob } from './recomputing.ts'
import { routes } from './routes.ts'
import { promisesOfDemo } from './telling-demo.ts'
import { promisesToday } from './telling-today.ts'

/** By when somebody may rely on an answer, a solution, or on what a colleague said they would do. */
export const promises: Domain<Context> = {
  name: 'promises',
  api: [
    {
      name: 'Promises',
      description: 'By when an answer or a solution comes, and what was promised by hand.',
      concerns: ['promise', 'promise-policy', 'case', 'person', 'team'],
    },
  ],
  permissions: [readPromises, givePromises, managePromises],
  routes,
  readers: () => [following, followingCalendars],
  jobs: (ctx) => ({ [recomputeJob]: (asked: { workspaceId: string }) => recompute(ctx, asked) }),
  drains: (ctx) => [breaking(ctx)],
  ofCases: { none: { promises: [] }, read: promisesOfCases },
  caseFilters: { promise: (how, { workspaceId }) => promising(workspaceId, how) },
  sentences: (ctx) => [promisesToday(ctx)],
  demo: promisesOfDemo,
  holds: [{ table: 'promises', by: 'case_id', of: 'cases' }],
}
