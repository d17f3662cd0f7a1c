import type { ReasonKind, ReasonNames } from '@polku/contract'
import type { Generated, JSONColumnType } from 'kysely'

export interface ReasonTable {
  workspaceId: string
  id: Generated<string>
  names: JSONColumnType<ReasonNames>
  kind: ReasonKind
  teamId: string | null
  guideline: string | null
  parentId: string | null
  place: number
  mergedInto: string | null
  retiredAt: Date | null
  createdAt: Generated<Date>
}

export interface CaseReasonTable {
  workspaceId: string
  caseId: string
  reasonId: string
}

export interface ReasonSettingsTable {
  workspaceId: string
  required: Generated<boolean>
  requiredByTeams: Generated<string[]>
  repeatDays: Generated<number>
}

export interface ReasonModelTable {
  workspaceId: string
  model: Uint8Array
  version: Generated<number>
  cases: number
  corrected: Generated<number>
  stale: Generated<boolean>
}

export interface ReasonLessonTable {
  workspaceId: string
  id: Generated<string>
  caseId: string
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    reasons: ReasonTable
    caseReasons: CaseReasonTable
    reasonSettings: ReasonSettingsTable
    reasonModels: ReasonModelTable
    reasonLessons: ReasonLessonTable
  }
}
