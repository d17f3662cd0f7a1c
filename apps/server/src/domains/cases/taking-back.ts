import type { Unsent } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { notPending } from './choosing-time.ts'
import { detachUploads } from './message-queries.ts'
import { openedEvent } from './opened-event.ts'
import { deletePending } from './pending-queries.ts'
import { replyToCases } from './policy.ts'
import { deleteSilentCase } from './queries.ts'
import { lockWithCase } from './sending-pending.ts'

/**
 * Takes an answer back that has not been sent: it never happened, and its files are free to be sent again. A case
 * that was opened with it, and in which nothing else was said, goes as well.
 */
export async function takeMessageBack(
  ctx: Context,
  actor: Actor,
  caseId: string,
  messageId: string,
): Promise<Unsent> {
  permit(actor, replyToCases)
  const { workspaceId, personId } = actor
  return await write(ctx, async (trx) => {
    const found = await lockWithCase(trx, workspaceId, messageId)
    if (found?.row.id !== caseId) throw await notPending(trx, workspaceId, caseId, messageId)
    await detachUploads(trx, workspaceId, messageId, personId)
    await deletePending(trx, workspaceId, messageId)
    await append(trx, actor, { ...aboutCase(found.row), kind: 'message.taken-back', messageId })
    if (!found.answer.opens) return { caseRemains: true }
    if (await deleteSilentCase(trx, workspaceId, caseId)) return { caseRemains: false }
    await append(trx, actor, openedEvent(found.row))
    return { caseRemains: true }
  })
}
