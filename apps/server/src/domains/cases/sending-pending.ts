import type { KeptBack } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { lettersOf } from '../../platform/channels/kinds.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { each } from '../../platform/pace/each.ts'
import { next } from './case-state.ts'
import type { CaseRow } from './changing-state.ts'
import { keepBack, queuePending } from './holding-answers.ts'
import { insertMessage } from './message-queries.ts'
import { tellOpening } from './opened-event.ts'
import {
  deletePending,
  lockPending,
  overduePending,
  type PendingRow,
  pendingById,
  repliedSince,
} from './pending-queries.ts'
import { replyToCases } from './policy.ts'
import { canHoldCases, lockCase } from './queries.ts'
import { replied } from './replying.ts'

type Id = { workspaceId: string; id: string }

/**
 * The job `send-pending`: says an answer whose time has come, with all that follows from it, in one transaction;
 * or keeps it back and says why. Done again, it finds nothing.
 */
export async function sendPending(ctx: Context, { workspaceId, id }: Id): Promise<void> {
  await write(ctx, async (trx) => {
    const found = await lockWithCase(trx, workspaceId, id)
    // Its time may have been changed as this began.
    if (!found || found.answer.keptBack || !found.answer.isDue) return
    const { row, answer } = found
    const isHere = answer.personId === null || (await canHoldCases(trx, workspaceId, answer.personId))
    const because = await whyNot(ctx, trx, row, answer, isHere)
    if (because) return await keepBack(trx, systemActor(workspaceId), row, id, because)
    // Who is here no more takes no case.
    const actor = isHere ? answer.actor : { ...answer.actor, personId: null }
    await say(ctx, trx, actor, row, answer, answer.crossedAt)
  })
}

/** A person lets a pending answer leave now, knowing how the case stands. False when it is none. */
export async function sendPendingNow(
  ctx: Context,
  actor: Actor,
  caseId: string,
  messageId: string,
): Promise<boolean> {
  permit(actor, replyToCases)
  return await write(ctx, async (trx) => {
    const found = await lockWithCase(trx, actor.workspaceId, messageId)
    if (found?.row.id !== caseId) return false
    await say(ctx, trx, actor, found.row, found.answer, null)
    return true
  })
}

/** The case first, in the order of whoever writes in it or takes an answer back. */
export async function lockWithCase(
  trx: Trx,
  workspaceId: string,
  id: string,
): Promise<{ row: CaseRow; answer: PendingRow & { isDue: boolean } } | null> {
  const known = await pendingById(trx, workspaceId, id)
  const row = known && (await lockCase(trx, workspaceId, known.caseId))
  const answer = row && (await lockPending(trx, workspaceId, id))
  return answer ? { row: row!, answer } : null
}

/**
 * What keeps an answer from leaving by itself. One in its seconds for undoing leaves whatever others do in them,
 * as it would have done at once; only where it cannot leave it waits.
 */
async function whyNot(
  ctx: Context,
  trx: Trx,
  row: CaseRow,
  answer: PendingRow,
  isHere: boolean,
): Promise<KeptBack | null> {
  if (next(row.state, 'replied') === null) return 'case-settled'
  if (!(await hasWayOut(ctx, trx, row, answer))) return 'no-recipient'
  if (!answer.chosen) return null
  if (row.spam) return 'spam'
  if (!isHere) return 'author-gone'
  if (row.state === 'solved' && row.solvedAt! > answer.decidedAt) return 'case-settled'
  return (await repliedSince(trx, answer)) ? 'colleague-replied' : null
}

async function hasWayOut(ctx: Context, trx: Trx, row: CaseRow, { cc }: PendingRow): Promise<boolean> {
  try {
    await lettersOf(ctx, row.channel).checkedCopies(ctx, trx, row, cc)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** It happens: the message, what it makes of the case, and its letter. */
async function say(
  ctx: Context,
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  answer: PendingRow,
  crossedAt: Date | null,
): Promise<void> {
  const { workspaceId, id, cc, solve } = answer
  await tellOpening(trx, row)
  await deletePending(trx, workspaceId, id)
  const message = await insertMessage(trx, {
    workspaceId,
    id,
    caseId: row.id,
    customerId: row.customerId,
    kind: 'message',
    direction: 'out',
    channel: row.channel,
    authorKind: answer.actor.kind === 'system' ? 'system' : 'person',
    authorId: answer.personId,
    authorName: answer.actor.name,
    text: answer.text,
    html: answer.html,
    clientId: answer.clientId,
  })
  await replied(ctx, trx, actor, row, message, { solve, cc, crossedAt })
}

/** The cron job `sweep-pending`: finds answers whose job is gone, after a restore for example. */
export async function sweepPending(ctx: Context): Promise<void> {
  await each(await overduePending(ctx.db, 1, 500), ({ workspaceId, id }) =>
    write(ctx, (trx) => queuePending(trx, workspaceId, id, new Date())),
  )
}
