import type { Generated } from 'kysely'

export interface KeepsakeTable {
  workspaceId: string
  id: Generated<string>
  customerId: string
  title: string
  keptAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    keepsakes: KeepsakeTable
  }
}
