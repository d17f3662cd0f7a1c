import type { CaseField, FieldKind, FieldNames } from '@polku/contract'
import type { Generated, JSONColumnType } from 'kysely'

export interface FieldTable {
  workspaceId: string
  id: Generated<string>
  kind: FieldKind
  names: JSONColumnType<FieldNames>
  choices: JSONColumnType<CaseField['choices']>
  required: boolean
  place: number
  retiredAt: Date | null
}

export interface CaseFieldTable {
  workspaceId: string
  caseId: string
  fieldId: string
  value: string
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    fields: FieldTable
    caseFields: CaseFieldTable
  }
}
