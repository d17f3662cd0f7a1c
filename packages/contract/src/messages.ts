import { z } from 'zod'
import { addressForm, mostCopies } from './limits.ts'
import { Pending } from './pending.ts'
import { Before, Channel, Id, Instant, PageSize, page } from './shared.ts'

/** To whom else a reply goes. */
const Copies = z
  .array(z.string().trim().toLowerCase().normalize().max(254).regex(addressForm, 'must be an e-mail address'))
  .max(mostCopies)

export const FileStanding = z
  .enum(['read', 'nothing', 'encrypted', 'too-large', 'broken'])
  .describe(
    'What came of reading a file for the search: its words are found only where it was `read`. `nothing` has no words, or none that are read.',
  )
export type FileStanding = z.infer<typeof FileStanding>

export const Attachment = z
  .object({
    id: Id,
    name: z.string(),
    mediaType: z.string().describe('Typed by its content, not by what the sender said.'),
    size: z.number().int().describe('Bytes.'),
    inline: z.boolean().describe('Shown within the message rather than below it.'),
    standing: FileStanding.nullable().describe(
      'Null until it has been read, and where nothing is looked for.',
    ),
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
    cc: z
      .array(z.string())
      .nullable()
      .describe('Who was chosen to have copies; null: nobody has chosen, and it is as `replyTo` says.'),
    seenUpTo: Id.nullable().describe(
      'The latest message its writer had seen: the newest of the case when it was begun, or one named since. Name it when sending.',
    ),
    version: z.number().int().describe('Changes with every change and never comes again.'),
    updatedAt: Instant,
  })
  .describe('What a person has begun to write in a case: at most one reply and one note each.')
export type Draft = z.infer<typeof Draft>
export const Drafts = z.object({ items: z.array(Draft) })

export const DraftChange = z.object({
  html: z.string().max(500_000),
  attachments: z.array(Id).max(50).default([]).describe('Ids of uploaded files.'),
  cc: Copies.nullable()
    .default(null)
    .describe('Who shall have copies; null: whom the case’s `replyTo` says then.'),
  seenUpTo: Id.nullish().describe(
    'The latest message the writer has seen. Left out or null: the newest there is when the draft is begun, and as it was afterwards.',
  ),
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
    '`held`: written while there was nothing to send with; it leaves when somebody asks for it. `queued`: waits its turn. `failed`: given up.',
  )

export const NonDelivery = z
  .enum([
    'no-address',
    'no-domain',
    'inactive',
    'full',
    'too-large',
    'spam',
    'refused',
    'blocked',
    'unreachable',
    'busy',
    'faulty',
    'unknown',
  ])
  .describe(
    'Why a mail did not arrive. Nobody is at the address (`no-address`), or nowhere (`no-domain`); the mailbox is out of use (`inactive`) or `full`; the mail was `too-large`, taken for `spam`, or `refused` by a rule there; our server is `blocked`; theirs was `unreachable`, too `busy` or `faulty`.',
  )
export type NonDelivery = z.infer<typeof NonDelivery>

export const MailNotice = z
  .enum(['receipt', 'reaction', 'complaint', 'delivered', 'delayed'])
  .describe(
    'What an automatic mail says, where that can be told: our mail was opened; was answered with one sign; was called unwanted; has arrived; is late, and still being tried.',
  )
export type MailNotice = z.infer<typeof MailNotice>

export const MailDelay = z
  .object({
    at: Instant.describe('When that was last said.'),
    until: Instant.describe('Until when it is tried, as far as is known.'),
    reason: NonDelivery,
    error: z.string().nullable().describe('What the mail server said, in its own words.'),
  })
  .describe('A mail server on the way has the mail, could not hand it on yet, and still tries.')
export type MailDelay = z.infer<typeof MailDelay>

export const MailCopy = z
  .object({
    address: z.string(),
    state: z
      .enum(['queued', 'sent', 'bounced', 'failed'])
      .describe('`bounced`: came back. `failed`: the mail server refused it for this address.'),
    error: z.string().nullable(),
    reason: NonDelivery.nullish(),
    delay: MailDelay.nullish(),
  })
  .describe('A copy of a mail of ours, to somebody who is not the customer.')
export type MailCopy = z.infer<typeof MailCopy>

export const MailWrapping = z
  .enum(['smime', 'pgp', 'tnef', 'raw'])
  .describe(
    'How the content is sealed or packed so that it cannot be shown: S/MIME, PGP, or Outlook’s winmail.dat; or `raw`, where the mail could not be taken apart and `text` is all of it as it came.',
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
    description: z.string().nullable().describe('Plain text, in lines.'),
    organiser: z.string().nullable(),
  })
  .describe('A meeting somebody was asked to by mail.')
