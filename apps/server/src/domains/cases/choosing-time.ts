import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Reader } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import type { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { alreadySent, messageNotFound } from './errors.ts'
import { chosenTime, queuePending } from './holding-answers.ts'
import { messageById } from './message-queries.ts'
import { updatePending } from './pending-queries.ts'
import { replyToCases } from './policy.ts'
import { lockWithCase } from './sending-pending.ts'

/** Chooses another time for an answer that is pending; what kept it back has been seen by whoever does. */
export async function chooseTime(
  ctx: Context,
  actor: Actor,
  caseId: string,
  messageId: string,
  sendAt: string,
): Promise<void> {
  permit(actor, replyToCases)
  const { workspaceId } = actor
  const dueAt = chosenTime(sendAt)
  await write(ctx, async (trx) => {
    const found = await lockWithCase(trx, workspaceId, messageId)
    if (found?.row.id !== caseId) throw await notPending(trx, workspaceId, caseId, messageId)
    await updatePending(trx, workspaceId, messageId, {
      dueAt,
      chosen: true,
      decidedAt: new Date(),
      crossedAt: null,
      keptBack: null,
    })
    await queuePending(trx, workspaceId, messageId, dueAt)
    await append(trx, actor, { ...aboutCase(found.row), kind: 'message.pending', messageId })
  })
}

/** Too late, or never there. */
export async function notPending(
  db: Reader,
  workspaceId: string,
  caseId: string,
  messageId: string,
): Promise<Refusal> {
  const message = await messageById(db, workspaceId, messageId)
  return message?.caseId === caseId && message.direction === 'out' ? alreadySent() : messageNotFound()
}
