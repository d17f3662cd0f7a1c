import { Webhook } from 'standardwebhooks'
import type { Id, Instant, WebhookEvent } from './api.ts'
import { PolkuError } from './error.ts'

/** What *Send a test event* sends. */
export interface WebhookTestEvent {
  type: 'webhook.test'
  timestamp: Instant
  data: { webhookId: Id }
}

/** `id` is the same each time an event is sent: leave aside what you have seen before. */
export type ReceivedEvent = (WebhookEvent | WebhookTestEvent) & { id: string }

/** As a `Request` has them, or as Node gives them. */
type GivenHeaders = Headers | Record<string, string | string[] | undefined>

/**
 * The event of a call that a webhook of yours got. Throws a PolkuError, `webhook.unverified`, when the call is not
 * signed with this secret, was changed on the way, or is older than five minutes. Leave types you do not know
 * aside: a later version of Polku may send more.
 */
export function verifyWebhook(
  secret: string,
  headers: GivenHeaders,
  body: string | Uint8Array,
): ReceivedEvent {
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw new TypeError('verifyWebhook needs the body as it came, before it is parsed.')
  const given = headers instanceof Headers ? [...headers] : Object.entries(headers)
  const plain = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]))
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const webhook = new Webhook(secret)
  try {
    const event = webhook.verify(text, plain) as WebhookEvent
    return { id: plain['webhook-id']!, ...event }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : undefined
    throw new PolkuError('The call is not one of your webhook', {
      code: 'webhook.unverified',
      status: 0,
      detail,
      cause,
    })
  }
}
