import type { Customer, CustomerSummary, Identifier, Language, TimelineItem } from '@polku/contract'
import type { EventOnPath, Told } from '../../platform/log/path-source.ts'
import type { IdentifierRow } from './identifier-queries.ts'
import type { CustomerRow, PurchasesRow } from './queries.ts'
import type { CustomerSummaryRow } from './search-queries.ts'

export function presentSummary(row: CustomerSummaryRow): CustomerSummary {
  return {
    id: row.id,
    name: row.name,
    address: row.address,
    addressStatus: row.addressStatus,
    language: row.language as Language | null,
    lastContactAt: row.lastContactAt?.toISOString() ?? null,
  }
}

const presentIdentifier = (row: IdentifierRow): Identifier => ({
  id: row.id,
  kind: row.kind,
  value: row.value,
  status: row.status,
  firstSeenAt: row.firstSeenAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
})

/** What is known of a customer besides who they are. */
interface Known {
  identifiers: IdentifierRow[]
  openCases: number
  purchases: PurchasesRow | undefined
  same: CustomerSummaryRow[]
  members: string[]
}

/** Two who are one may know an address both: it is told once, as the one who has proved it knows it. */
const each = (identifiers: IdentifierRow[]): IdentifierRow[] =>
  [...new Map(identifiers.toReversed().map((one) => [`${one.kind} ${one.value}`, one])).values()].toReversed()

export function presentCustomer(
  row: CustomerRow,
  { identifiers, openCases, purchases, same, members }: Known,
): Customer {
  const best = identifiers.find(({ kind }) => kind === 'email' || kind === 'phone')
  return {
    id: row.id,
    name: row.name,
    address: best?.value ?? null,
    addressStatus: best?.status ?? null,
    language: row.language as Language | null,
    lastContactAt: row.lastContactAt?.toISOString() ?? null,
    identifiers: each(identifiers).map(presentIdentifier),
    attributes: row.attributes,
    createdAt: row.createdAt.toISOString(),
    openCases,
    purchases: purchases ?? null,
    perhapsSame: same.map(presentSummary),
    alsoKnownAs: members.filter((id) => id !== row.id),
  }
}

export function presentTimelineItem(event: EventOnPath, told: readonly Told[]): TimelineItem {
  return {
    id: String(event.id),
    kind: event.kind,
    channel: event.channel,
    occurredAt: event.occurredAt.toISOString(),
    caseId: event.caseId,
    subject: null,
    ...Object.assign({}, ...told),
    data: Object.assign({}, event.data, ...told.map(({ data }) => data)),
  }
}
