import type { Context } from '../../context.ts'
import { severalKind } from '../../platform/cases/several.ts'
import type { Domain } from '../../platform/domain.ts'
import { followingReasons } from './following-reasons.ts'
import { type Given, giveReason, takeBackReason } from './giving.ts'
import { learningDrain } from './learning.ts'
import { onPath } from './on-path.ts'
import { giveReasons, manageReasons, readReasons } from './policy.ts'
import { reasonsOfCases, withReason } from './queries.ts'
import { requireReason } from './requiring.ts'
import { routes } from './routes.ts'
import { reasonsOfDemo } from './telling-demo.ts'

export const reasons: Domain<Context> = {
  name: 'reasons',
  api: [
    {
      name: 'Reasons',
      description: 'Why people contact the organisation, as a tree of its own.',
      concerns: ['reason', 'case', 'team'],
    },
  ],
  permissions: [readReasons, giveReasons, manageReasons],
  routes,
  readers: () => [followingReasons],
  drains: (ctx) => [learningDrain(ctx)],
  ofCases: { none: { reason: null, repeated: null, settledByFirstAnswer: null }, read: reasonsOfCases },
  caseFilters: { reason: (value, { workspaceId }) => withReason(workspaceId, value.split(',')) },
  beforeSolving: requireReason,
  withSeveral: {
    reason: severalKind({
      needs: giveReasons,
      change: (ctx: Context, actor, caseId, { reasonId }: { reasonId: string | null }) =>
        giveReason(ctx, actor, caseId, reasonId),
      undo: (ctx, actor, caseId, given: Given) => takeBackReason(ctx, actor, caseId, given),
    }),
  },
  path: onPath,
  demo: reasonsOfDemo,
  holds: [
    { table: 'case_reasons', by: 'case_id', of: 'cases' },
    { table: 'reason_lessons', by: 'case_id', of: 'cases' },
  ],
}
