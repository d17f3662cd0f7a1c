import type { InboundFault } from '@polku/contract'
import type { Generated, Selectable } from 'kysely'

/** One thing that came in, from the first byte stored to what became of it. */
export interface InboundTable {
  workspaceId: string
  id: Generated<string>
  channelId: string
  source: 'smtp' | 'imap'
  messageId: string | null
  contentHash: string
  fileHash: string
  size: number
  envelope: Envelope
  state: Generated<InboundState>
  reason: string | null
  fault: Generated<InboundFault | null>
  /** How often it was tried and that ended, one way or the other. */
  attempts: Generated<number>
  begunBy: string | null
  interruptions: Generated<number>
  caseId: string | null
  resultMessageId: string | null
  /** Whom it is from and what it is called, where the message it was shown as is another one. */
  saidFrom: Generated<string | null>
  saidSubject: Generated<string | null>
  receivedAt: Generated<Date>
  settledAt: Date | null
  notBefore: Generated<Date>
  prunedAt: Date | null
}

export type InboundRow = Selectable<InboundTable>

export type { InboundFault }
export type InboundState = 'received' | 'shown' | 'duplicate' | 'failed' | 'dropped'

/** What the delivering client said and where it came from; a fetched mail has recipients at most. */
export interface Envelope {
  /** Empty where nothing is wanted back; null where it is not known. */
  from: string | null
  to: string[]
  ip?: string
  helo?: string
}

/** A mail of a watched mailbox that its server has not given. */
export interface MissedMailTable {
  workspaceId: string
  channelId: string
  mailbox: string
  uidValidity: number
  uid: number
  attempts: Generated<number>
  reason: string
  /** The mails behind it are read. */
  passed: boolean
  tryAfter: Date
  inboundId: string | null
  firstMissedAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    inboundItems: InboundTable
    missedMails: MissedMailTable
    mailboxPositions: {
      workspaceId: string
      channelId: string
      mailbox: string
      uidValidity: number
      lastUid: number
      updatedAt: Generated<Date>
    }
  }
}
