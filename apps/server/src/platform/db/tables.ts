import type { Generated } from 'kysely'

/**
 * Every table by its camel-cased name. A domain adds its own from its `tables.ts`:
 * `declare module '../../platform/db/tables.ts' { interface Tables { cases: CaseTable } }`.
 */
export interface Tables {
  logEpoch: { only: Generated<boolean>; epoch: number }
  events: EventTable
  logReaderSkips: {
    reader: string
    epoch: number
    xid: string
    id: number
    reason: string
    skippedAt: Generated<Date>
  }
  logReaders: { name: string; epoch: number; xid: string; id: number; updatedAt: Generated<Date> }
  files: { workspaceId: string; hash: string; size: number; mediaType: string; createdAt: Generated<Date> }
  idempotencyKeys: {
    workspaceId: string
    key: string
    requestHash: string
    status: number
    response: unknown
    createdAt: Generated<Date>
  }
}

export interface EventTable {
  epoch: Generated<number>
  xid: Generated<string>
  id: Generated<number>
  workspaceId: string
  kind: string
  occurredAt: Date
  recordedAt: Generated<Date>
  actorKind: 'person' | 'api-key' | 'customer' | 'system'
  actorId: string | null
  customerId: string | null
  identifierId: string | null
  caseId: string | null
  messageId: string | null
  channel: string | null
  timeline: Generated<boolean>
  audit: Generated<boolean>
  data: Generated<Record<string, unknown>>
}
