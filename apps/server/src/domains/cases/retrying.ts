import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { sendAgain } from '../channels/sending-again.ts'
import { alreadySent, messageNotFound } from './errors.ts'
import { messageById } from './message-queries.ts'
import { replyToCases } from './policy.ts'
import { noteSentAnew } from './reopening-undelivered.ts'

/** Sends a failed, bounced or held mail again. */
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
    const outcome = await sendAgain(ctx, trx, actor, messageId)
    if (outcome === 'no-mail') throw messageNotFound()
    if (outcome === 'arrived') throw alreadySent()
    await noteSentAnew(trx, actor.workspaceId, caseId)
  })
}
