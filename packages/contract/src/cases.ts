import { z } from 'zod'
import { CustomerSummary } from './customers.ts'
import { Before, Channel, Id, Instant, Language, PageQuery, PageSize, page } from './shared.ts'

export const CaseState = z
  .enum(['new', 'open', 'waiting', 'snoozed', 'solved', 'closed'])
  .describe(
    '`new`: nobody has taken it yet. `open`: our turn. `waiting`: the customer’s turn. `snoozed`: put aside until a time. `solved`: done, and opens again when the customer writes. `closed`: done; what the customer writes now opens another case.',
  )
export type CaseState = z.infer<typeof CaseState>

export const CaseView = z
  .enum(['mine', 'unassigned', 'open', 'waiting', 'snoozed', 'solved', 'all', 'spam'])
  .describe(
    '`mine`, `unassigned` and `open` hold new and open cases, `solved` the closed ones too, `all` everything but spam.',
  )
export type CaseView = z.infer<typeof CaseView>

export const PersonRef = z.object({ id: Id, name: z.string() })
export const TeamRef = z.object({ id: Id, name: z.string() })

export const AutomaticMail = z
  .enum(['auto-reply', 'bounce', 'list'])
  .describe('Mail that a machine wrote: an automatic reply or notice, a delivery report, a mailing list.')
export type AutomaticMail = z.infer<typeof AutomaticMail>

export const CaseSummary = z
  .object({
    id: Id,
    number: z.number().int().describe('The number people say aloud; counts up within the workspace.'),
    subject: z
      .string()
      .nullable()
      .describe('What it is about, in the words of the first mail; null for a chat.'),
    state: CaseState,
    channel: Channel,
    customer: CustomerSummary,
    assignee: PersonRef.nullable(),
    team: TeamRef.nullable(),
    preview: z.string().describe('The beginning of the latest message either way.'),
    previewBy: z.enum(['customer', 'person', 'system']).nullable().describe('Who wrote the latest message.'),
    openedAt: Instant.describe('When the customer, or we, began it.'),
    lastMessageAt: Instant.describe('When somebody last wrote, either way.'),
    waitingSince: Instant.nullable().describe(
      "Since when the customer has been waiting for an answer; null when it is the customer's turn, and in spam.",
    ),
    snoozedUntil: Instant.nullable().describe('Until when it is put aside.'),
    spam: z.boolean().describe('It is shown in the view `spam` only.'),
    automatic: AutomaticMail.nullable().describe(
      'What opened the case, while no person has written in it. Such a case is solved as it comes.',
    ),
    unread: z.boolean().describe('Something has come that the asking person has not seen.'),
    unverified: z.boolean().describe('The latest sender could not be proved to be who the address says.'),
  })
  .describe('A row of the inbox: who, what, how long they have waited, who has it.')
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

export const SpamReason = z
  .enum(['blocked-sender', 'refused-by-domain', 'marked-upstream', 'stray-report', 'person'])
  .describe(
    'Why a case is in the spam view: its sender is blocked, the sender’s domain asks to refuse such mail, a spam filter on the way has marked it, it reports about a mail that we never sent, or a person put it there.',
  )
export type SpamReason = z.infer<typeof SpamReason>

export const Case = CaseSummary.extend({
  spamReason: SpamReason.nullable().describe('Null while the case is not spam.'),
  language: Language.nullable().describe('The customer’s, as guessed from what they wrote.'),
  firstReplyAt: Instant.nullable().describe('When a colleague first answered.'),
  solvedAt: Instant.nullable().describe('When it was last solved.'),
  closedAt: Instant.nullable().describe('When it was closed.'),
  replyTo: z
    .object({ address: z.string(), verified: z.boolean() })
    .nullable()
    .describe('Where a reply goes now, and whether that address is proved.'),
  actions: z.array(CaseAction).describe('What the asking person may do with the case now.'),
}).describe('One matter a customer wants settled; it may span channels.')
export type Case = z.infer<typeof Case>

