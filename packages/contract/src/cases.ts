import { z } from 'zod'
import { CustomerSummary } from './customers.ts'
import { Channel, Cursor, Id, Instant, Language, PageQuery, page } from './shared.ts'

export const CaseState = z.enum(['new', 'open', 'waiting', 'snoozed', 'solved', 'closed'])
export type CaseState = z.infer<typeof CaseState>

export const CaseView = z.enum(['mine', 'unassigned', 'open', 'waiting', 'snoozed', 'solved', 'all', 'spam'])
export type CaseView = z.infer<typeof CaseView>

export const PersonRef = z.object({ id: Id, name: z.string() })
export const TeamRef = z.object({ id: Id, name: z.string() })

/** A row of the inbox: who, what, how long they have waited, who has it. */
export const CaseSummary = z.object({
  id: Id,
  /** The number people say aloud; counts up within the workspace. */
  number: z.number().int(),
  subject: z.string().nullable(),
  state: CaseState,
  channel: Channel,
  customer: CustomerSummary,
  assignee: PersonRef.nullable(),
  team: TeamRef.nullable(),
  /** The beginning of the latest message either way. */
  preview: z.string(),
  /** Who wrote the latest message. */
  previewBy: z.enum(['customer', 'person', 'system']).nullable(),
  openedAt: Instant,
  lastMessageAt: Instant,
  /** Since when the customer has been waiting for an answer; null when it is the customer's turn. */
  waitingSince: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
  spam: z.boolean(),
  unread: z.boolean(),
  /** The latest sender could not be proved to be who the address says. */
  unverified: z.boolean(),
})
export type CaseSummary = z.infer<typeof CaseSummary>

export const CaseAction = z.enum([
  'reply',
  'note',
  'assign',
  'solve',
  'reopen',
  'snooze',
  'wake',
  'spam',
  'not-spam',
])
export type CaseAction = z.infer<typeof CaseAction>

export const Case = CaseSummary.extend({
  language: Language.nullable(),
  firstReplyAt: Instant.nullable(),
  solvedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** Where a reply goes now, and whether that address is proved. */
  replyTo: z.object({ address: z.string(), verified: z.boolean() }).nullable(),
  /** What the asking person may do with the case now. */
  actions: z.array(CaseAction),
})
export type Case = z.infer<typeof Case>

export const CasesQuery = PageQuery.extend({
  view: CaseView.default('all'),
  channel: Channel.optional(),
  team: Id.optional(),
  customer: Id.optional(),
})
export const CasePage = page(CaseSummary)

/** Exact up to 99; 100 means "99+". */
const Count = z.number().int().min(0).max(100)
export const CaseCounts = z.object({
  views: z.record(CaseView, Count),
  channels: z.record(Channel, Count),
  teams: z.array(TeamRef.extend({ count: Count })),
})
export type CaseCounts = z.infer<typeof CaseCounts>

export const Assignment = z.object({ personId: Id.nullable(), teamId: Id.nullable().optional() })
export const Snooze = z.object({ until: Instant })
export const Draft = z.object({
  kind: z.enum(['reply', 'note']),
  html: z.string().max(500_000),
  updatedAt: Instant,
})
export const DraftChange = Draft.omit({ updatedAt: true })

export const Attachment = z.object({
  id: Id,
  name: z.string(),
  /** Typed by its content, not by what the sender said. */
  mediaType: z.string(),
  size: z.number().int(),
  inline: z.boolean(),
})
export type Attachment = z.infer<typeof Attachment>

export const DeliveryState = z.enum([
  'held',
  'queued',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'failed',
  'cancelled',
])

export const Invitation = z.object({
  method: z.string(),
  summary: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  location: z.string().nullable(),
  organiser: z.string().nullable(),
})

export type Invitation = z.infer<typeof Invitation>

export const Message = z.object({
  id: Id,
  caseId: Id,
  kind: z.enum(['message', 'note', 'auto-reply', 'bounce', 'list', 'system']),
  direction: z.enum(['in', 'out', 'internal']),
  channel: Channel,
  author: z.object({
    kind: z.enum(['customer', 'person', 'system']),
    id: Id.nullable(),
    name: z.string().nullable(),
  }),
  /** The visible part: without quoted history and signature. */
  text: z.string(),
  /** What was folded away, as it stood. */
  folded: z.string().nullable(),
  hasHtml: z.boolean(),
  attachments: z.array(Attachment),
  invitations: z.array(Invitation),
  mail: z
    .object({
      subject: z.string().nullable(),
      from: z.string(),
      to: z.array(z.string()),
      cc: z.array(z.string()),
      spf: z.string().nullable(),
      dkim: z.string().nullable(),
      dmarc: z.string().nullable(),
      verified: z.boolean(),
      /** Why a sender counts as unverified, as a stable code. */
      reason: z.string().nullable(),
    })
    .nullable(),
  delivery: z
    .object({
      state: DeliveryState,
      to: z.string(),
      attempts: z.number().int(),
      error: z.string().nullable(),
      /** Until when sending can still be undone. */
      undoUntil: Instant.nullable(),
    })
    .nullable(),
  /** Chat: when the other side had seen it. */
  seenAt: Instant.nullable(),
  occurredAt: Instant,
})
export type Message = z.infer<typeof Message>

export const MessagesQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  before: Cursor.optional(),
})
/** Newest page first asked, each page in chronological order; `next` leads to older ones. */
export const MessagePage = page(Message)

export const NewMessage = z.object({
  kind: z.enum(['reply', 'note']),
  text: z.string().max(200_000),
  html: z.string().max(500_000).optional(),
  attachments: z.array(Id).max(50).default([]),
  /** Seconds during which sending can be undone; replies by mail wait that long. */
  undoSeconds: z.number().int().min(0).max(30).default(0),
  /** Solve the case with this reply. */
  solve: z.boolean().default(false),
})
export type NewMessage = z.input<typeof NewMessage>

export const NewCase = z.object({
  customerId: Id,
  subject: z.string().trim().min(1).max(500),
  message: NewMessage,
})
