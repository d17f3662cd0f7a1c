import { z } from 'zod'
import { CaseState } from './case-state.ts'
import { FailingChannel } from './channel-health.ts'
import { Channel, Id, Instant, PageQuery, page } from './shared.ts'

const Day = z.iso.date()
const Zone = z.string().max(64).describe('A name of the IANA time zone database, such as Europe/Helsinki.')

export const Measure = z
  .enum(['opened', 'replied', 'solved', 'waiting', 'too-long'])
  .describe(
    'What is counted of a day. `opened`: cases customers opened. `replied`: cases that got their first reply. `solved`: cases that were solved and still were at the end of the day. `waiting`: customers whose turn is ours to answer, now. `too-long`: those of them who have waited longer than a day by e-mail or ten minutes in chat. Spam is left out of all of them.',
  )
export type Measure = z.infer<typeof Measure>

export const TodayQuery = z.object({
  date: Day.optional().describe('The day asked about; today in the zone when left out.'),
  zone: Zone.default('UTC'),
})

export const TodayRowsQuery = PageQuery.extend({
  date: Day.optional().describe('The day asked about; today in the zone when left out.'),
  zone: Zone.default('UTC'),
  measure: Measure.describe('Which number of the day.'),
  channel: Channel.optional().describe('Only cases of this channel.'),
  hour: z.coerce.number().int().min(0).max(23).optional().describe('The hour of the day in the zone, 0–23.'),
})

export const AnalyticsState = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('available') }),
    z.object({ state: z.literal('catching-up'), behind: z.number().int() }),
    z.object({ state: z.literal('unavailable'), since: Instant.nullable() }),
  ])
  .describe('Where the figures stand: ClickHouse answers, is catching up with the log, or does not answer.')
export type AnalyticsState = z.infer<typeof AnalyticsState>

export const UsualRange = z
  .object({
    low: z.number(),
    high: z.number(),
    days: z.number().int(),
  })
  .describe('Where 19 of 20 ordinary days fall, reckoned from the same weekday of the weeks before.')
export type UsualRange = z.infer<typeof UsualRange>

export const Comparison = z
  .enum(['above', 'within', 'below', 'too-few'])
  .describe('`too-few` where there is not enough to tell a change from chance.')
export type Comparison = z.infer<typeof Comparison>

const Figure = z.object({
  count: z.number().int(),
  usual: UsualRange.nullable(),
  comparison: Comparison,
})
export type Figure = z.infer<typeof Figure>

/** Milliseconds; null where too few replies to state it: fewer than 1 for the median, 20 for the 90th percentile. */
const FirstReply = z.object({
  count: z.number().int(),
  medianMs: z.number().nullable(),
  p90Ms: z.number().nullable(),
  usual: UsualRange.nullable(),
  comparison: Comparison,
})
export type FirstReply = z.infer<typeof FirstReply>

export const TodayFigures = z.object({
  opened: Figure,
  solved: Figure,
  firstReply: FirstReply,
  channels: z.array(
    z.object({
      channel: Channel,
      opened: z.number().int(),
      solved: z.number().int(),
      replied: z.number().int(),
      medianMs: z.number().nullable(),
    }),
  ),
  hours: z.array(
    z.object({
      hour: z.number().int(),
      opened: z.number().int(),
      solved: z.number().int(),
      usualOpened: z
        .number()
        .nullable()
        .describe(
          'Cases usually opened in this hour of this weekday (the median); null where too few to say.',
        ),
    }),
  ),
})
export type TodayFigures = z.infer<typeof TodayFigures>

export const TodayRow = z.object({
  caseId: Id,
  number: z.number().int(),
  subject: z.string().nullable(),
  preview: z.string().describe('The latest that was said, shortened.'),
  state: CaseState,
  channel: Channel,
  customer: z.object({ id: Id, name: z.string().nullable(), address: z.string().nullable() }),
  assignee: z.string().nullable().describe('Who has the case, by name; null: nobody.'),
  assigneeId: Id.nullable(),
  at: Instant.describe(
    'When the case was opened, replied to or solved; for `waiting`, since when the customer waits.',
  ),
  waitedMs: z
    .number()
    .int()
    .nullable()
    .describe('For `replied` and `waiting`: how long the customer waited, or has waited.'),
})
export type TodayRow = z.infer<typeof TodayRow>

export const Today = z.object({
  date: Day,
  zone: z.string(),
  until: Instant.describe('Up to when the day is counted: now, or its end.'),
  analytics: AnalyticsState,
  waiting: z
    .object({
      count: z.number().int(),
      tooLong: z.number().int().describe('Longer than a day by e-mail or ten minutes in chat.'),
      longest: z.array(TodayRow),
    })
    .describe('From the desk itself, exact even while the figures are not to be had.'),
  failingChannels: z
    .array(FailingChannel)
    .describe(
      'Channels that are on and do not work: what customers write there is not seen, or answers do not leave.',
    ),
  figures: TodayFigures.nullable().describe('Null while ClickHouse does not answer.'),
})
export type Today = z.infer<typeof Today>

export const TodayRowPage = page(TodayRow)
