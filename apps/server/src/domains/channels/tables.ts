import type {
  ChannelFault,
  ChatSettings,
  DeliveryState,
  EmailSettings,
  MailCopy,
  MailDelay,
  NonDelivery,
} from '@polku/contract'
import type { Generated } from 'kysely'
import type { z } from 'zod'

export interface ChannelTable {
  workspaceId: string
  id: Generated<string>
  kind: 'email' | 'chat'
  name: string
  address: string
  enabled: Generated<boolean>
  settings: EmailSettings | ChatSettings
  secrets: Buffer | null
  createdAt: Generated<Date>
  /** Since when it is on as it is set now. */
  watchedSince: Generated<Date>
}

export interface ChannelHealthTable {
  workspaceId: string
  channelId: string
  direction: 'in' | 'out'
  workedAt: Date | null
  failedAt: Date | null
  failingSince: Date | null
  fault: ChannelFault | null
  detail: string | null
}

export interface IntakeTable {
  kind: 'mail' | 'chat'
  answeredAt: Date | null
  failingSince: Date | null
  detail: string | null
}

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
    channels: ChannelTable
    channelHealth: ChannelHealthTable
    intakes: IntakeTable
    outboundMessages: OutboundTable
    blockedSenders: {
      workspaceId: string
      pattern: string
      createdBy: string | null
      createdAt: Generated<Date>
    }
  }
}
