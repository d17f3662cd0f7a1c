import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { continueCase } from '../cases/continuing.ts'
import { type InboundFile, receive } from '../cases/receiving.ts'
import { fileNotFound, nothingSaid } from './errors.ts'
import { saidBefore } from './message-queries.ts'
import { recogniseVisitor } from './recognising-visitor.ts'
import { linkCase, lockSession, type SessionRow, takeUploads, updateSession } from './session-queries.ts'
import { tellVisits } from './visiting.ts'
import { actorOfVisitor } from './visitor.ts'

export interface Saying {
  /** Given by the widget; the same one never says a thing twice. */
  clientId: string
  text: string
  attachments: string[]
}

export interface Said {
  messageId: string
  caseId: string
  at: Date
  /** False when it had been stored before. */
  isNew: boolean
  /** Whom the dialogue has made, where it has just begun. */
  visitor?: { customerId: string; identifierId: string }
}

/**
 * One more message of a dialogue that has begun. `session` is as the connection last knew it, which is enough
 * for one that goes on in its only case.
 */
export async function say(
  ctx: Context,
  session: SessionRow,
  saying: Saying,
  onlyCase: boolean,
): Promise<Said> {
  refuseNothing(saying)
  return (onlyCase && (await goOn(ctx, session, saying))) || (await sayInFull(ctx, session, saying))
}

/** Throws chat.empty. */
export function refuseNothing({ text, attachments }: Saying): void {
  if (text === '' && attachments.length === 0) throw nothingSaid()
}

async function goOn(ctx: Context, session: SessionRow, saying: Saying): Promise<Said | null> {
  const { caseId, customerId, identifierId } = session
  if (!caseId || !customerId || saying.attachments.length > 0) return null
  const at = new Date()
  const continued = await continueCase(ctx, actorOfVisitor(session), {
    caseId,
    customerId,
    identifierId,
    channel: 'chat',
    authorName: session.name,
    text: saying.text,
    clientId: saying.clientId,
    verified: isNobodyElse(session),
    at,
  })
  return continued && { ...continued, caseId, at, isNew: true }
}

/** A visitor who has given no address claims to be nobody. */
const isNobodyElse = (session: SessionRow) => session.verified || session.email === null

/** The long way, which holds for whatever is said. */
export async function sayInFull(
  ctx: Context,
  { workspaceId, id }: SessionRow,
  saying: Saying,
): Promise<Said> {
  return await write(ctx, async (trx) => {
    const session = await lockSession(trx, workspaceId, id)
    const before = await saidBefore(trx, workspaceId, id, saying.clientId)
    if (before) return { ...before, isNew: false }
    const visitor = await recogniseVisitor(trx, session)
    const files = await filesOf(trx, session, saying.attachments)
    if (saying.text === '' && files.length === 0) throw nothingSaid()
    const at = new Date()
    const actor = { ...actorOfVisitor(session), id: visitor.customerId }
    const { caseId, messageId } = await receive(trx, actor, {
      caseId: session.caseId,
      ...visitor,
      channel: 'chat',
      channelId: session.channelId,
      kind: 'message',
      subject: null,
      text: saying.text,
      folded: null,
      html: null,
      language: session.language as Language | null,
      authorName: session.name,
      mail: null,
      files,
      clientId: saying.clientId,
      verified: isNobodyElse(session),
      spam: null,
      at,
    })
    if (caseId !== session.caseId || visitor.customerId !== session.customerId) {
      await linkCase(trx, workspaceId, id, caseId)
      await updateSession(trx, workspaceId, id, { caseId, ...visitor })
      await tellVisits(trx, actor, id, caseId)
    }
    return { messageId, caseId, at, isNew: true, visitor }
  })
}

async function filesOf(trx: Trx, session: SessionRow, ids: string[]): Promise<InboundFile[]> {
  const uploads = await takeUploads(trx, session.workspaceId, session.id, ids)
  if (uploads.length < new Set(ids).size) throw fileNotFound()
  return uploads.map(({ fileHash, name, mediaType, size }) => ({
    hash: fileHash,
    name,
    mediaType,
    size,
    inline: false,
    contentId: null,
  }))
}
