import { channelKinds } from '@polku/contract'
import {
  type CaseRecord,
  type Content,
  type CustomerRecord,
  type Letter,
  letterOf,
  mailboxOf,
  photographIn,
  type Said,
} from '@polku/demo'
import type { DemoDesk } from './demo-desk.ts'
import type { StoredDocuments } from './demo-documents.ts'
import type { AttachmentGiven, MessageGiven } from './demo-queries.ts'
import type { MailDetails } from './tables.ts'

/** One thing said in a case, as the desk keeps it. */
export function messageRow(
  desk: DemoDesk,
  record: CaseRecord,
  said: Said,
  who: CustomerRecord,
): MessageGiven {
  const { id, step } = said
  const letter = letterOf(record, said, who)
  const author = step.kind === 'received' ? null : desk.people.get(step.agent)
  const automatic = step.kind === 'received' ? step.content.automatic : undefined
  return {
    workspaceId: desk.workspaceId,
    id,
    caseId: record.id,
    customerId: record.customerId,
    kind: automatic ?? (step.kind === 'noted' ? 'note' : 'message'),
    direction: step.kind === 'received' ? 'in' : step.kind === 'sent' ? 'out' : 'internal',
    channel: record.channel,
    authorKind: author ? 'person' : automatic ? 'system' : 'customer',
    authorId: author?.id ?? (step.kind === 'received' ? record.customerId : null),
    authorName: author ? author.name : letter ? letter.from.name : who.name,
    text: step.content.text,
    folded: step.kind === 'received' ? folded(step.content) : null,
    html: null,
    clientId: null,
    rfcMessageId: letter?.rfcMessageId ?? null,
    mail: letter && mailDetails(desk, record, letter, step.content),
    invitations: [],
    inboundId: letter && id,
    seenAt: channelKinds[record.channel].live && step.kind === 'sent' ? new Date(step.at) : null,
    occurredAt: new Date(step.at),
  }
}

const folded = ({ signature, quoted }: Content): string | null =>
  [signature, quoted].filter(Boolean).join('\n\n') || null

function mailDetails(
  { company }: DemoDesk,
  record: CaseRecord,
  { from, proof }: Letter,
  { forwards }: Content,
): MailDetails {
  const proved = proof === 'verified'
  const pass = proved ? 'pass' : 'none'
  return {
    subject: record.subject || null,
    from: from.address,
    replyTo: null,
    ...(forwards && { forwards }),
    to: [mailboxOf(company, record).address],
    cc: [],
    references: [],
    spf: pass,
    dkim: pass,
    dmarc: pass,
    verified: proved,
    reason: proved ? null : 'not-signed',
  }
}

/** The photograph or the document that came with it. */
export function attachmentRows(
  { workspaceId, photographs }: DemoDesk,
  { id: messageId, step }: Said,
  documents: StoredDocuments,
): AttachmentGiven[] {
  const photograph = photographIn(step)
  const stored = photograph && photographs.get(photograph.picture)
  const file = stored ? { ...stored, name: photograph.name } : documents.get(messageId)
  if (!file) return []
  return [
    {
      workspaceId,
      id: attachmentId(messageId),
      messageId,
      fileHash: file.hash,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      inline: false,
      createdAt: new Date(step.at),
    },
  ]
}

/** The message's own id but for a digit, so that a second try gives the same. */
const attachmentId = (messageId: string) => `${messageId.slice(0, -1)}${messageId.endsWith('0') ? '1' : '0'}`
