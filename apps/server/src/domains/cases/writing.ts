import { type Message, mailFilesLimit, type NewMessage } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import type { NewEvent } from '../../platform/log/append.ts'
import { append } from '../../platform/log/append.ts'
import type { Announcement } from '../channels/delivering.ts'
import { sendAsMail } from '../channels/sending.ts'
import { answerAddress } from './answering-address.ts'
import { type CaseRow, nextState } from './changing-state.ts'
import { deleteDraft } from './draft-queries.ts'
import { tellDraft } from './drafting.ts'
import { answeredMeanwhile, caseNotFound, emptyMessage, messageTooLarge, noRecipient } from './errors.ts'
import {
  attachUploads,
  insertMessage,
  type MessageRow,
  messageByClientId,
  repliedAfter,
} from './message-queries.ts'
import { noteCases, replyToCases, settleCases } from './policy.ts'
import { previewOf } from './previewing.ts'
import { lockCase, updateCase } from './queries.ts'
import { readMessage } from './reading-messages.ts'
import { sanitiseWriting } from './sanitising-writing.ts'

export interface Writing extends z.output<typeof NewMessage> {
  /** The same id never writes twice in a case. */
  clientId?: string | null
}

/**
 * Writes a reply or a note. A reply by mail leaves after its seconds for undoing; a chat reply at once.
 * The case moves in the same transaction.
 */
export async function writeMessage(
  ctx: Context,
  actor: Actor,
  caseId: string,
  writing: Writing,
): Promise<Message> {
  const messageId = await write(ctx, (trx) => writeInto(trx, actor, caseId, writing))
  const { workspaceId, personId } = actor
  if (personId) tellDraft(ctx, { workspaceId, caseId, personId, kind: writing.kind }, null)
  return await readMessage(ctx, actor, messageId)
}

/** The same in the caller's transaction; answers the message's id. */
export async function writeInto(trx: Trx, actor: Actor, caseId: string, writing: Writing): Promise<string> {
  permit(actor, writing.kind === 'note' ? noteCases : replyToCases)
  if (writing.solve) permit(actor, settleCases)
  const row = await lockCase(trx, actor.workspaceId, caseId)
  if (!row) throw caseNotFound()
  const before =
    writing.clientId && (await messageByClientId(trx, actor.workspaceId, caseId, writing.clientId))
  if (before) return before.id
  if (writing.kind === 'reply' && writing.seenUpTo) {
    const { workspaceId, personId } = actor
    if (await repliedAfter(trx, workspaceId, caseId, writing.seenUpTo, personId)) throw answeredMeanwhile()
  }
  const message = await insertWriting(trx, actor, row, writing)
  if (writing.kind === 'note') await noteWritten(trx, actor, row, message)
  else await replied(trx, actor, row, message, writing)
  const { workspaceId, personId } = actor
  if (personId) await deleteDraft(trx, { workspaceId, caseId, personId, kind: writing.kind })
  return message.id
}

async function insertWriting(trx: Trx, actor: Actor, row: CaseRow, writing: Writing): Promise<MessageRow> {
  const text = writing.text.trim()
  const message = await insertMessage(trx, {
    workspaceId: actor.workspaceId,
    caseId: row.id,
    customerId: row.customerId,
    kind: writing.kind === 'note' ? 'note' : 'message',
    direction: writing.kind === 'note' ? 'internal' : 'out',
    channel: row.channel,
    authorKind: actor.kind === 'system' ? 'system' : 'person',
    authorId: actor.personId,
    authorName: actor.name,
    text,
    html: writing.html ? sanitiseWriting(writing.html) : null,
    clientId: writing.clientId ?? null,
  })
  const attached = await attachUploads(
    trx,
    actor.workspaceId,
    writing.attachments,
    actor.personId,
    message.id,
  )
  if (text === '' && attached.count === 0) throw emptyMessage()
  const byMail = writing.kind === 'reply' && row.channel === 'email'
  if (byMail && attached.size > mailFilesLimit) throw messageTooLarge()
  return message
}

async function noteWritten(trx: Trx, actor: Actor, row: CaseRow, message: MessageRow): Promise<void> {
  await append(trx, actor, {
    kind: 'note.written',
    occurredAt: message.occurredAt,
    customerId: row.customerId,
    caseId: row.id,
    messageId: message.id,
    channel: row.channel,
    timeline: true,
  })
}

async function replied(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  message: MessageRow,
  writing: Writing,
): Promise<void> {
  const at = message.occurredAt
  const state = writing.solve
    ? nextState(nextState(row.state, 'replied'), 'solved')
    : nextState(row.state, 'replied')
  const sent: NewEvent = {
    kind: 'message.sent',
    occurredAt: at,
    customerId: row.customerId,
    caseId: row.id,
    messageId: message.id,
    channel: row.channel,
    timeline: true,
    data: {
      first: row.firstReplyAt === null,
      ...(row.waitingSince ? { waitedMs: at.getTime() - row.waitingSince.getTime() } : {}),
    },
  }
  const undoMs = row.channel === 'email' ? writing.undoSeconds * 1000 : 0
  if (row.channel === 'email')
    await mailReply(trx, actor, row, message, undoMs > 0 ? { actor, event: sent } : null, undoMs)
  await append(trx, actor, {
    kind: 'message.written',
    customerId: row.customerId,
    caseId: row.id,
    messageId: message.id,
    channel: row.channel,
    data: before(row),
  })
  if (undoMs === 0) await append(trx, actor, sent)
  await updateCase(trx, actor.workspaceId, row.id, {
    state,
    preview: previewOf(message.text),
    previewBy: 'person',
    lastMessageAt: at,
    waitingSince: null,
    snoozedUntil: null,
    firstReplyAt: row.firstReplyAt ?? at,
    assigneeId: row.assigneeId ?? actor.personId,
    solvedAt: writing.solve ? at : null,
    automatic: null,
  })
  if (writing.solve) {
    await append(trx, actor, {
      kind: 'case.solved',
      occurredAt: at,
      customerId: row.customerId,
      caseId: row.id,
      channel: row.channel,
      timeline: true,
      data: { from: row.state, to: 'solved' },
    })
  }
}

/** How the case stood, so that taking the message back can put it so again. */
const before = (row: CaseRow) => ({
  state: row.state,
  preview: row.previewBy,
  lastMessageAt: row.lastMessageAt.getTime(),
  waitingSince: row.waitingSince?.getTime() ?? null,
  firstReplyAt: row.firstReplyAt?.getTime() ?? null,
  snoozedUntil: row.snoozedUntil?.getTime() ?? null,
  assigneeId: row.assigneeId,
})

async function mailReply(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  message: MessageRow,
  announcement: Announcement | null,
  undoMs: number,
): Promise<void> {
  const to = await answerAddress(trx, actor.workspaceId, row)
  const outbound =
    to &&
    (await sendAsMail(trx, actor, {
      caseId: row.id,
      messageId: message.id,
      channelId: row.channelId,
      to: to.address,
      identifierId: to.identifierId,
      notBefore: new Date(Date.now() + undoMs),
      announcement,
    }))
  if (!outbound) throw noRecipient()
}
