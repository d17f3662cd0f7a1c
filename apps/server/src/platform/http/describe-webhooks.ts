import { type WebhookType, webhookPayload, webhookTypes } from '@polku/contract'
import type { z } from 'zod'

/** Gives each event a shape with a name, among those of the contract. */
export function nameEvents(shapes: z.core.$ZodRegistry<{ id: string }>): void {
  for (const type of webhookTypes) shapes.add(webhookPayload(type), { id: nameOf(type) })
}

/** Adds what a webhook may send, by type, with the headers that sign it. */
export function describeWebhooks<T extends object>(given: T): T & { webhooks: object } {
  const webhooks = Object.fromEntries(webhookTypes.map((type) => [type, { post: operation(type) }]))
  return { ...given, webhooks }
}

/** case.solved is CaseSolvedEvent. */
const nameOf = (type: WebhookType): string =>
  `${type
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Event`

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

const headers = [
  header('webhook-id', 'The event. The same each time it is sent: what was seen before can be left aside.'),
  header('webhook-timestamp', 'When this attempt was made, in seconds since 1970.'),
  header(
    'webhook-signature',
    'Signatures of id, timestamp and body, by the Standard Webhooks specification; one fits.',
  ),
]

const operation = (type: WebhookType) => ({
  operationId: nameOf(type).replace(/^./, (first) => first.toLowerCase()),
  tags: ['Webhooks'],
  summary: `Sent to webhooks that listen to ${type}`,
  security: [],
  parameters: headers,
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${nameOf(type)}` } } },
  },
  responses: {
    '2XX': {
      description: 'Taken. Any other answer, or none in 20 seconds, is a failure and is tried again.',
    },
    '410': { description: 'Not wanted any more: the webhook is switched off.' },
  },
})
