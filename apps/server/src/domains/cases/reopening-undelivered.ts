import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { deliveriesOf } from '../../platform/channels/kinds.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { type CaseEvent, next } from './case-state.ts'
import { type CaseRow, moveCase } from './changing-state.ts'
import { lockCase, updateCase } from './queries.ts'

/** What is refused at once is as visible as what comes back later. */
export const undelivered = (ctx: Context): LogReader => ({
  name: 'cases-undelivered',
  kinds: ['message.delivery-changed'],
  async handle(trx, events) {
    for (const { data, workspaceId, caseId, messageId } of events) {
      if (data.state !== 'failed' || !caseId || !messageId) continue
      await lockCase(trx, workspaceId, caseId)
      // Sent again since, or to another address.
      const now = (await deliveriesOf(ctx, trx, workspaceId, [messageId])).get(messageId)
      if (now?.state === 'failed') await reopenUndelivered(trx, systemActor(workspaceId), caseId, 'failed')
    }
  },
})

/**
 * Our answer did not arrive: the customer waits still, and somebody has to find another way to them. The case is
 * open, in the lists, and unread by whoever had read it.
 */
export async function reopenUndelivered(
  trx: Trx,
  actor: Actor,
  caseId: string,
  because: 'bounced' | 'failed',
): Promise<void> {
  const row = await lockCase(trx, actor.workspaceId, caseId)
  if (!row || row.state === 'closed') return
  const now = new Date()
  const waits = {
    undeliveredAt: now,
    waitingSince: row.waitingSince ?? row.lastInboundAt ?? now,
    snoozedUntil: null,
    solvedAt: null,
  }
  const event = waking(row)
  if (!event) return await updateCase(trx, actor.workspaceId, caseId, waits)
  await moveCase(trx, actor, caseId, {
    event,
    kind: event === 'woken' ? 'case.woken' : 'case.reopened',
    change: () => waits,
    data: () => ({ because }),
  })
}

/** What had not arrived is on its way again. */
export const noteSentAnew = (trx: Trx, workspaceId: string, caseId: string): Promise<void> =>
  updateCase(trx, workspaceId, caseId, { undeliveredAt: null })

/** Null for a case that is open as it is. */
const waking = ({ state }: CaseRow): CaseEvent | null =>
  (['reopened', 'woken'] as const).find((event) => next(state, event) !== null) ?? null
