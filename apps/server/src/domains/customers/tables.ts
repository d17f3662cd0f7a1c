import type { Generated } from 'kysely'

export interface CustomerTable {
  workspaceId: string
  id: Generated<string>
  name: string | null
  language: string | null
  attributes: Generated<Record<string, string | number | boolean>>
  createdAt: Generated<Date>
  lastContactAt: Date | null
}

export interface IdentifierTable {
  workspaceId: string
  id: Generated<string>
  customerId: string
  kind: 'email' | 'phone' | 'visitor' | 'external' | 'loyalty'
  value: string
  status: 'verified' | 'claimed'
  evidence: Evidence
  firstSeenAt: Generated<Date>
  lastSeenAt: Generated<Date>
}

/** How we know that an address is the customer's. */
export type Evidence = 'mail' | 'chat' | 'reply' | 'token' | 'import' | 'person'

declare module '../../platform/db/tables.ts' {
  interface Tables {
    customers: CustomerTable
    identifiers: IdentifierTable
  }
}
