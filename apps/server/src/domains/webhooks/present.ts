import type { Webhook, WebhookDelivery } from '@polku/contract'
import type { DeliveryRow } from './delivery-queries.ts'
import type { CountedWebhook, WebhookRow } from './queries.ts'

/** What people call it: addresses may hold keys, so that the log gets no more than the host. */
export const nameOf = ({ description, url }: Pick<WebhookRow, 'description' | 'url'>): string =>
  description || new URL(url).host

export const presentWebhook = (row: CountedWebhook): Webhook => ({
  id: row.id,
  url: row.url,
  description: row.description,
  types: row.types,
  enabled: row.enabled,
  offReason: row.offReason,
  failingSince: row.failingSince?.toISOString() ?? null,
  lastDeliveredAt: row.lastDeliveredAt?.toISOString() ?? null,
  waiting: row.waiting,
  previousSecretUntil: previousSecretUntil(row),
  createdAt: row.createdAt.toISOString(),
})

const previousSecretUntil = ({ previousSecretUntil: until }: WebhookRow): string | null =>
  until && until > new Date() ? until.toISOString() : null

export const presentDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  eventId: row.eventId,
  type: row.type,
  state: row.state,
  attempts: row.attempts,
  createdAt: row.createdAt.toISOString(),
  lastAttemptAt: row.lastAttemptAt?.toISOString() ?? null,
  nextAttemptAt: row.state === 'waiting' ? row.notBefore.toISOString() : null,
  fault: row.fault,
  status: row.status,
  answer: row.answer,
  durationMs: row.durationMs,
  payload: JSON.parse(row.body),
})
