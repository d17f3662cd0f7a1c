import { z } from 'zod'
import { catalogue, kindOf } from './catalogue.ts'
import type { EventKind } from './event.ts'
import { Id, Instant, PageQuery, page } from './shared.ts'

type Catalogue = typeof catalogue
type PublicName<Kind extends string> = Kind extends `${infer Before}-${infer After}`
  ? `${Before}_${PublicName<After>}`
  : Kind
type Told = {
  [Kind in keyof Catalogue as Catalogue[Kind] extends { webhook: { as: string } }
    ? never
    : Catalogue[Kind] extends { webhook: unknown }
      ? PublicName<Kind>
      : never]: Catalogue[Kind] extends { webhook: { data: infer Data extends z.ZodObject } } ? Data : never
}

/** Public types are the log's kinds with `_`: the specification allows letters, digits and `_` between the dots. */
const publicName = (kind: string) => kind.replaceAll('-', '_')

const kinds: [string, EventKind][] = Object.entries(catalogue)

/**
 * Everything a webhook may tell, by its type: the shape of `data`. Names ids and how things stand, never what
 * somebody wrote or an address; the links give the rest to whoever has an API key.
 */
export const webhookData = Object.fromEntries(
  kinds.flatMap(([kind, { webhook }]) => (webhook && !webhook.as ? [[publicName(kind), webhook.data]] : [])),
) as Told

/** Which public type an event of a kind is told as; null for what stays inside. */
export const webhookTypeOf = (kind: string): WebhookType | null => {
  const webhook = kindOf(kind)?.webhook
  return webhook ? ((webhook.as ?? publicName(kind)) as WebhookType) : null
}

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
