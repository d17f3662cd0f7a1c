import { type Insertable, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { CustomerTable, IdentifierTable } from './tables.ts'

export async function insertCustomers(
  trx: Trx,
  rows: { customers: Insertable<CustomerTable>[]; identifiers: Insertable<IdentifierTable>[] },
): Promise<void> {
  await insertRows(trx, 'customers', rows.customers)
  await insertRows(trx, 'identifiers', rows.identifiers)
}

/** When each customer last wrote to us, once all messages are in. */
export async function settleLastContacts(trx: Trx, workspaceId: string): Promise<void> {
  await sql`
    update customers set last_contact_at = latest.at
    from (
      select messages.customer_id, max(messages.occurred_at) as at
      from messages join cases on cases.workspace_id = messages.workspace_id and cases.id = messages.case_id
      where messages.workspace_id = ${workspaceId} and messages.direction = 'in' and not cases.spam
      group by messages.customer_id) latest
    where customers.workspace_id = ${workspaceId} and customers.id = latest.customer_id`.execute(trx)
  await sql`
    update identifiers set last_seen_at = customers.last_contact_at
    from customers
    where identifiers.workspace_id = ${workspaceId} and customers.workspace_id = ${workspaceId}
      and customers.id = identifiers.customer_id and identifiers.kind = 'email'
      and customers.last_contact_at > identifiers.last_seen_at`.execute(trx)
}
