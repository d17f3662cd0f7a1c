import type { FileStanding, FoundKind } from '@polku/contract'
import type { Generated, GeneratedAlways } from 'kysely'

export interface FileTextTable {
  workspaceId: string
  hash: string
  /** Null until it has been read. */
  standing: FileStanding | null
  text: Generated<string>
  dueAt: Generated<Date>
  attempts: Generated<number>
}

export interface SearchDocumentTable {
  workspaceId: string
  id: GeneratedAlways<number>
  bucket: GeneratedAlways<number>
  kind: FoundKind
  refId: string
  caseId: string | null
  messageId: string | null
  customerId: string | null
  occurredAt: Date
  /** A tsvector, as text. */
  words: string
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    fileTexts: FileTextTable
    searchDocuments: SearchDocumentTable
    searchWords: { workspaceId: string; word: string; name: Generated<boolean> }
  }
}
