import { z } from 'zod'
import { CaseState } from './case-state.ts'
import { CustomerSummary, IdentifierStatus } from './customers.ts'
import { NewMessage } from './messages.ts'
import { ofAllNouns } from './of-all-nouns.ts'
import { Pending } from './pending.ts'
import { Channel, Id, Ids, Instant, Language, PageQuery, page } from './shared.ts'

export const CaseView = z
  .enum(['mine', 'unassigned', 'open', 'waiting', 'drafts', 'snoozed', 'solved', 'all', 'spam'])
  .describe(
    '`mine`, `unassigned` and `open` hold new and open cases, `drafts` those in which the asking person has begun to write, `solved` the closed ones too, `all` everything but spam.',
  )
export type CaseView = z.infer<typeof CaseView>

export const PersonRef = z.object({ id: Id, name: z.string() })
export const TeamRef = z.object({ id: Id, name: z.string() })

export const AutomaticMail = z
  .enum(['auto-reply', 'bounce', 'list'])
  .describe('Mail that a machine wrote: an automatic reply or notice, a delivery report, a mailing list.')
export type AutomaticMail = z.infer<typeof AutomaticMail>

/** What nouns add to a case, and what of it cases can be narrowed by. */
export const AddedToCase = z.object(ofAllNouns('OfCase'))
export type AddedToCase = Pick<z.infer<typeof AddedToCase>, keyof typeof AddedToCase.shape>
export const CasesNarrowed = z.object(ofAllNouns('OfCasesQuery'))
export type CasesNarrowed = Pick<z.infer<typeof CasesNarrowed>, keyof typeof CasesNarrowed.shape>

export const CaseSummary = z
  .object({
    id: Id,
    number: z.number().int().describe('The number people say aloud; counts up within the organisation.'),
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
    dueAt: Instant.nullable().describe('When the first of its promises is due.'),
    snoozedUntil: Instant.nullable().describe('Until when it is put aside.'),
    spam: z.boolean().describe('It is shown in the view `spam` only.'),
    automatic: AutomaticMail.nullable().describe(
      'What opened the case, while no person has written in it. Such a case is solved as it comes.',
    ),
    unread: z.boolean().describe('Something has come that the asking person has not seen.'),
    pending: Pending.pick({ until: true, keptBack: true })
      .nullable()
      .describe('Of the answers that have not been sent yet, one that is kept back, else the next to leave.'),
    draft: z.boolean().describe('The asking person has begun to write in it.'),
    unverified: z.boolean().describe('The latest sender could not be proved to be who the address says.'),
    undelivered: z.boolean().describe('Our latest answer did not arrive, and nothing has been said since.'),
    ...AddedToCase.shape,
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
  forwarded: z
    .object({
      by: z.string().nullable().describe('The colleague’s name.'),
      name: z.string().nullable(),
      address: z.string(),
      credited: z.boolean().describe('The case is theirs already.'),
    })
    .nullable()
    .describe('Who first wrote the mail that a colleague has forwarded here.'),
  replyTo: z
    .object({
      address: z.string(),
      verified: z.boolean().describe('Whether that address is proved.'),
      held: z
        .boolean()
        .describe('Mail does not leave: there is nothing to send it with, and a reply is kept as `held`.'),
      copies: z
        .array(z.string())
        .describe(
          'To whom else the latest mail of a verified sender went, and who wrote it if not the customer: send them as `cc` to keep them in the conversation.',
        ),
      offered: z
        .array(z.string())
        .describe('The same of a sender who is not verified, and blocked addresses: better asked about.'),
    })
    .nullable()
    .describe('Where a reply goes now.'),
  actions: z.array(CaseAction).describe('What the asking person may do with the case now.'),
}).describe('One matter a customer wants settled; it may span channels.')
export type Case = z.infer<typeof Case>

export const CaseOrder = z
  .enum(['latest', 'waiting', 'due'])
  .describe(
    '`latest`: by the latest message, newest first. `waiting`: whose customer has waited longest first, those in which nobody waits last; in the views of what waits for us, `mine`, `unassigned` and `open`; elsewhere it is as `latest`. `due`: by which promise is due first, those in which none runs last; in the views just named, and in `waiting` and `drafts`; elsewhere as `latest`. The view `snoozed` is always ordered by when its cases come back, soonest first.',
  )
export type CaseOrder = z.infer<typeof CaseOrder>

/** The longest wait that can be asked for: ten years. */
const mostDays = 3_650

export const CasesQuery = PageQuery.extend({
  view: CaseView.default('all').describe('Which view of the inbox.'),
  channel: Channel.optional().describe('Only cases of this channel.'),
  team: Id.optional().describe('Only cases of this team.'),
  customer: Id.optional().describe('Only cases of this customer.'),
  assignee: z
    .union([z.literal('nobody'), Ids])
    .optional()
    .describe(
      'Only cases that any of these people has: ids with commas between. `nobody`: those nobody has.',
    ),
  state: z
    .string()
    .max(100)
    .refine(
      (value) => value.split(',').every((state) => CaseState.safeParse(state).success),
      'must be states with commas between',
    )
    .optional()
    .describe('Only cases in any of these states, with commas between, so far as the view holds them.'),
  waitingHours: z.coerce
    .number()
    .int()
    .min(0)
    .max(mostDays * 24)
    .optional()
    .describe('Only cases whose customer has waited for an answer at least this many hours.'),
  quietDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostDays)
    .optional()
    .describe('Only cases in which nobody has written for at least this many days.'),
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
  ...CasesNarrowed.shape,
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

export const NewCase = z
  .object({
    customerId: Id.describe('To whom.'),
    subject: z.string().trim().min(1).max(500),
    identifierId: Id.optional().describe(
      'To which of the customer’s addresses; see `getWaysToWrite`. Left out: the first of them.',
    ),
    channelId: Id.optional().describe(
      'By which channel, of a kind that reaches the address; see `getWaysToWrite`. Left out: the first that does.',
    ),
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
export type NewCase = z.input<typeof NewCase>

export const HeldFiles = z.object({
  attachments: z
    .array(Id)
    .max(50)
    .describe('Ids of your own uploaded files; any other is passed over. They are held for 30 days.'),
})

export const WaysToWrite = z
  .object({
    customer: CustomerSummary,
    to: z
      .array(
        z.object({
          identifierId: Id,
          address: z.string(),
          status: IdentifierStatus,
          kinds: z.array(Channel).describe('By which kinds of channel it is reached.'),
        }),
      )
      .describe('The customer’s addresses, the proved and latest first.'),
    from: z
      .array(
        z.object({
          channelId: Id,
          kind: Channel,
          name: z.string().describe('The name a customer sees as the sender.'),
          address: z.string(),
          held: z
            .boolean()
            .describe(
              'Nothing leaves by it: there is nothing to send with, and what is written is kept as `held`.',
            ),
        }),
      )
      .describe(
        'The organisation’s channels in use by which one can write first, of each kind the first made first.',
      ),
  })
  .describe('To which addresses, and from which, a customer can be written to first.')
export type WaysToWrite = z.infer<typeof WaysToWrite>
