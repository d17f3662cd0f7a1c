import type { Generated } from 'kysely'

export interface TextTable {
  workspaceId: string
  messageId: string
  channelId: string
  caseId: string
  number: string
  state: Generated<'queued' | 'sent'>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    texts: TextTable
  }
}
