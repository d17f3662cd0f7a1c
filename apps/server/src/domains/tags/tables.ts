import type { TagColour } from '@polku/contract'
import type { Generated } from 'kysely'

export interface TagTable {
  workspaceId: string
  id: Generated<string>
  name: string
  colour: TagColour
  retiredAt: Date | null
  createdAt: Generated<Date>
}

export interface CaseTagTable {
  workspaceId: string
  caseId: string
  tagId: string
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    tags: TagTable
    caseTags: CaseTagTable
  }
}
