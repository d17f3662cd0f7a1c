import { type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import type { CustomerTable, IdentifierTable } from './tables.ts'

export type CustomerRow = Selectable<CustomerTable>
export type IdentifierRow = Selectable<IdentifierTable>
type Kind = IdentifierTable['kind']

/** Two messages of a new sender may arrive at once; the second waits to see the first one's customer. */
export async function lockAddress(trx: Trx, workspaceId: string, kind: Kind, value: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}/${kind}/${value}`}, 0))`.execute(
    trx,
  )
}

/** What a sender is known by: the proved holder of the address, or whom mail has claimed it for. */
export async function identifierFor(
  db: Reader,
  workspaceId: string,
  sender: { kind: Kind; value: string; verified: boolean },
): Promise<IdentifierRow | undefined> {
  const ofAddress = db
    .selectFrom('identifiers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('kind', '=', sender.kind)
    .where('value', '=', sender.value)
  if (sender.verified) return await ofAddress.where('status', '=', 'verified').executeTakeFirst()
  return await ofAddress.where('status', '=', 'claimed').where('evidence', '=', 'mail').executeTakeFirst()
}

export async function verifiedHolder(db: Reader, workspaceId: string, kind: Kind, value: string) {
  return await identifierFor(db, workspaceId, { kind, value, verified: true })
}

export async function identifierOfCustomer(
  db: Reader,
  workspaceId: string,
  customerId: string,
  kind: Kind,
  value: string,
) {
  return await db
    .selectFrom('identifiers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('customerId', '=', customerId)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirst()
}

export async function identifiersOf(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<IdentifierRow[]> {
  return await db
    .selectFrom('identifiers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('customerId', '=', customerId)
    .orderBy(sql`status = 'verified'`, 'desc')
    .orderBy('firstSeenAt')
    .execute()
}

export async function insertCustomer(
  trx: Trx,
  workspaceId: string,
  customer: { name: string | null; language: string | null; lastContactAt: Date | null },
): Promise<string> {
  const row = await trx
    .insertInto('customers')
    .values({ workspaceId, ...customer })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function addIdentifier(
  trx: Trx,
  workspaceId: string,
  given: {
    customerId: string
    kind: Kind
    value: string
    status: 'verified' | 'claimed'
    evidence: IdentifierTable['evidence']
    at: Date
  },
): Promise<string> {
  const { at, ...identifier } = given
  const row = await trx
    .insertInto('identifiers')
    .values({ workspaceId, ...identifier, firstSeenAt: at, lastSeenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function markVerified(
  trx: Trx,
  workspaceId: string,
  id: string,
  evidence: IdentifierTable['evidence'],
): Promise<string> {
  await trx
    .updateTable('identifiers')
    .set({ status: 'verified', evidence })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
  return id
}

export async function touchIdentifier(trx: Trx, workspaceId: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('identifiers')
    .set({ lastSeenAt: sql`greatest(last_seen_at, ${at})` })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** Notes a contact, if it is one; fills in a name or language only where none is known. */
export async function touchCustomer(
  trx: Trx,
  workspaceId: string,
  id: string,
  seen: { at: Date | null; name?: string | null; language?: string | null },
): Promise<void> {
  await trx
    .updateTable('customers')
    .set({
      lastContactAt: sql`greatest(last_contact_at, ${seen.at})`,
      name: sql`coalesce(name, ${seen.name ?? null})`,
      language: sql`coalesce(language, ${seen.language ?? null})`,
    })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** Unless there is more to know them by than spam: a case that is none, or an order. */
export async function clearContact(trx: Trx, workspaceId: string, id: string): Promise<void> {
  await sql`
    update customers set last_contact_at = null
    where workspace_id = ${workspaceId} and id = ${id}
      and not exists (
        select 1 from cases where cases.workspace_id = ${workspaceId} and cases.customer_id = ${id} and not cases.spam)
      and not exists (
        select 1 from orders where orders.workspace_id = ${workspaceId} and orders.customer_id = ${id})`.execute(
    trx,
  )
}

export async function customerById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<CustomerRow | undefined> {
  return await db
    .selectFrom('customers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function updateCustomer(
  trx: Trx,
  workspaceId: string,
  id: string,
  change: { name?: string | null; language?: string | null; attributes?: Record<string, unknown> },
): Promise<CustomerRow | undefined> {
  const { attributes, ...rest } = change
  return await trx
    .updateTable('customers')
    .set({
      ...rest,
      ...(attributes && {
        attributes: sql`jsonb_strip_nulls(attributes || ${JSON.stringify(attributes)}::jsonb)`,
      }),
    })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

export async function openCaseCount(db: Reader, workspaceId: string, customerId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from cases
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
      and state in ('new', 'open', 'waiting', 'snoozed') and not spam`.execute(db)
  return rows[0]!.n
}

export interface PurchasesRow {
  orders: number
  total: number
  currency: string
}

/** A range of the index orders_of_customer. */
export async function purchasesWithinAYear(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<PurchasesRow | undefined> {
  const { rows } = await sql<PurchasesRow>`
    select currency, count(*)::int as orders, sum(total)::bigint as total from orders
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
      and placed_at > now() - interval '1 year' and state <> 'cancelled'
    group by currency order by total desc limit 1`.execute(db)
  return rows[0]
}

export interface CustomerSummaryRow {
  id: string
  name: string | null
  language: string | null
  lastContactAt: Date | null
  address: string | null
  addressStatus: 'verified' | 'claimed' | null
}

/** The identifier a person would recognise the customer by, as a lateral join on `customer`. */
const bestAddress = sql`lateral (
  select value as address, status as address_status from identifiers i
  where i.workspace_id = customer.workspace_id and i.customer_id = customer.id and i.kind in ('email', 'phone')
  order by i.kind, i.status desc, i.last_seen_at desc limit 1)`

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
    from customers customer left join ${bestAddress} best on true
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
    left join ${bestAddress} best on true
    where (${after === null} or (coalesce(customer.last_contact_at, ${neverInContact}), customer.id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by coalesce(customer.last_contact_at, ${neverInContact}) desc, customer.id desc
    limit ${limit}`.execute(db)
  return rows
}

/** Whoever holds exactly this address, first whom it is proved for. Index identifiers_value. */
export async function customersHolding(
  db: Reader,
  workspaceId: string,
  kind: Kind,
  value: string,
  limit: number,
): Promise<CustomerSummaryRow[]> {
  const { rows } = await sql<CustomerSummaryRow>`
    select ${summaryColumns}
    from identifiers held
    join customers customer on customer.workspace_id = held.workspace_id and customer.id = held.customer_id
    left join ${bestAddress} best on true
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
    left join ${bestAddress} best on true`.execute(db)
  return rows
}
