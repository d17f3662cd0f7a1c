import type { ChannelFault, ChannelName } from '@polku/contract'
import type { Generated } from 'kysely'

export interface ChannelTable {
  workspaceId: string
  id: Generated<string>
  kind: ChannelName
  name: string
  address: string
  enabled: Generated<boolean>
  /** In its kind's own form. */
  settings: object
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
  kind: string
  answeredAt: Date | null
  failingSince: Date | null
  detail: string | null
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    channels: ChannelTable
    channelHealth: ChannelHealthTable
    intakes: IntakeTable
    blockedSenders: {
      workspaceId: string
      pattern: string
      createdBy: string | null
      createdAt: Generated<Date>
    }
  }
}
