import type {
  AutomaticMail,
  CaseState,
  Channel,
  Invitation,
  KeptBack,
  MailNotice,
  MailWrapping,
  SpamReason,
} from '@polku/contract'
import type { Generated, JSONColumnType } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Mailbox } from '../../platform/mail/parsed-mail.ts'

export interface CaseTable {
  workspaceId: string
  id: Generated<string>
  number: Generated<number>
  customerId: string
  identifierId: string | null
  channel: Channel
  channelId: string | null
  subject: string | null
  language: string | null
  state: Generated<CaseState>
  spam: Generated<boolean>
  spamReason: Generated<SpamReason | null>
  automatic: Generated<AutomaticMail | null>
  unverified: Generated<boolean>
  /** It was another customer's once, whom its earlier events name. */
  handed: Generated<boolean>
  assigneeId: string | null
  teamId: string | null
  preview: Generated<string>
  previewBy: 'customer' | 'person' | 'system' | null
  openedAt: Generated<Date>
  lastMessageAt: Generated<Date>
  lastInboundAt: Date | null
  waitingSince: Date | null
  undeliveredAt: Date | null
  firstReplyAt: Date | null
  /** When the first thing promised in it is due. */
  dueAt: Generated<Date | null>
  snoozedUntil: Date | null
  solvedAt: Date | null
  closedAt: Date | null
}

export interface MessageTable {
  workspaceId: string
  id: Generated<string>
  caseId: string
  customerId: string
  kind: 'message' | 'note' | 'auto-reply' | 'bounce' | 'list' | 'system'
  direction: 'in' | 'out' | 'internal'
  channel: Channel
  authorKind: 'customer' | 'other' | 'person' | 'system'
  authorId: string | null
  authorName: string | null
  text: string
  folded: string | null
  html: string | null
  clientId: string | null
  rfcMessageId: string | null
  /** The mail its thread began with, without angle brackets. */
  threadRoot: string | null
  mail: MailDetails | null
  invitations: Generated<Invitation[]>
  inboundId: string | null
  /** By which of their identifiers a customer had the page of their own matter that they wrote it on. */
  pageOf: string | null
  seenAt: Date | null
  occurredAt: Generated<Date>
}

/** What a mail's header said and how far it can be believed; the shape of `messages.mail`. */
export interface MailDetails {
  subject: string | null
  from: string
  replyTo: string | null
  /** The form, group or list that carried it; missing in mail that came before it was noticed. */
  via?: string | null
  to: string[]
  cc: string[]
  references: string[]
  spf: string | null
  dkim: string | null
  dmarc: string | null
  verified: boolean
  reason: string | null
  /** Who first wrote what a colleague has forwarded; missing where nobody has. */
  forwards?: Mailbox
  /** Missing in mail that came before it was noticed. */
  wrapping?: MailWrapping | null
  notice?: MailNotice | null
}

export interface AttachmentTable {
  workspaceId: string
  id: Generated<string>
  messageId: string | null
  uploadedBy: string | null
  fileHash: string
  name: string
  mediaType: string
  size: number
  inline: Generated<boolean>
  contentId: string | null
  createdAt: Generated<Date>
  wantedAt: Generated<Date>
}

/** An answer that has not been said yet; see the migration. */
export interface PendingTable {
  workspaceId: string
  /** Becomes the message's. */
  id: Generated<string>
  caseId: string
  actor: Actor
  personId: string | null
  text: string
  html: string | null
  cc: string[]
  solve: boolean
  opens: boolean
  clientId: string | null
  dueAt: Date
  chosen: boolean
  decidedAt: Generated<Date>
  crossedAt: Date | null
  keptBack: KeptBack | null
  createdAt: Generated<Date>
}

export interface SeveralChangeTable {
  workspaceId: string
  id: Generated<string>
  doneBy: string | null
  kind: string
  undoing: JSONColumnType<{ caseId: string; undoing: object }[]>
  doneAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    cases: CaseTable
    messages: MessageTable
    attachments: AttachmentTable
    pendingAnswers: PendingTable
    drafts: {
      workspaceId: string
      caseId: string
      personId: string
      kind: 'reply' | 'note'
      html: string
      attachments: string[]
      cc: string[] | null
      seenUpTo: string | null
      version: Generated<number>
      updatedAt: Generated<Date>
    }
    letters: {
      workspaceId: string
      customerId: string
      personId: string
      attachments: string[]
      heldAt: Generated<Date>
    }
    severalChanges: SeveralChangeTable
    caseReads: { workspaceId: string; personId: string; caseId: string; readAt: Date }
  }
}
