import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { WebhookRow } from './queries.ts'

export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** The headers of a call by which its receiver knows that it is ours, and when and which it is. */
export function signedHeaders(secrets: string[], eventId: string, at: Date, body: string) {
  return {
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(eventId, at, body)).join(' '),
  }
}

/** The secret, and the one before while it still signs along. */
export function secretsOf(secrets: Secrets, row: WebhookRow, at: Date): string[] {
  const { previousSecret, previousSecretUntil } = row
  const both = previousSecret && previousSecretUntil && previousSecretUntil > at
  return [row.secret, ...(both ? [previousSecret] : [])].map((sealed) => secrets.decrypt(sealed))
}