export const CaseOrder = z
  .enum(['latest', 'waiting'])
  .describe(
    '`latest`: by the latest message, newest first. `waiting`: whose customer has waited longest first, those in which nobody waits last; in the views of what waits for us, `mine`, `unassigned` and `open`; elsewhere it is as `latest`.',
  )
export type CaseOrder = z.infer<typeof CaseOrder>

export const CasesQuery = PageQuery.extend({
  view: CaseView.default('all').describe('Which view of the inbox.'),
  channel: Channel.optional().describe('Only cases of this channel.'),
  team: Id.optional().describe('Only cases of this team.'),
  customer: Id.optional().describe('Only cases of this customer.'),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('The one case of this number, in whichever view it is; all else asked for is left aside.'),
  search: z
    .string()
    .trim()
    .min(3)
    .max(200)
    .optional()
    .describe('Only cases whose subject holds this, three characters at least, whatever their case.'),
  order: CaseOrder.default('latest').describe('Which come first.'),
})
export const CasePage = page(CaseSummary)

/** Exact up to 99; 100 means "99+". */
const Count = z.number().int().min(0).max(100)
export const CaseCounts = z
  .object({
    views: z.record(CaseView, Count),
    channels: z.record(Channel, Count),
    teams: z.array(TeamRef.extend({ count: Count })),
  })
  .describe('How many cases each view, channel and team holds.')
export type CaseCounts = z.infer<typeof CaseCounts>

