import type { DeliveryState, MailCopy, MailDelay, NonDelivery } from '@polku/contract'
import type { Generated } from 'kysely'
import type { z } from 'zod'

export interface OutboundTable {
  workspaceId: string
  id: Generated<string>
  channelId: string
  caseId: string
  messageId: string
  also: Generated<string[]>
  toAddress: string
  /** To whom it goes besides. */
  copies: Generated<MailCopy[]>
  identifierId: string | null
  rfcMessageId: string
  state: Generated<z.infer<typeof DeliveryState>>
  attempts: Generated<number>
  notBefore: Generated<Date>
  error: string | null
  reason: NonDelivery | null
  hard: boolean | null
  delay: MailDelay | null
  /** When the mail server took it for the customer. */
  sentAt: Date | null
  /** Since when another mail carries what this one could not deliver. */
  replacedAt: Date | null
  createdAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    outboundMessages: OutboundTable
  }
}
