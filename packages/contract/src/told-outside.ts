import { z } from 'zod'
import { Channel, Id } from './shared.ts'

/** What webhooks say of every event, by what it is about. Names ids; the links give the rest to whoever has an API key. */
export const Doer = z
  .object({ kind: z.enum(['person', 'api-key', 'customer', 'system']), id: Id.nullable() })
  .describe('Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none.')

export const Link = z.url()
export const ofCustomer = z.object({ customerId: Id, actor: Doer, links: z.object({ customer: Link }) })
export const ofCase = z.object({
  caseId: Id,
  customerId: Id,
  channel: Channel,
  actor: Doer,
  links: z.object({ case: Link, customer: Link }),
})
export const ofMessage = ofCase.extend({
  messageId: Id,
  links: z.object({ case: Link, customer: Link, messages: Link }),
})
