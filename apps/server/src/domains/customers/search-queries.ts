import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import { bestAddress } from './best-address.ts'
import type { IdentifierTable } from './tables.ts'

export interface CustomerSummaryRow {
  id: string
  name: string | null
  language: string | null
  lastContactAt: Date | null
  address: string | null
  addressStatus: 'verified' | 'claimed' | null
}

const best = sql`${bestAddress({ workspaceId: sql`customer.workspace_id`, customerId: sql`customer.id` })} best`

const summaryColumns = sql`customer.id, customer.name, customer.language, customer.last_contact_at, best.address, best.address_status`

/** Most recent contact first; whoever has sent nothing but spam is not among them. Index customers_recent. */
export async function recentCustomers(
  db: Reader,
  workspaceId: string,
  after: TimeCursor | null,
  limit: number,
) {
  const { rows } = await sql<CustomerSummaryRow>`
    select ${summaryColumns}
    from customers customer left join ${best} on true
    where customer.workspace_id = ${workspaceId} and customer.last_contact_at is not null
      and (${after === null} or (customer.last_contact_at, customer.id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by customer.last_contact_at desc nulls last, customer.id desc
    limit ${limit}`.execute(db)
  return rows
}

/** Where those whom we have never heard of stand in order of contact. */
export const neverInContact = new Date(0)

/**
 * By part of a name or of an address, or by an order's number. Trigram indexes customers_name and
 * identifiers_search, unique index orders_number.
 */
export async function customersMatching(
  db: Reader,
  workspaceId: string,
  search: string,
  after: TimeCursor | null,
  limit: number,
) {
  const bare = search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')
  // One or two letters are the beginning of something: trigrams know no less than that.
  const patterns = bare.length < 3 ? [`${bare}%`, `% ${bare}%`] : [`%${bare}%`]
  const number = search.replace(/^#/, '')
  const { rows } = await sql<CustomerSummaryRow>`
    with found as (
      select id from customers where workspace_id = ${workspaceId} and lower(name) like any (${patterns})
      union
      select customer_id from identifiers where workspace_id = ${workspaceId} and value like any (${patterns})
      union
      select customer_id from orders
      where workspace_id = ${workspaceId} and number in (${number}, ${number.toUpperCase()}))
    select ${summaryColumns}
    from found join customers customer on customer.workspace_id = ${workspaceId} and customer.id = found.id
    left join ${best} on true
    where (${after === null} or (coalesce(customer.last_contact_at, ${neverInContact}), customer.id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by coalesce(customer.last_contact_at, ${neverInContact}) desc, customer.id desc
    limit ${limit}`.execute(db)
  return rows
}

/** Whoever holds exactly this address, first whom it is proved for. Index identifiers_value. */
export async function customersHolding(
  db: Reader,
  workspaceId: string,
  kind: IdentifierTable['kind'],
  value: string,
  limit: number,
): Promise<CustomerSummaryRow[]> {
  const { rows } = await sql<CustomerSummaryRow>`
    select ${summaryColumns}
    from identifiers held
    join customers customer on customer.workspace_id = held.workspace_id and customer.id = held.customer_id
    left join ${best} on true
    where held.workspace_id = ${workspaceId} and held.kind = ${kind} and held.value = ${value}
    order by held.status = 'verified' desc, held.last_seen_at desc
    limit ${limit}`.execute(db)
  return rows
}

/** Other customers who hold one of this customer's addresses: perhaps the same person, never assumed. */
export async function perhapsSame(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<CustomerSummaryRow[]> {
  const { rows } = await sql<CustomerSummaryRow>`
    select ${summaryColumns}
    from (select distinct other.customer_id
          from identifiers mine join identifiers other
            on other.workspace_id = mine.workspace_id and other.kind = mine.kind and other.value = mine.value
            and other.customer_id <> mine.customer_id
          where mine.workspace_id = ${workspaceId} and mine.customer_id = ${customerId}
          limit 5) found
    join customers customer on customer.workspace_id = ${workspaceId} and customer.id = found.customer_id
    left join ${best} on true`.execute(db)
  return rows
}
