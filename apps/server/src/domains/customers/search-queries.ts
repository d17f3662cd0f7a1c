import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import { bestAddress } from './best-address.ts'
import type { IdentifierTable } from './tables.ts'

export interface CustomerSummaryRow {
  id: string
  /** Which of those who are one stands for them in the list. */
  listedId: string
  name: string | null
  language: string | null
  lastContactAt: Date | null
  address: string | null
  addressStatus: 'verified' | 'claimed' | null
}

export const best = sql`${bestAddress({ workspaceId: sql`customer.workspace_id`, customerId: sql`customer.id` })} best`

export const summaryColumns = sql`customer.id, customer.name, customer.language, customer.last_contact_at, best.address, best.address_status,
  customer.customer_id as listed_id`

/**
 * Most recent contact first; whoever has sent nothing but spam is not among them. Of those who are one, the one heard
 * from last stands for all. Index customers_recent.
 */
export async function recentCustomers(
  db: Reader,
  workspaceId: string,
  after: TimeCursor | null,
  limit: number,
) {
  const { rows } = await sql<CustomerSummaryRow>`
    select ${summaryColumns}
    from (
      select seen.workspace_id, seen.id, seen.last_contact_at from customers seen
      where seen.workspace_id = ${workspaceId} and seen.last_contact_at is not null
        and not exists (
          select 1 from members_of(seen.workspace_id, seen.id) member (id)
          join customers other on other.workspace_id = seen.workspace_id and other.id = member.id
          where (other.last_contact_at, other.id) > (seen.last_contact_at, seen.id))
        and (${after === null} or (seen.last_contact_at, seen.id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid))
      order by seen.last_contact_at desc nulls last, seen.id desc
      limit ${limit}) page
    join known_customers customer on customer.workspace_id = page.workspace_id and customer.customer_id = page.id
    left join ${best} on true
    order by page.last_contact_at desc, page.id desc`.execute(db)
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
    with known as (
      select coalesce(m.head_id, held.customer_id) as id, bool_or(held.status = 'verified') as proved,
        max(held.last_seen_at) as seen_at
      from identifiers held
      left join customer_members m on m.workspace_id = held.workspace_id and m.customer_id = held.customer_id
      where held.workspace_id = ${workspaceId} and held.kind = ${kind} and held.value = ${value}
      group by 1 order by proved desc, seen_at desc limit ${limit})
    select ${summaryColumns}
    from known
    join known_customers customer on customer.workspace_id = ${workspaceId} and customer.customer_id = known.id
    left join ${best} on true
    order by known.proved desc, known.seen_at desc`.execute(db)
  return rows
}

/** Others, not one with them yet, who hold one of this customer's addresses: perhaps the same person, never assumed. */
export async function perhapsSame(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<CustomerSummaryRow[]> {
  const { rows } = await sql<CustomerSummaryRow>`
    with members as materialized (select id from members_of(${workspaceId}, ${customerId}) member (id))
    select ${summaryColumns}
    from (select distinct coalesce(m.head_id, other.customer_id) as id
          from members
          join identifiers mine on mine.workspace_id = ${workspaceId} and mine.customer_id = members.id
          join identifiers other
            on other.workspace_id = mine.workspace_id and other.kind = mine.kind and other.value = mine.value
            and other.customer_id not in (select id from members)
          left join customer_members m on m.workspace_id = other.workspace_id and m.customer_id = other.customer_id
          limit 5) found
    join known_customers customer on customer.workspace_id = ${workspaceId} and customer.customer_id = found.id
    left join ${best} on true`.execute(db)
  return rows
}
