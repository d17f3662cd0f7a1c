import { z } from 'zod'
import { Id, Instant, page } from './shared.ts'

export const OrderState = z.enum([
  'placed',
  'packed',
  'on-its-way',
  'late',
  'failed',
  'arrived',
  'collected',
  'cancelled',
])
export type OrderState = z.infer<typeof OrderState>

export const OrderLine = z.object({
  sku: z.string(),
  title: z.string(),
  quantity: z.number().int(),
  unitPrice: z.number().int().describe("In hundredths of the order's currency."),
})
export type OrderLine = z.infer<typeof OrderLine>

export const Order = z
  .object({
    id: Id,
    customerId: Id,
    number: z.string().describe('As the shop and the customer know it.'),
    state: OrderState,
    placedAt: Instant,
    promisedAt: Instant.nullable().describe('By when the customer was told it would be there.'),
    total: z.number().int().describe('In hundredths of the currency.'),
    currency: z.string().length(3).describe('ISO 4217, such as EUR.'),
    method: z.enum(['pick-up', 'locker', 'cold-box', 'home']),
    destination: z.string().describe('The address, pick-up point or locker.'),
    sender: z.string().describe('The shop it comes from.'),
    carrier: z.string(),
    driver: z.string().nullable().describe('Who brings it, once that is known.'),
    trackingCode: z.string().nullable(),
    lines: z.array(OrderLine),
  })
  .describe('What a customer bought, and how it is on its way.')
export type Order = z.infer<typeof Order>

export const OrderPage = page(Order)
