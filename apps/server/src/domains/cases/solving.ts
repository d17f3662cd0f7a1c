import type { CaseState } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { each } from '../../platform/pace/each.ts'
import { aboutCase } from './about-case.ts'
import { next } from './case-state.ts'
import { type CaseRow, moveCase, nextState } from './changing-state.ts'
import { caseNotFound } from './errors.ts'
import { settleCases } from './policy.ts'
import { casesToClose, latestEvent, lockCase, updateCase } from './queries.ts'

export async function solveCase(ctx: Context, actor: Actor, caseId: string): Promise<void> {
  permit(actor, settleCases)
  await write(ctx, async (trx) => {
    const row = await moveCase(trx, actor, caseId, solvedAt(new Date()))
    for (const ask of ctx.beforeSolving) await ask(trx, row)
  })
}

/** The customer says on their own page that it is settled. What is settled already stays as it is. */
export async function solveForCustomer(trx: Trx, customer: Actor, caseId: string): Promise<void> {
  const row = await lockCase(trx, customer.workspaceId, caseId)
  if (!row) throw caseNotFound()
  if (next(row.state, 'solved')) await moveCase(trx, customer, caseId, solvedAt(new Date()))
}

const solvedAt = (at: Date) =>
  ({
    event: 'solved',
    kind: 'case.solved',
    at,
    change: () => ({ solvedAt: at, waitingSince: null, snoozedUntil: null }),
    data: beforeSolving,
  }) as const

/** What solving wipes, for undoing it. */
const beforeSolving = (row: CaseRow) => ({
  waitingSince: row.waitingSince?.getTime() ?? null,
  snoozedUntil: row.snoozedUntil?.getTime() ?? null,
})

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
    const stands = (await asBefore(trx, actor, row)) ?? {
      state: nextState(row.state, 'reopened'),
      waitingSince: row.lastInboundAt ?? new Date(),
      snoozedUntil: null,
    }
    await updateCase(trx, actor.workspaceId, caseId, { ...stands, solvedAt: null, closedAt: null })
    await append(trx, actor, {
      ...aboutCase(row),
      kind: 'case.reopened',
      data: { from: row.state, to: stands.state },
    })
  })
}

/** Null unless the case is solved still, and by the one who wants to undo it. */
async function asBefore(trx: Trx, actor: Actor, row: CaseRow): Promise<Standing | null> {
  if (row.state !== 'solved') return null
  const solved = await latestEvent(trx, actor.workspaceId, row.id, 'case.solved')
  const at = solved?.occurredAt.getTime()
  if (solved?.actorId !== actor.id || at !== row.solvedAt?.getTime() || Date.now() - at! > undoMs) return null
  const before = solved.data as { from: CaseState; waitingSince: number | null; snoozedUntil: number | null }
  const sleeps = before.from === 'snoozed' && before.snoozedUntil !== null && before.snoozedUntil > Date.now()
  return {
    state: before.from === 'snoozed' && !sleeps ? 'open' : before.from,
    waitingSince: before.waitingSince ? new Date(before.waitingSince) : null,
    snoozedUntil: sleeps ? new Date(before.snoozedUntil!) : null,
  }
}

type Standing = Pick<CaseRow, 'state' | 'waitingSince' | 'snoozedUntil'>

/** Solved cases rest this long before they are closed for good; later mail opens a new case. */
const restDays = 14

/** The cron job `close-rested`: closes what has rested long enough, a batch a run. */
export async function closeRested(ctx: Context): Promise<void> {
  await each(await casesToClose(ctx.db, restDays, 500), ({ workspaceId, id }) =>
    write(ctx, async (trx) => {
      const row = await lockCase(trx, workspaceId, id)
      if (row?.state !== 'solved') return
      await moveCase(trx, systemActor(workspaceId), id, {
        event: 'aged',
        kind: 'case.closed',
        change: () => ({ closedAt: new Date() }),
      })
    }),
  )
}
