import { z } from 'zod'
import { CaseReason } from './reasons.ts'
import { Channel, Id, Instant } from './shared.ts'

/** A sum in hundredths; a million an hour is a slip of the finger. */
const Amount = z.int().min(0).max(100_000_000)
const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be three capital letters, as EUR')
  .refine(isCurrency, 'must be a currency of ISO 4217')

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code)
}

export const SetCost = z
  .object({
    amount: Amount.describe('In hundredths of the currency.'),
    currency: z.string(),
    source: z.string().describe('Where the figure comes from.'),
    validFrom: Instant,
    setBy: z.string().nullable().describe('The name of whoever set it.'),
    setAt: Instant,
  })
  .describe('A cost that somebody has set.')
export type SetCost = z.infer<typeof SetCost>

export const UnitCost = z
  .object({
    channel: Channel,
    reason: CaseReason,
    n: z.int().min(0).describe('How many solved contacts of the last 90 days the handling time comes from.'),
    seconds: z
      .object({
        mean: z.number(),
        low: z.number().describe('A quarter of the contacts took no longer.'),
        high: z.number().describe('A quarter of the contacts took longer.'),
      })
      .nullable()
      .describe('Handling time of a contact; null where none was measured.'),
    workedOut: z
      .int()
      .nullable()
      .describe('Handling time × cost of work, in hundredths; null where either is unknown.'),
    set: SetCost.nullable().describe('What finance has set instead.'),
  })
  .describe('What a contact by this channel for this reason costs.')
export type UnitCost = z.infer<typeof UnitCost>

export const UnitCosts = z.object({
  at: Instant.describe('The moment that the costs are those of.'),
  hour: SetCost.nullable().describe('What an hour of work costs.'),
  items: z.array(UnitCost).describe('By reason and channel, those that take most time altogether first.'),
})
export type UnitCosts = z.infer<typeof UnitCosts>

export const UnitCostsQuery = z.object({
  at: Instant.optional().describe('As the costs were at this moment; left out: now.'),
})

const said = {
  currency: Currency,
  source: z.string().trim().min(1).max(200).describe('Where the figure comes from.'),
  validFrom: Instant.optional().describe('From when on; never in the past. Left out: from now on.'),
}
export const NewHourCost = z
  .object({ amount: Amount, ...said })
  .meta({ examples: [{ amount: 4_200, currency: 'EUR', source: 'Payroll, autumn 2026' }] })
export const NewUnitCost = z
  .object({
    channel: Channel,
    reasonId: Id,
    amount: Amount.nullable().describe('In hundredths; null: worked out from handling time again.'),
    ...said,
  })
  .meta({
    examples: [
      {
        channel: 'email',
        reasonId: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60',
        amount: 560,
        currency: 'EUR',
        source: 'Cost accounting, 2026',
      },
    ],
  })
