import type { ChannelName } from '@polku/contract'
import type { Generated } from 'kysely'
import type { EventTable } from '../../platform/db/tables.ts'

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

/** Two who have turned out to be one; undone, they are two again. */
export interface CustomerUnionTable {
  workspaceId: string
  id: Generated<string>
  fromId: string
  intoId: string
  evidence: Evidence
  actorKind: EventTable['actorKind']
  actorId: string | null
  unitedAt: Generated<Date>
  undoneByKind: EventTable['actorKind'] | null
  undoneById: string | null
  undoneAt: Date | null
  undoneBecause: string | null
}

/** What the unions that stand come to; only `union-queries.ts` writes it. */
interface CustomerMemberTable {
  workspaceId: string
  customerId: string
  headId: string
}

/** How we know that an address is the customer's. */
export type Evidence = ChannelName | 'mail' | 'reply' | 'token' | 'import' | 'person'

declare module '../../platform/db/tables.ts' {
  interface Tables {
    customers: CustomerTable
    identifiers: IdentifierTable
    customerUnions: CustomerUnionTable
    customerMembers: CustomerMemberTable
  }
}
