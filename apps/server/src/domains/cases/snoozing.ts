import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { each } from '../../platform/pace/each.ts'
import { moveCase } from './changing-state.ts'
import { settleCases } from './policy.ts'
import { casesToWake, lockCase } from './queries.ts'

const longestMs = 366 * 24 * 3_600_000

export async function snoozeCase(ctx: Context, actor: Actor, caseId: string, until: Date): Promise<void> {
  permit(actor, settleCases)
  const ahead = until.getTime() - Date.now()
  if (ahead <= 0 || ahead > longestMs) {
    throw new Refusal('request.invalid', 'Snooze until a time ahead, within a year.', {
      errors: [{ path: '/until', message: 'must be ahead, within a year' }],
    })
  }
  await write(ctx, async (trx) => {
    await moveCase(trx, actor, caseId, {
      event: 'snoozed',
      kind: 'case.snoozed',
      change: () => ({ snoozedUntil: until }),
      data: () => ({ until: until.toISOString() }),
    })
  })
}

export async function wakeCase(ctx: Context, actor: Actor, caseId: string): Promise<void> {
  permit(actor, settleCases)
  await write(ctx, async (trx) => {
    await moveCase(trx, actor, caseId, {
      event: 'woken',
      kind: 'case.woken',
      change: () => ({ snoozedUntil: null }),
    })
  })
}

/** The cron job `wake-snoozed`: brings back each case whose time has come. */
export async function wakeSnoozed(ctx: Context): Promise<void> {
  await each(await casesToWake(ctx.db, 500), ({ workspaceId, id }) =>
    write(ctx, async (trx) => {
      const row = await lockCase(trx, workspaceId, id)
      if (row?.state !== 'snoozed' || (row.snoozedUntil && row.snoozedUntil > new Date())) return
      const change = () => ({ snoozedUntil: null, lastMessageAt: new Date() })
      await moveCase(trx, systemActor(workspaceId), id, { event: 'woken', kind: 'case.woken', change })
    }),
  )
}
