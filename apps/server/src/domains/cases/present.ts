import type {
  AddedToCase,
  Attachment,
  Case,
  CaseAction,
  CaseSummary,
  Invitation,
  Language,
  Message,
} from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import { may, type Permission } from '../../platform/auth/permit.ts'
import { contentIdsIn, htmlSaysMore } from '../../platform/mail/html-says-more.ts'
import { type CaseEvent, next } from './case-state.ts'
import type { InboxRow } from './inbox-queries.ts'
import type { AttachmentRow, MessageRow } from './message-queries.ts'
import { assignCases, noteCases, replyToCases, settleCases } from './policy.ts'

const time = (at: Date | null): string | null => at?.toISOString() ?? null
const ref = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null)

export function presentSummary(row: InboxRow, added: AddedToCase): CaseSummary {
  return {
    ...added,
    id: row.id,
    number: row.number,
    subject: row.subject,
    state: row.state,
    channel: row.channel,
    customer: {
      id: row.customerId,
      name: row.customerName,
      address: row.address,
      addressStatus: row.addressStatus,
      language: row.customerLanguage as Language | null,
      lastContactAt: time(row.customerLastContactAt),
    },
    assignee: ref(row.assigneeId, row.assigneeName),
    team: ref(row.teamId, row.teamName),
    preview: row.preview,
    previewBy: row.previewBy,
    openedAt: row.openedAt.toISOString(),
    lastMessageAt: row.lastMessageAt.toISOString(),
    waitingSince: row.spam ? null : time(row.waitingSince),
    dueAt: time(row.dueAt),
    snoozedUntil: time(row.snoozedUntil),
    spam: row.spam,
    automatic: row.automatic,
    unread: row.unread,
    undelivered: isUndelivered(row),
    pending: row.pendingUntil && { until: row.pendingUntil.toISOString(), keptBack: row.pendingKeptBack },
    draft: row.draft,
    unverified: row.unverified,
  }
}

const isUndelivered = ({ state, undeliveredAt, lastMessageAt }: InboxRow) =>
  (state === 'new' || state === 'open') && undeliveredAt !== null && undeliveredAt >= lastMessageAt

/** Spam is neither answered nor settled: what one can do with it is to say that it is none. */
const wanted = (row: InboxRow) => !row.spam

const offers: [CaseAction, Permission, CaseEvent | null, ((row: InboxRow) => boolean)?][] = [
  ['reply', replyToCases, 'replied', wanted],
  ['note', noteCases, null],
  ['assign', assignCases, null],
  ['solve', settleCases, 'solved', wanted],
  ['reopen', settleCases, 'reopened', wanted],
  ['snooze', settleCases, 'snoozed', wanted],
  ['wake', settleCases, 'woken', wanted],
  ['spam', settleCases, null, wanted],
  ['not-spam', settleCases, null, (row) => row.spam],
]

const actionsFor = (actor: Actor, row: InboxRow): CaseAction[] =>
  offers
    .filter(
      ([, permission, event, fits]) =>
        may(actor, permission) &&
        (event === null || next(row.state, event) !== null) &&
        (fits?.(row) ?? true),
    )
    .map(([action]) => action)

export function presentCase(
  row: InboxRow,
  actor: Actor,
  added: AddedToCase,
  replyTo: Case['replyTo'],
  forwarded: Case['forwarded'],
): Case {
  return {
    ...presentSummary(row, added),
    spamReason: row.spamReason,
    language: row.language as Language | null,
    firstReplyAt: time(row.firstReplyAt),
    solvedAt: time(row.solvedAt),
    closedAt: time(row.closedAt),
    forwarded,
    replyTo,
    actions: actionsFor(actor, row),
  }
}

export const presentAttachment = (row: AttachmentRow): Attachment => ({
  id: row.id,
  name: row.name,
  mediaType: row.mediaType,
  size: row.size,
  inline: row.inline,
  standing: row.standing ?? null,
})

/** A picture that the text never shows would otherwise be seen nowhere. */
const shownWithin = (html: string | null, attachments: AttachmentRow[]) => {
  const shown = html && attachments.some(({ inline }) => inline) ? contentIdsIn(html) : new Set()
  return ({ inline, contentId }: AttachmentRow) => inline && shown.has(contentId)
}

/** Those kept before zones, changes and descriptions were read say nothing of them. */
const presentInvitation = (
  kept: Partial<Invitation> & Omit<Invitation, 'zone' | 'updated' | 'cancelled' | 'description'>,
): Invitation => ({
  zone: null,
  description: null,
  updated: false,
  cancelled: kept.method === 'CANCEL',
  ...kept,
})

export function presentMessage(
  row: MessageRow,
  attachments: AttachmentRow[],
  delivery: Message['delivery'],
): Message {
  const isShown = shownWithin(row.html, attachments)
  return {
    id: row.id,
    caseId: row.caseId,
    kind: row.kind,
    direction: row.direction,
    channel: row.channel,
    author: { kind: row.authorKind, id: row.authorId, name: row.authorName },
    text: row.text,
    folded: row.folded,
    hasHtml: row.html !== null,
    html: row.direction === 'in' ? null : row.html,
    htmlSaysMore: row.html !== null && htmlSaysMore(row.html),
    attachments: attachments.map((attachment) => ({
      ...presentAttachment(attachment),
      inline: isShown(attachment),
    })),
    invitations: row.invitations.map(presentInvitation),
    mail: row.mail && {
      subject: row.mail.subject,
      from: row.mail.from,
      via: row.mail.via ?? null,
      to: row.mail.to,
      cc: row.mail.cc,
      spf: row.mail.spf,
      dkim: row.mail.dkim,
      dmarc: row.mail.dmarc,
      verified: row.mail.verified,
      reason: row.mail.reason,
      wrapping: row.mail.wrapping ?? null,
      notice: row.mail.notice ?? null,
    },
    delivery,
    pending: null,
    onPage: row.pageOf !== null,
    seenAt: time(row.seenAt),
    occurredAt: row.occurredAt.toISOString(),
  }
}
