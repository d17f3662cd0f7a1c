import type { FoundKind } from '@polku/contract'
import type { Generated, GeneratedAlways } from 'kysely'

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
    searchDocuments: SearchDocumentTable
    searchWords: { workspaceId: string; word: string; name: Generated<boolean> }
  }
}
