import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

/** Whether a customer holds a proved identifier other than a chat dialogue of their own. */
export async function provedElsewhere(db: Reader, workspaceId: string, customerId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from identifiers
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
      and status = 'verified' and kind <> 'visitor' limit 1`.execute(db)
  return rows.length > 0
}

/** Moves what the other does not have yet; a claim they share is one claim. Answers the ids moved. */
export async function moveIdentifiers(
  trx: Trx,
  workspaceId: string,
  from: string,
  into: string,
): Promise<string[]> {
  await sql`
    delete from identifiers i
    where i.workspace_id = ${workspaceId} and i.customer_id = ${from} and exists (
      select 1 from identifiers o where o.workspace_id = i.workspace_id and o.customer_id = ${into}
        and o.kind = i.kind and o.value = i.value)`.execute(trx)
  const { rows } = await sql<{ id: string }>`
    update identifiers set customer_id = ${into}
    where workspace_id = ${workspaceId} and customer_id = ${from} returning id`.execute(trx)
  return rows.map((row) => row.id)
}

/**
 * Whose path an event belongs to: those of the timeline and those of the cases that have moved. Two index
 * scans (events_timeline, events_of_case); what is in neither is found by the event that says who joined whom.
 */
export async function moveEvents(
  trx: Trx,
  workspaceId: string,
  { from, into, caseIds }: { from: string; into: string; caseIds: string[] },
): Promise<void> {
  await sql`
    update events set customer_id = ${into}
    where workspace_id = ${workspaceId} and customer_id = ${from} and timeline`.execute(trx)
  await moveEventsOfCases(trx, workspaceId, { from, into, caseIds })
}

export async function moveEventsOfCases(
  trx: Trx,
  workspaceId: string,
  { from, into, caseIds }: { from: string; into: string; caseIds: string[] },
): Promise<void> {
  await sql`
    update events set customer_id = ${into}
    where workspace_id = ${workspaceId} and case_id = any(${caseIds}::uuid[]) and customer_id = ${from}`.execute(
    trx,
  )
}

export async function deleteCustomer(trx: Trx, workspaceId: string, id: string): Promise<void> {
  await trx.deleteFrom('customers').where('workspaceId', '=', workspaceId).where('id', '=', id).execute()
}
