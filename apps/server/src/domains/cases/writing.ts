import { type Message, mailFilesLimit, type NewMessage } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append, type NewEvent } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
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
import {
  attachUploads,
  insertMessage,
  type MessageRow,
  messageByClientId,
  repliedAfter,
} from './message-queries.ts'
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
 * Writes a reply or a note. A reply by mail leaves after its seconds for undoing; a chat reply at once.
 * The case moves in the same transaction.
 */
export async function writeMessage(
  ctx: Context,
  actor: Actor,
  caseId: string,
  writing: Writing,
): Promise<Message> {
  const { messageId, endedDraft } = await write(ctx, (trx) => writeInto(trx, actor, caseId, writing))
  if (endedDraft) tellDraft(ctx, endedDraft, null)
  return await readMessage(ctx, actor, messageId)
}

/**
 * The same in the caller's transaction; answers the message's id, and which draft ended with it. `opening` is
 * told with a reply that opens the case, once that can no longer be undone.
 */
export async function writeInto(
  trx: Trx,
  actor: Actor,
  caseId: string,
  writing: Writing,
  opening: NewEvent | null = null,
): Promise<{ messageId: string; endedDraft: DraftKey | null }> {
  permit(actor, writing.kind === 'note' ? noteCases : replyToCases)
  if (writing.solve) permit(actor, settleCases)
  const row = await lockCase(trx, actor.workspaceId, caseId)
  if (!row) throw caseNotFound()
  const before =
    writing.clientId && (await messageByClientId(trx, actor.workspaceId, caseId, writing.clientId))
  if (before) return { messageId: before.id, endedDraft: null }
  if (writing.kind === 'reply' && writing.seenUpTo) {
    const { workspaceId, personId } = actor
    if (await repliedAfter(trx, workspaceId, caseId, writing.seenUpTo, personId)) throw answeredMeanwhile()
  }
  const message = await insertWriting(trx, actor, row, writing)
  if (writing.kind === 'note') await noteWritten(trx, actor, row, message)
  else await replied(trx, actor, row, message, { ...writing, opening })
  return { messageId: message.id, endedDraft: await endDraft(trx, actor, caseId, writing) }
}

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
  if (attached.count < new Set(writing.attachments).size) throw fileNotFound()
  if (text === '' && attached.count === 0) throw emptyMessage()
  const byMail = writing.kind === 'reply' && row.channel === 'email'
  if (writing.cc.length > 0 && !byMail) throw copiesRefused('Only a reply by mail can have copies.')
  if (byMail && attached.size > mailFilesLimit) throw messageTooLarge()
  return message
}

async function noteWritten(trx: Trx, actor: Actor, row: CaseRow, message: MessageRow): Promise<void> {
  await append(trx, actor, {
    ...aboutCase(row),
    kind: 'note.written',
    occurredAt: message.occurredAt,
    messageId: message.id,
  })
}
