import type { CaseState } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { moveCase, nextState } from './changing-state.ts'
import { caseNotFound } from './errors.ts'
import { settleCases } from './policy.ts'
import { casesToClose, latestEvent, lockCase, updateCase } from './queries.ts'

export async function solveCase(ctx: Context, actor: Actor, caseId: string): Promise<void> {
  permit(actor, settleCases)
  await write(ctx, async (trx) => {
    await moveCase(trx, actor, caseId, {
      event: 'solved',
      kind: 'case.solved',
      timeline: true,
      change: () => ({ solvedAt: new Date(), waitingSince: null, snoozedUntil: null }),
    })
  })
}

/** Long enough for "undo", too short to be a change of mind. */
const undoMs = 60_000

/**
 * Opens a solved or closed case again. By the same person within a minute it is an undo: the case stands
 * as it did before.
 */
export async function reopenCase(ctx: Context, actor: Actor, caseId: string): Promise<void> {
  permit(actor, settleCases)
  await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    const state = (await stateToUndo(trx, actor, caseId)) ?? nextState(row.state, 'reopened')
    const waiting = state === 'new' || state === 'open' ? (row.lastInboundAt ?? new Date()) : null
    await updateCase(trx, actor.workspaceId, caseId, {
      state,
      solvedAt: null,
      closedAt: null,
      waitingSince: waiting,
    })
    await append(trx, actor, {
      kind: 'case.reopened',
      customerId: row.customerId,
      caseId,
      channel: row.channel,
      timeline: true,
      data: { from: row.state, to: state },
    })
  })
}

async function stateToUndo(trx: Trx, actor: Actor, caseId: string): Promise<CaseState | null> {
  const solved = await latestEvent(trx, actor.workspaceId, caseId, 'case.solved')
  if (!solved || solved.actorId !== actor.id || Date.now() - solved.occurredAt.getTime() > undoMs) return null
  const from = solved.data.from as CaseState
  return from === 'snoozed' ? 'open' : from
}

/** Solved cases rest this long before they are closed for good; later mail opens a new case. */
const restDays = 14

/** The cron job `close-rested`: closes what has rested long enough, a batch a run. */
export async function closeRested(ctx: Context): Promise<void> {
  for (const { workspaceId, id } of await casesToClose(ctx.db, restDays, 500)) {
    await write(ctx, async (trx) => {
      const row = await lockCase(trx, workspaceId, id)
      if (row?.state !== 'solved') return
      await moveCase(trx, systemActor(workspaceId), id, {
        event: 'aged',
        kind: 'case.closed',
        change: () => ({ closedAt: new Date() }),
      })
    })
  }
}
