import { type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { CustomerTable } from './tables.ts'

export type CustomerRow = Selectable<CustomerTable>

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

/** The whole that an id leads to. */
/** The customer whom an id leads to. Together with all who are one with them: it is asked for whenever one is opened. */
export async function customerById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<(CustomerRow & { members: string[] }) | undefined> {
  const { rows } = await sql<CustomerRow & { members: string[] }>`
    select workspace_id, id, name, language, attributes, created_at, last_contact_at,
      (select array_agg(member.id order by member.id) from members_of(${workspaceId}, ${id}) member (id)) as members
    from known_customers
    where workspace_id = ${workspaceId} and customer_id = ${id}`.execute(db)
  return rows[0]
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

/** What is taken away from a whole is taken away wherever in it it stands. */
export async function dropAttributes(
  trx: Trx,
  workspaceId: string,
  customerIds: string[],
  names: string[],
): Promise<void> {
  await sql`
    update customers set attributes = attributes - ${names}::text[]
    where workspace_id = ${workspaceId} and id = any(${customerIds}::uuid[]) and attributes ?| ${names}::text[]`.execute(
    trx,
  )
}

export interface PurchasesRow {
  orders: number
  total: number
  currency: string
}

/**
 * How many cases a customer has open, and what they have bought within a year in the currency they spend most in.
 * Ranges of the indexes cases_of_customer and orders_of_customer.
 */
export async function dealingsWith(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<{ openCases: number; purchases: PurchasesRow | undefined }> {
  const members = sql`(select id from members_of(${workspaceId}, ${customerId}) member (id))`
  const { rows } = await sql<
    { openCases: number } & { [Part in keyof PurchasesRow]: PurchasesRow[Part] | null }
  >`
    select waiting.open_cases, bought.* from
      (select count(*)::int as open_cases from cases
       where workspace_id = ${workspaceId} and customer_id in ${members}
         and state in ('new', 'open', 'waiting', 'snoozed') and not spam) waiting
      left join lateral (
        select currency, count(*)::int as orders, sum(total)::bigint as total from orders
        where workspace_id = ${workspaceId} and customer_id in ${members}
          and placed_at > now() - interval '1 year' and state <> 'cancelled'
        group by currency order by total desc limit 1) bought on true`.execute(db)
  const { openCases, ...bought } = rows[0]!
  return { openCases, purchases: bought.currency === null ? undefined : (bought as PurchasesRow) }
}
