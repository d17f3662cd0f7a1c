import type { Context } from '../../context.ts'
import { type SeveralKinds, severalKind } from '../../platform/cases/several.ts'
import { assignCase, type Holder } from './assigning.ts'
import { markSpam } from './marking-spam.ts'
import { assignCases, settleCases } from './policy.ts'
import { requireCase } from './reading.ts'
import { snoozeCase, wakeCase } from './snoozing.ts'
import { reopenCase, solveCase } from './solving.ts'

const done = {}

/** What is done with a case one at a time can be done with several. */
export const severalKinds: SeveralKinds<Context> = {
  assign: severalKind({
    needs: assignCases,
    async change(
      ctx: Context,
      actor,
      caseId,
      to: { personId: string | null; teamId?: string | null | undefined },
    ) {
      const before = await assignCase(ctx, actor, caseId, to)
      if (!before) return null
      const teamId = to.teamId === undefined ? before.teamId : to.teamId
      return { before, after: { personId: to.personId, teamId } }
    },
    undo: (ctx, actor, caseId, { before, after }: { before: Holder; after: Holder }) =>
      assignCase(ctx, actor, caseId, before, after),
  }),
  solve: severalKind({
    needs: settleCases,
    async change(ctx: Context, actor, caseId, _: true) {
      const { state } = await requireCase(ctx, actor, caseId)
      if (state === 'solved' || state === 'closed') return null
      await solveCase(ctx, actor, caseId)
      return done
    },
    undo: (ctx, actor, caseId) => reopenCase(ctx, actor, caseId),
  }),
  snooze: severalKind({
    needs: settleCases,
    async change(ctx: Context, actor, caseId, { until }: { until: string }) {
      await snoozeCase(ctx, actor, caseId, new Date(until))
      return done
    },
    undo: (ctx, actor, caseId) => wakeCase(ctx, actor, caseId),
  }),
  spam: severalKind({
    needs: settleCases,
    change: async (ctx: Context, actor, caseId, _: true) =>
      (await markSpam(ctx, actor, caseId, true)) ? done : null,
    undo: (ctx, actor, caseId) => markSpam(ctx, actor, caseId, false),
  }),
}
