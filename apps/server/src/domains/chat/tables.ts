import type { ChatPage } from '@polku/contract'
import type { Generated } from 'kysely'

export interface ChatSessionTable {
  workspaceId: string
  id: Generated<string>
  channelId: string
  tokenHash: Buffer
  site: string
  language: string | null
  customerId: string | null
  identifierId: string | null
  caseId: string | null
  externalId: string | null
  name: string | null
  email: string | null
  verified: Generated<boolean>
  lastHereAt: Generated<Date>
  createdAt: Generated<Date>
}

export interface VisitTable {
  workspaceId: string
  id: Generated<string>
  sessionId: string
  site: string
  referrer: string | null
  beganAt: Date
  pages: ChatPage[]
  told: Generated<boolean>
}

interface ChatUploadTable {
  workspaceId: string
  id: Generated<string>
  sessionId: string
  fileHash: string
  name: string
  mediaType: string
  size: number
  sent: Generated<boolean>
  createdAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    chatSessions: ChatSessionTable
    chatSessionCases: { workspaceId: string; sessionId: string; caseId: string }
    visits: VisitTable
    chatUploads: ChatUploadTable
    chatMailings: {
      workspaceId: string
      messageId: string
      /** The message whose mail it went in. */
      carriedBy: string | null
      mailedAt: Generated<Date>
    }
  }
}
