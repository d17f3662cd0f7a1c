import { z } from 'zod'
import { CaseState } from './cases.ts'
import { DeliveryState } from './messages.ts'
import { Channel, Id, Instant, PageQuery, page } from './shared.ts'

const Doer = z
  .object({ kind: z.enum(['person', 'api-key', 'customer', 'system']), id: Id.nullable() })
  .describe('Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none.')

const Link = z.url()
const ofCustomer = z.object({ customerId: Id, actor: Doer, links: z.object({ customer: Link }) })
const ofCase = z.object({
  caseId: Id,
  customerId: Id,
  channel: Channel,
  actor: Doer,
  links: z.object({ case: Link, customer: Link }),
})
const moved = ofCase.extend({ from: CaseState, to: CaseState })
const ofMessage = ofCase.extend({
  messageId: Id,
  links: z.object({ case: Link, customer: Link, messages: Link }),
})

/**
 * Everything a webhook may tell, by its type: the shape of `data`. Names ids and how things stand, never what
 * somebody wrote or an address; the links give the rest to whoever has an API key.
 */
export const webhookData = {
  'customer.appeared': ofCustomer.extend({
    identifierId: Id.nullable().describe('Null where the customer has given no address.'),
  }),
  'customer.changed': ofCustomer.extend({ fields: z.array(z.string()) }),
  'customer.joined': ofCustomer
    .extend({ from: Id })
    .describe('The customer `from` has turned out to be this one, and is gone.'),
  'identifier.verified': ofCustomer.extend({ identifierId: Id }),
  'case.opened': ofCase.extend({
    number: z.number().int(),
    spam: z.boolean().default(false),
    byUs: z.boolean().default(false).describe('We wrote first.'),
    automatic: z.boolean().default(false).describe('A machine wrote; the case waits for nobody.'),
  }),
  'case.assigned': ofCase.extend({ personId: Id.nullable(), teamId: Id.nullable() }),
  'case.snoozed': moved.extend({ until: Instant }),
  'case.woken': moved,
  'case.solved': moved,
  'case.reopened': moved,
  'case.closed': moved,
  'case.marked_spam': ofCase,
  'case.unmarked_spam': ofCase,
  'case.customer_changed': ofCase
    .omit({ channel: true })
    .extend({ from: Id })
    .describe("The case belongs to another customer now; it was the customer's `from`."),
  'message.received': ofMessage.extend({ identifierId: Id.nullable() }),
  'message.automatic': ofMessage
    .extend({ kind: z.enum(['auto-reply', 'bounce', 'list', 'system']) })
    .describe('An automatic reply, a bounce, a mailing list: it moves no case.'),
  'message.sent': ofMessage.extend({
    first: z.boolean().default(false).describe('The case had no reply before.'),
  }),
  'message.delivery_changed': z.object({
    caseId: Id,
    messageId: Id,
    channel: Channel,
    state: DeliveryState,
    links: z.object({ case: Link, messages: Link }),
  }),
  'note.written': ofMessage,
} as const satisfies Record<string, z.ZodObject>

export type WebhookType = keyof typeof webhookData
export const webhookTypes = Object.keys(webhookData) as [WebhookType, ...WebhookType[]]
export const WebhookType = z.enum(webhookTypes)

/** What is sent when somebody tries an endpoint; not chosen, never sent by itself. */
export const webhookTestType = 'webhook.test'

/** The body of a call: what happened, when it happened, and to what. */
export type WebhookPayload = {
  [Type in WebhookType]: { type: Type; timestamp: string; data: z.infer<(typeof webhookData)[Type]> }
}[WebhookType]

/** The form of a call's body, for one type. */
export const webhookPayload = (type: WebhookType) =>
  z.object({ type: z.literal(type), timestamp: Instant, data: webhookData[type] })

export const Webhook = z.object({
  id: Id,
  url: z.string(),
  description: z.string(),
  types: z
    .array(WebhookType)
    .nullable()
    .describe('The types it is told of; null for all, also those to come.'),
  enabled: z.boolean(),
  offReason: z
    .enum(['gone', 'failing'])
    .nullable()
    .describe('Why it was switched off without anybody doing so: it answered 410, or failed for five days.'),
  failingSince: Instant.nullable().describe('Since when nothing has got through; null while it works.'),
  lastDeliveredAt: Instant.nullable(),
  waiting: z.number().int().describe('Deliveries to be made or tried again; exact up to 999.'),
  previousSecretUntil: Instant.nullable().describe(
    'Until when calls are signed with the secret before as well.',
  ),
  createdAt: Instant,
})
export type Webhook = z.infer<typeof Webhook>
export const WebhookList = z.object({ items: z.array(Webhook), next: z.null() })

const Url = z.string().trim().max(2000)
const Description = z.string().trim().max(200)
const Types = z.array(WebhookType).min(1).nullable()

export const NewWebhook = z.object({
  url: Url,
  description: Description.default(''),
  types: Types.default(null),
  enabled: z.boolean().default(true),
})
export const WebhookChange = z.object({
  url: Url.optional(),
  description: Description.optional(),
  types: Types.optional(),
  enabled: z.boolean().optional(),
})

export const WebhookSecret = z
  .object({ secret: z.string(), previousSecretUntil: Instant.nullable() })
  .describe('`whsec_` and the key in base64. Shown once.')
export type WebhookSecret = z.infer<typeof WebhookSecret>
export const MadeWebhook = Webhook.extend({ secret: z.string() })
export type MadeWebhook = z.infer<typeof MadeWebhook>

export const WebhookDeliveryState = z.enum(['waiting', 'delivered', 'failed'])
export type WebhookDeliveryState = z.infer<typeof WebhookDeliveryState>

export const WebhookFault = z
  .enum([
    'host-not-found',
    'address-not-allowed',
    'connection-refused',
    'connection-lost',
    'timed-out',
    'tls-refused',
    'certificate-invalid',
    'redirected',
    'refused',
    'gone',
  ])
  .describe('Why an attempt failed. `refused`: an answer that is not 2xx; `gone`: 410.')
export type WebhookFault = z.infer<typeof WebhookFault>

export const WebhookDelivery = z.object({
  id: Id,
  eventId: z.string().describe('The header `webhook-id`: the same each time this is sent.'),
  type: z.string(),
  state: WebhookDeliveryState,
  attempts: z.number().int(),
  createdAt: Instant,
  lastAttemptAt: Instant.nullable(),
  nextAttemptAt: Instant.nullable().describe('When it is tried next; null once it is settled.'),
  fault: WebhookFault.nullable(),
  status: z.number().int().nullable().describe('Of the last answer.'),
  answer: z.string().nullable().describe('The beginning of the last answer, where it was text.'),
  durationMs: z.number().int().nullable(),
  payload: z.record(z.string(), z.unknown()).describe('The body as it is sent.'),
})
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

export const WebhookDeliveriesQuery = PageQuery.extend({
  state: WebhookDeliveryState.optional().describe('Only those that stand so.'),
})
export const WebhookDeliveryPage = page(WebhookDelivery)

export const WebhookRecovery = z.object({
  since: Instant.describe('From when on; a time that has passed.'),
  delivered: z.boolean().default(false).describe('Also what has been delivered already, under its same id.'),
})
