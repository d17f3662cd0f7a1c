import type { Unsent } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import type { Announcement } from '../channels/delivering.ts'
import { takeBack } from '../channels/sending.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
import { alreadySent, messageNotFound } from './errors.ts'
import {
  deleteMessage,
  detachUploads,
  latestMessage,
  type MessageRow,
  messageById,
} from './message-queries.ts'
import { openedEvent } from './opening.ts'
import { replyToCases } from './policy.ts'
import { previewOf } from './previewing.ts'
import { type CaseChange, deleteSilentCase, lockCase, updateCase, writtenEvent } from './queries.ts'
import type { Before } from './replying.ts'

const date = (time: number | null) => (time === null ? null : new Date(time))

/**
 * Undoes a reply that has not left yet: the message goes, its files are free to be sent again, and the
 * case stands as before, but for what somebody else has done in it since. A case that was opened with it, and
 * in which nothing else was said, goes as well.
 */
export async function takeMessageBack(
  ctx: Context,
  actor: Actor,
  caseId: string,
  messageId: string,
): Promise<Unsent> {
  permit(actor, replyToCases)
  return await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    const message = await messageById(trx, actor.workspaceId, messageId)
    if (!row || !message || message.caseId !== caseId || message.direction !== 'out') throw messageNotFound()
    const mail = await takeBack(trx, actor.workspaceId, messageId)
    if (!mail) throw alreadySent()
    await detachUploads(trx, actor.workspaceId, messageId)
    await deleteMessage(trx, actor.workspaceId, messageId)
    await append(trx, actor, { ...aboutCase(row), kind: 'message.unsent', messageId })
    const opened = (mail.announcement as Announcement | null)?.event.kind === 'case.opened'
    if (opened && (await deleteSilentCase(trx, actor.workspaceId, caseId))) return { caseRemains: false }
    await restore(trx, actor, row, message)
    if (opened) await append(trx, actor, openedEvent(row))
    return { caseRemains: true }
  })
}

async function restore(trx: Trx, { workspaceId }: Actor, row: CaseRow, message: MessageRow): Promise<void> {
  const before = (await writtenEvent(trx, workspaceId, row.id, message.id)) as Before | undefined
  if (!before) return
  const latest = await latestMessage(trx, workspaceId, row.id)
  const reply = await latestMessage(trx, workspaceId, row.id, 'out')
  await updateCase(trx, workspaceId, row.id, {
    ...shownBefore(row, message, before, latest),
    ...stoodBefore(row, message, before, reply),
  })
}

const isSame = (a: Date | null, b: Date) => a?.getTime() === b.getTime()

function shownBefore(row: CaseRow, message: MessageRow, before: Before, latest?: MessageRow): CaseChange {
  if (!isSame(row.lastMessageAt, message.occurredAt)) return {}
  return {
    preview: latest ? previewOf(latest.text) : '',
    previewBy: before.preview,
    lastMessageAt: new Date(before.lastMessageAt),
  }
}

/** Each field goes back only where it holds what the reply made of it; `reply` is the latest that is left. */
function stoodBefore(row: CaseRow, message: MessageRow, before: Before, reply?: MessageRow): CaseChange {
  const at = message.occurredAt
  const firstReplyAt = isSame(row.firstReplyAt, at) ? firstReply(at, before, reply) : row.firstReplyAt
  // A later reply has done the same to the case, and stands.
  if (reply && reply.occurredAt > at) return { firstReplyAt }
  const took = before.assigneeId === null && row.assigneeId === message.authorId
  const stands = row.state === before.became && (row.state !== 'solved' || isSame(row.solvedAt, at))
  const state = stands ? stateBefore(row, before, reply) : row.state
  return {
    firstReplyAt,
    assigneeId: took ? null : row.assigneeId,
    state,
    ...(stands
      ? {
          snoozedUntil: date(before.snoozedUntil),
          solvedAt: date(before.solvedAt),
          automatic: before.automatic,
        }
      : {}),
    // Nobody has answered: the customer waits since the word that the reply was to answer.
    ...(['new', 'open', 'snoozed'].includes(state)
      ? { waitingSince: date(before.waitingSince) ?? row.waitingSince ?? row.lastInboundAt }
      : {}),
  }
}

function firstReply(at: Date, before: Before, reply?: MessageRow): Date | null {
  if (!reply) return null
  return reply.occurredAt > at ? reply.occurredAt : date(before.firstReplyAt)
}

/** Where the reply before this one was taken back first, it is not the customer who is waited for. */
function stateBefore({ lastInboundAt }: CaseRow, { state }: Before, reply?: MessageRow): CaseRow['state'] {
  const unanswered = lastInboundAt !== null && (!reply || reply.occurredAt < lastInboundAt)
  return state === 'waiting' && unanswered ? 'open' : state
}