export type Invitation = z.infer<typeof Invitation>

export const Message = z
  .object({
    id: Id.describe('The same before and after a pending answer is sent.'),
    caseId: Id,
    kind: z
      .enum(['message', 'note', 'auto-reply', 'bounce', 'list', 'system'])
      .describe('`note` is internal. `auto-reply`, `bounce` and `list` came from machines.'),
    direction: z
      .enum(['in', 'out', 'internal'])
      .describe('`in` from the customer, `out` to them, `internal` among colleagues.'),
    channel: Channel,
    author: z.object({
      kind: z
        .enum(['customer', 'other', 'person', 'system'])
        .describe(
          '`other`: somebody who wrote into the customer’s case and is not the customer, as who had a copy; `mail.from` is their address.',
        ),
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
        via: z
          .string()
          .nullable()
          .describe('The form, group or list that passed it on; then nothing proves who wrote it.'),
        to: z.array(z.string()),
        cc: z.array(z.string()),
        spf: z.string().nullable(),
        dkim: z.string().nullable(),
        dmarc: z.string().nullable(),
        verified: z.boolean(),
        reason: z.string().nullable().describe('Why a sender counts as unverified, as a stable code.'),
        wrapping: MailWrapping.nullable(),
        notice: MailNotice.nullable(),
      })
      .nullable()
      .describe('What is known of the mail it came or went as.'),
    delivery: z
      .object({
        state: DeliveryState,
        to: z.string(),
        cc: z.array(MailCopy).describe('To whom it went besides, and whether it got there.'),
        attempts: z.number().int(),
        error: z.string().nullable().describe('What the mail server said, in its own words.'),
        reason: NonDelivery.nullable(),
        hard: z
          .boolean()
          .nullable()
          .describe('The address is no good, and trying again will not help; null where nothing went wrong.'),
        delay: MailDelay.nullable().describe('It has been sent, and is late.'),
      })
      .nullable()
      .describe(
        'How a mail of ours is doing on its way; null for what came in, for chat and while it is pending.',
      ),
    pending: Pending.nullable().describe('Null for what has been said.'),
    onPage: z
      .boolean()
      .describe('The customer wrote it on the page of their own matter, by the link in a mail or signed in.'),
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
  'Newest page first asked, each page in chronological order; `next` leads to older ones. Answers that are pending stand at the end of the newest page, beyond its `limit`.',
)

export const NewMessage = z
  .object({
    kind: z
      .enum(['reply', 'note'])
      .describe('`reply` goes to the customer; `note` is seen by colleagues only.'),
    text: z.string().max(200_000).describe('What is said, as plain text.'),
    html: z.string().max(500_000).optional().describe('The same with formatting, for mail; sanitised.'),
    attachments: z.array(Id).max(50).default([]).describe('Ids of uploaded files.'),
    cc: Copies.default([]).describe(
      'Addresses that get a copy: only of a reply by mail, and none by itself. Whom the customer has copied stands in `replyTo` of the case.',
    ),
    undoSeconds: z
      .number()
      .int()
      .min(0)
      .max(30)
      .default(0)
      .describe('Seconds during which sending can be undone; replies by mail wait that long.'),
    sendAt: Instant.optional().describe(
      'When a reply by mail is to be sent, at most a year ahead, in place of `undoSeconds`. It is `pending` until then; what happens in the case meanwhile may keep it back.',
    ),
    solve: z.boolean().default(false).describe('Solve the case with this reply.'),
    draftVersion: z
      .number()
      .int()
      .nullable()
      .optional()
      .describe(
        'The version of your own draft that this was written from; null: there was none. A draft that another window of yours has changed since stays. Left out: the draft ends with the message, whatever its version.',
      ),
    seenUpTo: Id.optional().describe(
      'The latest message the writer has seen. A reply is refused with `case.changed` when a colleague has replied after it; whoever wants it sent all the same names the colleague’s reply, or leaves this out.',
    ),
  })
  .meta({ examples: [{ kind: 'reply', text: 'Your parcel leaves tomorrow.' }] })
export type NewMessage = z.input<typeof NewMessage>
