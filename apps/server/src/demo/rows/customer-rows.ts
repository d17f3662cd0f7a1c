import type { CustomerRecord } from '@polku/demo'
import type { Happening } from './event-rows.ts'
import { iso, type Roster, type Row } from './roster.ts'

export const customerRow = ({ workspaceId }: Roster, customer: CustomerRecord): Row => ({
  workspace_id: workspaceId,
  id: customer.id,
  name: customer.name,
  language: customer.language,
  attributes: customer.attributes,
  created_at: iso(customer.createdAt),
  last_contact_at: null,
})

export const identifierRows = ({ workspaceId }: Roster, customer: CustomerRecord): Row[] =>
  customer.identifiers.map((identifier) => ({
    workspace_id: workspaceId,
    id: identifier.id,
    customer_id: customer.id,
    kind: identifier.kind,
    value: identifier.value,
    status: identifier.proof,
    // Proved when the account was made in the shop; claimed by writing to us.
    evidence: identifier.proof === 'verified' ? 'import' : identifier.kind === 'email' ? 'mail' : 'person',
    first_seen_at: iso(identifier.createdAt),
    last_seen_at: iso(identifier.createdAt),
  }))

export const appearing = (customer: CustomerRecord): Happening => ({
  at: customer.createdAt,
  kind: 'customer.appeared',
  customerId: customer.id,
  identifierId: customer.identifiers[0]?.id ?? null,
  data: { evidence: customer.identifiers[0]?.proof === 'verified' ? 'import' : 'mail' },
})
