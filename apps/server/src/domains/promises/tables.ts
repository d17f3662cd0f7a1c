import type { PromiseConditions, PromiseKind } from '@polku/contract'
import type { Generated, JSONColumnType } from 'kysely'

export interface PromisePolicyTable {
  workspaceId: string
  id: Generated<string>
  name: string
  conditions: JSONColumnType<PromiseConditions>
  first: number | null
  next: number | null
  solution: number | null
  warnAt: number
  place: number
  version: Generated<number>
  createdAt: Generated<Date>
  deletedAt: Date | null
}

export interface PromiseTable {
  workspaceId: string
  id: Generated<string>
  caseId: string
  kind: PromiseKind
  policyId: string | null
  policyVersion: number | null
  promisedMs: number | null
  warnAt: number | null
  calendarId: string | null
  madeAt: Date
  leftMs: number | null
  countedFrom: Date | null
  dueAt: Date | null
  warnsAt: Date | null
  pausedSince: Date | null
  toldAt: Date | null
  keptAt: Date | null
  brokenAt: Date | null
  endedAt: Date | null
  what: string | null
  ownerId: string | null
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    promisePolicies: PromisePolicyTable
    promises: PromiseTable
  }
}
