export interface CaseHandlingTable {
  workspaceId: string
  caseId: string
  day: string
  personId: string
  seconds: number
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    caseHandling: CaseHandlingTable
    handlingPeople: { workspaceId: string; personId: string; countedUntil: Date; beat: string }
  }
}
