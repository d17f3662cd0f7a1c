import type { Channel, caseSentences } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import { bestAddress } from '../customers/best-address.ts'
import { draftedBy } from './inbox-queries.ts'
import { patience } from './patience.ts'

export type CaseSentence = keyof typeof caseSentences

export interface CasesToTell {
  kind: CaseSentence
  workspaceId: string
  personId: string | null
  limit: number
}

export interface CaseToTell {
  id: string
  subject: string | null
  preview: string
  channel: Channel
  customerId: string
  customerName: string | null
  address: string | null
  assigneeId: string | null
  assignee: string | null
  since: Date | null
  /** How many there are of them all. */
  count: number
}

/** Which cases, since when, and which of them first. */
interface Told {
  which: RawBuilder<boolean>
  since: RawBuilder<unknown>
  first: RawBuilder<unknown>
}

// As the predicates of the partial indexes cases_open and cases_mine are written.
const open = sql<boolean>`cases.state in ('new', 'open') and not cases.spam`
const all = (...parts: RawBuilder<boolean>[]) => sql<boolean>`(${sql.join(parts, sql` and `)})`
const waits = sql<boolean>`cases.waiting_since is not null`
// What is promised has a time of its own, which is told where it is broken.
const tooLong = sql<boolean>`${patience} < now() and cases.due_at is null`
const notYet = sql<boolean>`(${patience} >= now() or cases.due_at >= now())`
const nobodys = sql<boolean>`cases.assignee_id is null`
const undelivered = sql<boolean>`cases.undelivered_at >= cases.last_message_at`

const waiting = (...parts: RawBuilder<boolean>[]): Told => ({
  which: all(open, waits, ...parts),
  since: sql`cases.waiting_since`,
  first: patience,
})
const returned = (...parts: RawBuilder<boolean>[]): Told => ({
  which: all(open, undelivered, ...parts),
  since: sql`cases.undelivered_at`,
  first: sql`cases.undelivered_at`,
})

const told: Record<CaseSentence, (personId: string | null) => Told> = {
  'case.too-long': () => waiting(tooLong),
  'case.own-too-long': (personId) => waiting(tooLong, has(personId)),
  'case.undelivered': () => returned(),
  'case.own-undelivered': (personId) => returned(has(personId)),
  'case.own-kept-back': (personId) => ({
    which: all(sql`not cases.spam`, sql`cases.id = any(array(${keptBackOf(personId)}))`),
    since: sql`cases.last_inbound_at`,
    first: sql`cases.last_message_at`,
  }),
  'case.own-waiting': (personId) => waiting(notYet, has(personId)),
  'case.unassigned': () => waiting(nobodys),
  'case.unassigned-in-teams': (personId) => waiting(nobodys, forTeamsOf(personId)),
  'case.waiting': () => waiting(notYet),
  'case.own-drafts': (personId) => ({
    which: all(sql`not cases.spam`, sql`cases.id = any(array(${draftedBy(personId)}))`),
    since: sql`null::timestamptz`,
    first: sql`cases.last_message_at`,
  }),
}

const has = (personId: string | null) => sql<boolean>`cases.assignee_id = ${personId}::uuid`

/** What no team has is everybody's. Index team_members_of_person. */
const forTeamsOf = (personId: string | null) => sql<boolean>`(cases.team_id is null or cases.team_id in (
  select m.team_id from team_members m
  where m.workspace_id = cases.workspace_id and m.person_id = ${personId}::uuid))`

/** Their answers that the customer forestalled by writing. Index pending_answers_kept_back. */
const keptBackOf = (personId: string | null) => sql`
  select a.case_id from pending_answers a where a.person_id = ${personId}::uuid and a.kept_back is not null`

/** The most pressing of a kind, with how many there are, in one statement that names only those it shows. */
export async function casesToTell(db: Reader, asked: CasesToTell): Promise<CaseToTell[]> {
  const { workspaceId, limit } = asked
  const { which, since, first } = told[asked.kind](asked.personId)
  const { rows } = await sql<CaseToTell>`
    select found.id, found.subject, found.preview, found.channel, found.customer_id, customer.name as customer_name,
      best.address, found.assignee_id, people.name as assignee, found.since, found.count
    from (
      select cases.*, ${since} as since, ${first} as first, count(*) over ()::int as count
      from cases where cases.workspace_id = ${workspaceId} and ${which}
      order by first, cases.id limit ${limit}) found
    join known_customers customer
      on customer.workspace_id = found.workspace_id and customer.customer_id = found.customer_id
    left join ${bestAddress({
      workspaceId: sql`found.workspace_id`,
      customerId: sql`found.customer_id`,
      cameBy: sql`found.identifier_id`,
    })} best on true
    left join people on people.id = found.assignee_id
    order by found.first, found.id`.execute(db)
  return rows
}
