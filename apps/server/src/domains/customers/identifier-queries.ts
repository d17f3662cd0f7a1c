import { type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { hold } from '../../platform/db/hold-queries.ts'
import { bestFirst } from './best-address.ts'
import type { IdentifierTable } from './tables.ts'

export type IdentifierRow = Selectable<IdentifierTable>
type Kind = IdentifierTable['kind']

/** Two messages of a new sender may arrive at once; the second waits to see the first one's customer. */
export const lockAddress = (trx: Trx, workspaceId: string, kind: Kind, value: string) =>
  hold(trx, workspaceId, `${kind}/${value}`)

/**
 * What a sender is known by: the proved holder of the address, or whom mail has claimed it for. A claim of somebody
 * who has turned out to be its proved holder leads there no more: an unproved sender never reaches who has proved it.
 */
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
  return await ofAddress
    .where('status', '=', 'claimed')
    .where('evidence', '=', 'mail')
    .where(sql<boolean>`not exists (
      select 1 from members_of(workspace_id, customer_id) member (id)
      join identifiers proved on proved.workspace_id = identifiers.workspace_id and proved.customer_id = member.id
        and proved.kind = identifiers.kind and proved.value = identifiers.value and proved.status = 'verified')`)
    .orderBy('firstSeenAt')
    .limit(1)
    .executeTakeFirst()
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

/**
 * The one they are best known by first. Whoever they are one with is known by theirs too, so an address may be there
 * twice.
 */
export async function identifiersOf(
  db: Reader,
  workspaceId: string,
  customerId: string,
): Promise<IdentifierRow[]> {
  const { rows } = await sql<IdentifierRow>`
    select i.* from identifiers i
    where i.workspace_id = ${workspaceId}
      and i.customer_id in (select id from members_of(${workspaceId}, ${customerId}) member (id))
    order by ${bestFirst}`.execute(db)
  return rows
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

/** Whether a customer holds a proved identifier other than a chat dialogue of their own. */
export async function provedElsewhere(db: Reader, workspaceId: string, customerId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from members_of(${workspaceId}, ${customerId}) member (id)
    join identifiers i on i.workspace_id = ${workspaceId} and i.customer_id = member.id
    where i.status = 'verified' and i.kind <> 'visitor' limit 1`.execute(db)
  return rows.length > 0
}

/**
 * The customer's identifiers of one kind, the best known first; never one of ours, which would send answers to ourselves.
 * Where two have turned out to be one, an address that both know is there twice.
 */
export async function reachableBy(
  db: Reader,
  workspaceId: string,
  customerId: string,
  kind: 'email' | 'phone',
) {
  const { rows } = await sql<{
    id: string
    customerId: string
    value: string
    status: 'verified' | 'claimed'
  }>`
    select id, customer_id, value, status from identifiers i
    where workspace_id = ${workspaceId} and kind = ${kind}
      and customer_id in (select id from members_of(${workspaceId}, ${customerId}) member (id))
      and value not like '%@mail.invalid' and not exists (
        select 1 from channels c where c.workspace_id = i.workspace_id
          and c.address in (i.value, regexp_replace(i.value, '\\+[^@]*@', '@')))
    order by ${bestFirst}`.execute(db)
  return rows
}
