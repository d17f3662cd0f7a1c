import { z } from 'zod'
import { CaseState } from './case-state.ts'
import { type EventKind, everyone } from './event.ts'
import { Id, Instant } from './shared.ts'
import { ofCase } from './told-outside.ts'

const moved = z.object({ from: CaseState, to: CaseState })
const toldMoved = ofCase.extend(moved.shape)
/** `because`: our answer did not arrive. */
const opened = moved.extend({ because: z.enum(['bounced', 'failed']).optional() })
const nothing = z.object({})
const holder = z.object({ personId: Id.nullable(), teamId: Id.nullable() })

export const caseEvents = {
  'case.opened': {
    data: z.object({
      number: z.number().int(),
      spam: z.boolean().optional(),
      byUs: z.boolean().optional(),
      automatic: z.boolean().optional(),
    }),
    live: everyone,
    webhook: {
      data: ofCase.extend({
        number: z.number().int(),
        spam: z.boolean().default(false),
        byUs: z.boolean().default(false).describe('We wrote first.'),
        automatic: z.boolean().default(false).describe('A machine wrote; the case waits for nobody.'),
      }),
    },
    analysis: ['spam', 'byUs', 'automatic'],
  },
  'case.assigned': {
    data: holder.extend({ from: holder.optional() }),
    live: everyone,
    webhook: { data: ofCase.extend(holder.shape) },
    analysis: ['teamId'],
  },
  'case.snoozed': {
    data: moved.extend({ until: Instant }),
    live: everyone,
    webhook: { data: toldMoved.extend({ until: Instant }) },
  },
  'case.woken': { data: opened, live: everyone, webhook: { data: toldMoved } },
  'case.solved': {
    data: moved.extend({
      waitingSince: z.number().nullable().optional(),
      snoozedUntil: z.number().nullable().optional(),
    }),
    live: everyone,
    timeline: 'cases',
    webhook: { data: toldMoved },
  },
  'case.reopened': { data: opened, live: everyone, timeline: 'cases', webhook: { data: toldMoved } },
  'case.closed': { data: moved, live: everyone, webhook: { data: toldMoved } },
  'case.marked-spam': { data: nothing, live: everyone, webhook: { data: ofCase } },
  'case.unmarked-spam': { data: nothing, live: everyone, webhook: { data: ofCase } },
  'case.customer-changed': {
    data: z.object({ from: Id }),
    live: everyone,
    otherCustomer: 'from',
    audit: 'by-people',
    webhook: {
      data: ofCase
        .omit({ channel: true })
        .extend({ from: Id })
        .describe("The case belongs to another customer now; it was the customer's `from`."),
    },
  },
} as const satisfies Record<string, EventKind>
