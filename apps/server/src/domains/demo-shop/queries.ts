import type { Language } from '@polku/contract'
import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import { bestFirst } from '../customers/best-address.ts'

/** The demo company's workspace. */
export async function demoWorkspace(db: Reader): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from workspaces where demo order by created_at limit 1`.execute(db)
  return rows[0]?.id
}

export interface Shopper {
  id: string
  name: string
  language: Language
  email: string
}

const shopper = sql`
  select c.id, c.name, c.language, e.value as email from customers c
  join lateral (
    select value from identifiers i where i.workspace_id = c.workspace_id and i.customer_id = c.id
      and i.kind = 'email' and i.status = 'verified' order by ${bestFirst} limit 1) e on true`

/** In each language, one who has ordered lately. Index orders_of_customer. */
export async function shoppers(db: Reader, workspaceId: string): Promise<Shopper[]> {
  const { rows } = await sql<Shopper>`
    select distinct on (array_position('{fi,sv,en}', language)) * from (
      ${shopper}
      where c.workspace_id = ${workspaceId} and c.name is not null and c.language in ('fi', 'sv', 'en')
        and exists (select 1 from orders o where o.workspace_id = c.workspace_id and o.customer_id = c.id
          and o.placed_at > now() - interval '30 days')
      order by c.id limit 300) found
    order by array_position('{fi,sv,en}', language), id`.execute(db)
  return rows
}

export async function shopperById(db: Reader, workspaceId: string, id: string): Promise<Shopper | undefined> {
  const { rows } = await sql<Shopper>`${shopper}
    where c.workspace_id = ${workspaceId} and c.id = ${id} and c.name is not null`.execute(db)
  return rows[0]
}