export const Assignment = z
  .object({
    personId: Id.nullable().describe('Null: nobody.'),
    teamId: Id.nullable().optional().describe('Null: no team. Left out: as it was.'),
  })
  .meta({ examples: [{ personId: null, teamId: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60' }] })
export const Snooze = z.object({
  until: Instant.describe('In the future. A message from the customer ends it earlier.'),
})
export const Attachment = z
  .object({
    id: Id,
    name: z.string(),
    mediaType: z.string().describe('Typed by its content, not by what the sender said.'),
    size: z.number().int().describe('Bytes.'),
    inline: z.boolean().describe('Shown within the message rather than below it.'),
  })
  .describe('A file that came or goes with a message.')
export type Attachment = z.infer<typeof Attachment>

export const DraftKind = z
  .enum(['reply', 'note'])
  .describe('`reply` is meant for the customer, `note` for colleagues.')
export type DraftKind = z.infer<typeof DraftKind>

export const Draft = z
  .object({
    kind: DraftKind,
    html: z.string(),
    attachments: z.array(Attachment).describe('Uploads that go along; they are kept as long as the draft.'),
    version: z.number().int().describe('Changes with every change and never comes again.'),
    updatedAt: Instant,
  })
  .describe('What a person has begun to write in a case: at most one reply and one note each.')
export type Draft = z.infer<typeof Draft>
export const Drafts = z.object({ items: z.array(Draft) })

export const DraftChange = z.object({
  html: z.string().max(500_000),
  attachments: z.array(Id).max(50).default([]).describe('Ids of uploaded files.'),
  over: z
    .number()
    .int()
    .nullable()
    .optional()
    .describe(
      'The version this was written over; null: there was none. Refused with `draft.changed` when another stands there. Left out: whatever stands there.',
    ),
})

export const DeliveryState = z
  .enum(['held', 'queued', 'sending', 'sent', 'bounced', 'failed'])
  .describe(
    '`held`: there is nothing to send with yet. `queued`: waits its turn, or to be undone. `failed`: given up.',
  )

export const MailWrapping = z
  .enum(['smime', 'pgp', 'tnef'])
  .describe(
    'How the content is sealed or packed so that it cannot be shown: S/MIME, PGP, or Outlook’s winmail.dat.',
  )
export type MailWrapping = z.infer<typeof MailWrapping>

export const Invitation = z
  .object({
    method: z.string().describe('`REQUEST` asks, `REPLY` answers, `CANCEL` calls off.'),
    summary: z.string().nullable(),
    start: z
      .string()
      .nullable()
      .describe('A moment; a time without a zone where the sender gave none; or a date for whole days.'),
    end: z.string().nullable().describe('Like `start`; the day after the last of whole days.'),
    zone: z
      .string()
      .nullable()
      .describe('The organiser’s time zone, as in `Europe/Stockholm` or `+02:00`, when the invitation says.'),
    updated: z.boolean().describe('It changes one that was sent before.'),
    cancelled: z.boolean(),
    location: z.string().nullable(),
    organiser: z.string().nullable(),
  })
  .describe('A meeting somebody was asked to by mail.')

export type Invitation = z.infer<typeof Invitation>

export const Message = z
  .object({
    id: Id,
    caseId: Id,
    kind: z
      .enum(['message', 'note', 'auto-reply', 'bounce', 'list', 'system'])
      .describe('`note` is internal. `auto-reply`, `bounce` and `list` came from machines.'),
    direction: z
      .enum(['in', 'out', 'internal'])
      .describe('`in` from the customer, `out` to them, `internal` among colleagues.'),
    channel: Channel,
    author: z.object({
      kind: z.enum(['customer', 'person', 'system']),
      id: Id.nullable(),
      name: z.string().nullable(),
    }),
    text: z.string().describe('The visible part: without quoted history and signature.'),
    folded: z.string().nullable().describe('What was folded away, as it stood.'),
    hasHtml: z.boolean().describe('`getMessageHtml` shows it as it was formatted.'),
    htmlSaysMore: z
      .boolean()
      .describe('The text alone loses something: a table, a picture in its place. Better shown as HTML.'),
    html: z
      .string()
      .nullable()
      .describe(
        'What a person wrote here, as formatted: a few plain tags, sanitised. Null for what came in.',
      ),
    attachments: z.array(Attachment),
    invitations: z.array(Invitation).describe('Calendar invitations that came with it.'),
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
        reason: z.string().nullable().describe('Why a sender counts as unverified, as a stable code.'),
        wrapping: MailWrapping.nullable(),
      })
      .nullable()
      .describe('What is known of the mail it came or went as.'),
    delivery: z
      .object({
        state: DeliveryState,
        to: z.string(),
        attempts: z.number().int(),
        error: z.string().nullable(),
        undoUntil: Instant.nullable().describe('Until when sending can still be undone.'),
      })
      .nullable()
      .describe('How a mail of ours is doing on its way; null for what came in and for chat.'),
    seenAt: Instant.nullable().describe('Chat: when the other side had seen it.'),
    occurredAt: Instant.describe('When it was written, or came in.'),
  })
  .describe('Something said in a case.')
export type Message = z.infer<typeof Message>

export const MessagesQuery = z.object({
  limit: PageSize.default(100),
  before: Before,
})
export const MessagePage = page(Message).describe(
  'Newest page first asked, each page in chronological order; `next` leads to older ones.',
)

export const NewMessage = z
  .object({
    kind: z
      .enum(['reply', 'note'])
      .describe('`reply` goes to the customer; `note` is seen by colleagues only.'),
    text: z.string().max(200_000).describe('What is said, as plain text.'),
    html: z.string().max(500_000).optional().describe('The same with formatting, for mail; sanitised.'),
    attachments: z.array(Id).max(50).default([]).describe('Ids of uploaded files.'),
    undoSeconds: z
      .number()
      .int()
      .min(0)
      .max(30)
      .default(0)
      .describe('Seconds during which sending can be undone; replies by mail wait that long.'),
    solve: z.boolean().default(false).describe('Solve the case with this reply.'),
    seenUpTo: Id.optional().describe(
      'The latest message the writer has seen. A reply is refused with `case.changed` when a colleague has replied after it.',
    ),
  })
  .meta({ examples: [{ kind: 'reply', text: 'Your parcel leaves tomorrow.' }] })
export type NewMessage = z.input<typeof NewMessage>

export const NewCase = z
  .object({
    customerId: Id.describe('To whom.'),
    subject: z.string().trim().min(1).max(500),
    message: NewMessage,
  })
  .meta({
    examples: [
      {
        customerId: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60',
        subject: 'Your order 4711 is late',
        message: { kind: 'reply', text: 'It leaves tomorrow. You need not do anything.' },
      },
    ],
  })
