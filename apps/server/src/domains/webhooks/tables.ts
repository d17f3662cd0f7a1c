import type { WebhookDeliveryState, WebhookFault, WebhookType } from '@polku/contract'
import type { Generated } from 'kysely'

export interface WebhookTable {
  workspaceId: string
  id: Generated<string>
  url: string
  description: Generated<string>
  types: WebhookType[] | null
  enabled: Generated<boolean>
  offReason: 'gone' | 'failing' | null
  secret: Buffer
  previousSecret: Buffer | null
  previousSecretUntil: Date | null
  failingSince: Date | null
  restingUntil: Date | null
  delivered: Generated<number>
  lastDeliveredAt: Date | null
  createdAt: Generated<Date>
  /** Where the log was when it was added. */
  epoch: Generated<number>
  xid: Generated<string>
}

export interface WebhookDeliveryTable {
  workspaceId: string
  id: Generated<string>
  webhookId: string
  eventId: string
  type: string
  concerns: string | null
  body: string
  state: Generated<WebhookDeliveryState>
  attempts: Generated<number>
  notBefore: Generated<Date>
  takenUntil: Date | null
  lastAttemptAt: Date | null
  fault: WebhookFault | null
  status: number | null
  answer: string | null
  durationMs: number | null
  createdAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    webhooks: WebhookTable
    webhookDeliveries: WebhookDeliveryTable
  }
}
