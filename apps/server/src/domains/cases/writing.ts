import { channelKinds, type Message, type NewMessage } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { lettersOf } from '../../platform/channels/kinds.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { type CaseRow, nextState } from './changing-state.ts'
import { type DraftKey, deleteDraft } from './draft-queries.ts'
import { tellDraft } from './drafting.ts'
import {
  answeredMeanwhile,
  caseNotFound,
  copiesRefused,
  emptyMessage,
  fileNotFound,
  messageTooLarge,
} from './errors.ts'
import { leavesLater, queuePending } from './holding-answers.ts'
import {
  attachUploads,
  insertMessage,
  type MessageRow,
  messageByClientId,
  repliedAfter,
} from './message-queries.ts'
import { tellOpening } from './opened-event.ts'
import { insertPending, type PendingRow, pendingByClientId } from './pending-queries.ts'
import { noteCases, replyToCases, settleCases } from './policy.ts'
import { lockCase } from './queries.ts'
import { readMessage } from './reading-messages.ts'
import { replied } from './replying.ts'
import { sanitiseWriting } from './sanitising-writing.ts'

export interface Writing extends z.output<typeof NewMessage> {
  /** The same id never writes twice in a case. */
  clientId?: string | null
}

/**
 * Writes a reply or a note. A reply by mail that can be undone, or that was given a time, is pending until then; all
 * else happens at once, and the case moves in the same transaction.
 */
export async function writeMessage(
  ctx: Context,
  actor: Actor,
  caseId: string,
  writing: Writing,
): Promise<Message> {
  const { messageId, endedDraft } = await write(ctx, (trx) => writeInto(ctx, trx, actor, caseId, writing))
  if (endedDraft) tellDraft(ctx, endedDraft, null)
  return await readMessage(ctx, actor, messageId)
}

/**
 * The same in the caller's transaction; answers the message's id, and which draft ended with it. `opens`: nobody has
 * been told of the case, which is opened with it, before it is sent.
 */
export async function writeInto(
  ctx: Context,
  trx: Trx,
  actor: Actor,
  caseId: string,
  writing: Writing,
  opens = false,
): Promise<{ messageId: string; endedDraft: DraftKey | null }> {
  permit(actor, writing.kind === 'note' ? noteCases : replyToCases)
  if (writing.solve) permit(actor, settleCases)
  const row = await lockCase(trx, actor.workspaceId, caseId)
  if (!row) throw caseNotFound()
  const before = writing.clientId && (await writtenBefore(trx, row, writing.clientId))
  if (before) return { messageId: before.id, endedDraft: null }
  if (writing.kind === 'reply' && writing.seenUpTo) {
    const { workspaceId, personId } = actor
    if (await repliedAfter(trx, workspaceId, caseId, writing.seenUpTo, personId)) throw answeredMeanwhile()
  }
  const later = leavesLater(row, writing)
  const messageId = later
    ? await holdAnswer(ctx, trx, actor, row, writing, { ...later, opens })
    : await sayNow(ctx, trx, actor, row, writing)
  return { messageId, endedDraft: await endDraft(trx, actor, caseId, writing) }
}

const writtenBefore = async (trx: Trx, { workspaceId, id }: CaseRow, clientId: string) =>
  (await messageByClientId(trx, workspaceId, id, clientId)) ??
  (await pendingByClientId(trx, workspaceId, id, clientId))

/**
 * Ends the draft the message was written from. One that another window has changed meanwhile holds words
 * that were not sent, and stays.
 */
async function endDraft(
  trx: Trx,
  { kind, workspaceId, personId }: Actor,
  caseId: string,
  writing: Writing,
): Promise<DraftKey | null> {
  // What a program writes with a person's key is not what that person has begun to write.
  if (kind !== 'person' || !personId || writing.draftVersion === null) return null
  const key = { workspaceId, caseId, personId, kind: writing.kind }
  return (await deleteDraft(trx, key, writing.draftVersion)) ? key : null
}

const wordsOf = ({ text, html, clientId }: Writing) => ({
  text: text.trim(),
  html: html ? sanitiseWriting(html) : null,
  clientId: clientId ?? null,
})

async function sayNow(ctx: Context, trx: Trx, actor: Actor, row: CaseRow, writing: Writing): Promise<string> {
  const isNote = writing.kind === 'note'
  await tellOpening(trx, row)
  const message = await insertMessage(trx, {
    workspaceId: actor.workspaceId,
    caseId: row.id,
    customerId: row.customerId,
    kind: isNote ? 'note' : 'message',
    direction: isNote ? 'internal' : 'out',
    channel: row.channel,
    authorKind: actor.kind === 'system' ? 'system' : 'person',
    authorId: actor.personId,
    authorName: actor.name,
    ...wordsOf(writing),
  })
  await attachFiles(trx, actor, row, writing, message.id)
  if (isNote) await noteWritten(trx, actor, row, message)
  else await replied(ctx, trx, actor, row, message, { ...writing, crossedAt: null })
  return message.id
}

async function holdAnswer(
  ctx: Context,
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  writing: Writing,
  when: Pick<PendingRow, 'dueAt' | 'chosen' | 'opens'>,
): Promise<string> {
  nextState(row.state, 'replied')
  const cc = await lettersOf(ctx, row.channel).checkedCopies(ctx, trx, row, writing.cc)
  const { id } = await insertPending(trx, {
    ...{ workspaceId: actor.workspaceId, caseId: row.id, actor, personId: actor.personId },
    ...{ ...wordsOf(writing), cc, solve: writing.solve, ...when },
  })
  await attachFiles(trx, actor, row, writing, id)
  await queuePending(trx, actor.workspaceId, id, when.dueAt)
  await append(trx, actor, { ...aboutCase(row), kind: 'message.pending', messageId: id })
  return id
}

/** Gives its files to what was written, and refuses what cannot be sent. */
async function attachFiles(
  trx: Trx,
  { workspaceId, personId }: Actor,
  row: CaseRow,
  { kind, text, cc, attachments }: Writing,
  messageId: string,
): Promise<void> {
  const attached = await attachUploads(trx, workspaceId, attachments, personId, messageId)
  if (attached.count < new Set(attachments).size) throw fileNotFound()
  if (text.trim() === '' && attached.count === 0) throw emptyMessage()
  const { copies, filesLimit } = channelKinds[row.channel]
  if (cc.length > 0 && !(kind === 'reply' && copies))
    throw copiesRefused('Only a reply by mail can have copies.')
  if (kind === 'reply' && filesLimit !== null && attached.size > filesLimit) throw messageTooLarge()
}

async function noteWritten(trx: Trx, actor: Actor, row: CaseRow, message: MessageRow): Promise<void> {
  await append(trx, actor, {
    ...aboutCase(row),
    kind: 'note.written',
    occurredAt: message.occurredAt,
    messageId: message.id,
  })
}
