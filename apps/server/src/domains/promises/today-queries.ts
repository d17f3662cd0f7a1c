import type { Channel, promiseSentences } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import { bestAddress } from '../customers/best-address.ts'

export type PromiseSentence = keyof typeof promiseSentences

export interface PromiseToTell {
  caseId: string
  subject: string | null
  preview: string
  what: string | null
  channel: Channel
  customerId: string
  customerName: string | null
  address: string | null
  ownerId: string | null
  owner: string | null
  dueAt: Date
  /** How many there are of them all. */
  count: number
}

/** Index promises_broken. */
const broken = sql`p.ended_at is null and p.broken_at is not null`
/** Index promises_soon. */
const breaking = sql`p.ended_at is null and p.due_at is not null and p.broken_at is null and p.warns_at <= now()`

/** Whoever gave it by hand, else whoever has its case. */
const ofPerson = (personId: string | null) => sql`coalesce(p.owner_id, c.assignee_id) = ${personId}::uuid`

const told: Record<PromiseSentence, (personId: string | null) => RawBuilder<unknown>> = {
  'promise.broken': () => broken,
  'promise.own-broken': (personId) => sql`${broken} and ${ofPerson(personId)}`,
  'promise.own-breaking': (personId) => sql`${breaking} and ${ofPerson(personId)}`,
}

/** The most pressing of a kind, with how many there are, in one statement that names only those it shows. */
export async function promisesToTell(
  db: Reader,
  asked: { kind: PromiseSentence; workspaceId: string; personId: string | null; limit: number },
): Promise<PromiseToTell[]> {
  const { kind, workspaceId, personId, limit } = asked
  const { rows } = await sql<PromiseToTell>`
    select found.case_id, found.subject, found.preview, found.what, found.channel, found.customer_id,
      customer.name as customer_name, best.address, found.owner_id, people.name as owner, found.due_at, found.count
    from (
      select p.case_id, p.what, p.due_at, p.id as promise_id, c.subject, c.preview, c.channel, c.customer_id,
        c.identifier_id, c.workspace_id, coalesce(p.owner_id, c.assignee_id) as owner_id, count(*) over ()::int as count
      from promises p join cases c on c.workspace_id = p.workspace_id and c.id = p.case_id
      where p.workspace_id = ${workspaceId} and ${told[kind](personId)}
      order by p.due_at, p.id limit ${limit}) found
    join known_customers customer
      on customer.workspace_id = found.workspace_id and customer.customer_id = found.customer_id
    left join ${bestAddress({
      workspaceId: sql`found.workspace_id`,
      customerId: sql`found.customer_id`,
      cameBy: sql`found.identifier_id`,
    })} best on true
    left join people on people.id = found.owner_id
    order by found.due_at, found.promise_id`.execute(db)
  return rows
}
