import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { kindsWithLetters } from '../../platform/channels/kinds.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { alreadySent, messageNotFound } from './errors.ts'
import { messageById } from './message-queries.ts'
import { replyToCases } from './policy.ts'
import { noteSentAnew } from './reopening-undelivered.ts'

/** Sends again what failed, came back or is held. */
export async function retryMessage(
  ctx: Context,
  actor: Actor,
  caseId: string,
  messageId: string,
): Promise<void> {
  permit(actor, replyToCases)
  await write(ctx, async (trx) => {
    const message = await messageById(trx, actor.workspaceId, messageId)
    if (!message || message.caseId !== caseId) throw messageNotFound()
    if (!(await isSentAgain(ctx, trx, actor, messageId))) throw messageNotFound()
    await noteSentAnew(trx, actor.workspaceId, caseId)
  })
}

/** Of whichever kind its letter is: an answer in chat may have followed as mail. False where it left as none. */
async function isSentAgain(ctx: Context, trx: Trx, actor: Actor, messageId: string): Promise<boolean> {
  for (const { letters } of kindsWithLetters(ctx)) {
    const outcome = await letters.sendAgain(ctx, trx, actor, messageId)
    if (outcome === 'arrived') throw alreadySent()
    if (outcome === 'queued') return true
  }
  return false
}
