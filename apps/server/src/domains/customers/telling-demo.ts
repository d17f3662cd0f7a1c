import type { CustomerRecord, IdentifierRecord } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { insertCustomers, settleLastContacts } from './demo-queries.ts'
import type { Evidence } from './tables.ts'

export const customersOfDemo: DemoSource<Context> = {
  async begin(_, demo) {
    return {
      tell: async ({ customers }) => ({
        happened: customers.map(appearing),
        insert: (trx) =>
          insertCustomers(trx, {
            customers: customers.map((one) => customerRow(demo, one)),
            identifiers: customers.flatMap((one) => identifierRows(demo, one)),
          }),
      }),
      settle: (trx) => settleLastContacts(trx, demo.workspaceId),
    }
  },
}

const customerRow = ({ workspaceId }: Demo, customer: CustomerRecord) => ({
  workspaceId,
  id: customer.id,
  name: customer.name,
  language: customer.language,
  attributes: customer.attributes,
  createdAt: new Date(customer.createdAt),
  lastContactAt: null,
})

const identifierRows = ({ workspaceId }: Demo, customer: CustomerRecord) =>
  customer.identifiers.map((identifier) => ({
    workspaceId,
    id: identifier.id,
    customerId: customer.id,
    kind: identifier.kind,
    value: identifier.value,
    status: identifier.proof,
    evidence: evidenceOf(identifier),
    firstSeenAt: new Date(identifier.createdAt),
    lastSeenAt: new Date(identifier.createdAt),
  }))

/** Proved when the account was made in the shop; claimed by writing to us. */
const evidenceOf = ({ proof, kind }: IdentifierRecord): Evidence =>
  proof === 'verified' ? 'import' : kind === 'email' ? 'mail' : 'person'

const appearing = ({ id, createdAt, identifiers: [first] }: CustomerRecord): PastEvent => ({
  occurredAt: new Date(createdAt),
  kind: 'customer.appeared',
  customerId: id,
  identifierId: first?.id ?? null,
  data: { evidence: first?.proof === 'verified' ? 'import' : 'mail' },
})
