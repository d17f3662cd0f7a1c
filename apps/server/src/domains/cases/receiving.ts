import type { Channel, Invitation, Language, SpamReason } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'
import { append, type NewEvent } from '../../platform/log/append.ts'
import { noteContact } from '../customers/noting-contact.ts'
import { aboutCase } from './about-case.ts'
import { next } from './case-state.ts'
import { type CaseRow, nextState } from './changing-state.ts'
import { crossAnswers } from './holding-answers.ts'
import { insertAttachment, insertMessage } from './message-queries.ts'
import { previewOf } from './previewing.ts'
import { insertCase, lockCase, updateCase } from './queries.ts'
import type { MailDetails } from './tables.ts'

export type { MailDetails }

/** Something a customer has said, or a machine in their name, understood and ready to be shown. */
export interface InboundMessage {
  /** The case it belongs to by evidence; null opens a new one. */
  caseId: string | null
  customerId: string
  identifierId: string | null
  channel: Channel
  channelId: string | null
  kind: 'message' | 'auto-reply' | 'bounce' | 'list'
  subject: string | null
  text: string
  folded: string | null
  html: string | null
  language: Language | null
  authorName: string | null
  /** False: somebody who is not the customer speaks in their case. */
  byCustomer?: boolean
  mail: MailDetails | null
  invitations?: Invitation[]
  files?: InboundFile[]
  /** Makes receiving idempotent: the raw item it came as, or the id its sender gave it. */
  inboundId?: string | null
  clientId?: string | null
  rfcMessageId?: string | null
  threadRoot?: string | null
  /** By which of the customer's identifiers they had the page they wrote it on. */
  pageOf?: string | null
  verified: boolean
  /** Why it is spam; null when it is not. */
  spam: SpamReason | null
  at: Date
}

/** A file that has been stored already. */
export interface InboundFile {
  hash: string
  name: string
  mediaType: string
  size: number
  inline: boolean
  contentId: string | null
}

export interface Received {
  caseId: string
  messageId: string
  opened: boolean
}

/**
 * Puts a message in its case, or opens one: rows and events in the caller's transaction. A case that is
 * closed stays so; the message opens a new one. Automatic mail wakes nobody: it changes no state.
 */
export async function receive(trx: Trx, actor: Actor, inbound: InboundMessage): Promise<Received> {
  const { byCustomer = true } = inbound
  const known = inbound.caseId ? await lockCase(trx, actor.workspaceId, inbound.caseId) : undefined
  const continues = known && next(known.state, 'customer-wrote') !== null
  const row = continues ? known : await open(trx, actor, inbound)
  const told = continues ? await goOn(trx, actor, row, inbound) : [openedAs(row)]
  if (continues && !row.spam && byCustomer) await noteContact(trx, actor, row.customerId, inbound.at)
  const message = await insertMessage(trx, {
    workspaceId: actor.workspaceId,
    caseId: row.id,
    customerId: row.customerId,
    kind: inbound.kind,
    direction: 'in',
    channel: inbound.channel,
    authorKind: inbound.kind !== 'message' ? 'system' : byCustomer ? 'customer' : 'other',
    authorId: byCustomer ? inbound.customerId : null,
    authorName: inbound.authorName,
    text: inbound.text,
    folded: inbound.folded,
    html: inbound.html,
    mail: inbound.mail,
    invitations: inbound.invitations ?? [],
    inboundId: inbound.inboundId ?? null,
    clientId: inbound.clientId ?? null,
    rfcMessageId: inbound.rfcMessageId ?? null,
    threadRoot: inbound.threadRoot ?? null,
    pageOf: inbound.pageOf ?? null,
    occurredAt: inbound.at,
  })
  for (const file of inbound.files ?? []) await attach(trx, actor.workspaceId, message.id, file)
  await append(trx, actor, ...told, {
    ...aboutCase(row),
    kind: inbound.kind === 'message' ? 'message.received' : 'message.automatic',
    occurredAt: inbound.at,
    identifierId: byCustomer ? inbound.identifierId : null,
    messageId: message.id,
    channel: inbound.channel,
    data: { kind: inbound.kind },
  })
  return { caseId: row.id, messageId: message.id, opened: !continues }
}

const open = (trx: Trx, actor: Actor, inbound: InboundMessage): Promise<CaseRow> =>
  insertCase(trx, {
    workspaceId: actor.workspaceId,
    customerId: inbound.customerId,
    identifierId: inbound.identifierId,
    channel: inbound.channel,
    channelId: inbound.channelId,
    subject: inbound.subject,
    language: inbound.language,
    spam: inbound.spam !== null,
    spamReason: inbound.spam,
    openedAt: inbound.at,
    ...lastSaid(inbound),
    ...(inbound.kind === 'message' ? waitsSince(inbound) : unattended(inbound)),
  })

const openedAs = (row: CaseRow): NewEvent => ({
  ...aboutCase(row),
  kind: 'case.opened',
  occurredAt: row.openedAt,
  data: { number: row.number, spam: row.spam, automatic: row.automatic !== null },
})

const lastSaid = ({ kind, text, files, at }: InboundMessage) => ({
  preview: previewOf(text, files),
  previewBy: kind === 'message' ? ('customer' as const) : ('system' as const),
  lastMessageAt: at,
})

const waitsSince = ({ verified, at }: InboundMessage) => ({
  lastInboundAt: at,
  waitingSince: at,
  unverified: !verified,
})

/** What a machine wrote waits for nobody: its case is solved as it comes, and opens when a person writes. */
const unattended = ({ kind, spam, at }: InboundMessage) => ({
  automatic: kind as Exclude<InboundMessage['kind'], 'message'>,
  ...(spam ? {} : { state: 'solved' as const, solvedAt: at }),
})

/** Moves a case that goes on; answers what is to be told of that. */
async function goOn(trx: Trx, actor: Actor, row: CaseRow, inbound: InboundMessage): Promise<NewEvent[]> {
  if (inbound.kind !== 'message') {
    await updateCase(trx, actor.workspaceId, row.id, lastSaid(inbound))
    return []
  }
  const state = nextState(row.state, 'customer-wrote')
  await updateCase(trx, actor.workspaceId, row.id, {
    ...lastSaid(inbound),
    ...waitsSince(inbound),
    waitingSince: row.waitingSince ?? inbound.at,
    state,
    automatic: null,
    language: row.language ?? inbound.language,
    ...(state !== row.state ? { snoozedUntil: null, solvedAt: null } : {}),
  })
  await crossAnswers(trx, actor, row, inbound.at)
  // Of what was solved as a machine wrote it nobody was told.
  if (row.state !== 'solved' || row.automatic) return []
  const moved = { from: row.state, to: state }
  return [{ ...aboutCase(row), kind: 'case.reopened', occurredAt: inbound.at, data: moved }]
}

async function attach(trx: Trx, workspaceId: string, messageId: string, file: InboundFile): Promise<void> {
  const { hash, ...described } = file
  await rememberFile(trx, { workspaceId, hash, size: file.size, mediaType: file.mediaType })
  await insertAttachment(trx, { workspaceId, messageId, fileHash: hash, ...described })
}
