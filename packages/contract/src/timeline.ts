import { z } from 'zod'
import { timelineGroups } from './catalogue.ts'
import { Before, Id, Instant, PageSize, page } from './shared.ts'

export const TimelineFilter = z
  .enum(timelineGroups)
  .describe('Groups of event kinds a timeline can be narrowed to.')

export const TimelineItem = z
  .object({
    id: z.string().describe('Position-independent id of the event, as text.'),
    kind: z.string().describe('The event’s, such as `message.received` or `case.solved`.'),
    channel: z.string().nullable().describe('Where it happened, if on a channel.'),
    occurredAt: Instant.describe('When it happened, which may be before it was known.'),
    caseId: Id.nullable().describe('Of which matter, if of one.'),
    text: z.string().optional().describe('What a message says, without quoted history and signature.'),
    direction: z
      .enum(['in', 'out', 'internal'])
      .optional()
      .describe('`in` from the customer, `out` to them, `internal` among colleagues.'),
    messageId: Id.optional().describe('For messages and notes.'),
    author: z
      .object({ kind: z.enum(['customer', 'other', 'person', 'system']), name: z.string().nullable() })
      .optional(),
    subject: z.string().nullable().optional().describe("The matter's subject, for items of a case."),
    data: z
      .record(z.string(), z.unknown())
      .describe('Numbers and codes of the event itself, such as an order number.'),
  })
  .describe('One thing that happened with a customer.')
export type TimelineItem = z.infer<typeof TimelineItem>

export const TimelineQuery = z.object({
  limit: PageSize.default(50),
  before: Before,
  filter: TimelineFilter.optional().describe('Only items of this group.'),
  search: z.string().trim().max(200).optional().describe('Only items whose text holds this.'),
})
export const TimelinePage = page(TimelineItem)
