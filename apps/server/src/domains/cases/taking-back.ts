import type { CaseState } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { takeBack } from '../channels/sending.ts'
import { alreadySent, messageNotFound } from './errors.ts'
import { deleteMessage, detachUploads, latestMessage, messageById } from './message-queries.ts'
import { replyToCases } from './policy.ts'
import { previewOf } from './previewing.ts'
import { lockCase, updateCase, writtenEvent } from './queries.ts'

interface Before {
  state: CaseState
  preview: 'customer' | 'person' | 'system' | null
  lastMessageAt: number
  waitingSince: number | null
  firstReplyAt: number | null
  snoozedUntil: number | null
  assigneeId: string | null
}

const date = (time: number | null) => (time === null ? null : new Date(time))

/**
 * Undoes a reply that has not left yet: the message goes, its files are free to be sent again, and the
 * case stands as before, unless something else has happened in it since.
 */
export async function takeMessageBack(
  ctx: Context,
  actor: Actor,
  caseId: string,
  messageId: string,
): Promise<void> {
  permit(actor, replyToCases)
  await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    const message = await messageById(trx, actor.workspaceId, messageId)
    if (!row || !message || message.caseId !== caseId || message.direction !== 'out') throw messageNotFound()
    if (!(await takeBack(trx, actor.workspaceId, messageId))) throw alreadySent()
    await detachUploads(trx, actor.workspaceId, messageId)
    await deleteMessage(trx, actor.workspaceId, messageId)
    if (row.lastMessageAt.getTime() === message.occurredAt.getTime())
      await restore(trx, actor, caseId, messageId)
    await append(trx, actor, {
      kind: 'message.unsent',
      customerId: row.customerId,
      caseId,
      messageId,
      channel: row.channel,
    })
  })
}

async function restore(trx: Trx, actor: Actor, caseId: string, messageId: string): Promise<void> {
  const before = (await writtenEvent(trx, actor.workspaceId, caseId, messageId)) as Before | undefined
  if (!before) return
  const latest = await latestMessage(trx, actor.workspaceId, caseId)
  await updateCase(trx, actor.workspaceId, caseId, {
    state: before.state,
    preview: latest ? previewOf(latest.text) : '',
    previewBy: before.preview,
    lastMessageAt: new Date(before.lastMessageAt),
    waitingSince: date(before.waitingSince),
    firstReplyAt: date(before.firstReplyAt),
    snoozedUntil: date(before.snoozedUntil),
    assigneeId: before.assigneeId,
    solvedAt: null,
  })
}
