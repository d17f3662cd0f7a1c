import {
  type AutomaticMail,
  type CaseOrder,
  type CaseState,
  type CaseView,
  type Channel,
  channelNames,
  type KeptBack,
  type SpamReason,
} from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import { holdsFor, type Narrowing } from '../../platform/cases/narrowing.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import { bestAddress } from '../customers/best-address.ts'
import { all, narrowedPage } from './narrowing-queries.ts'

/** By the latest message, by who has waited longest, by what is due, or by what comes back soonest. */
export type InboxOrder = CaseOrder | 'returning'

/** Who looks at which part of the inbox. */
export interface InboxQuestion {
  workspaceId: string
  personId: string | null
  view: CaseView
  channel: string | null
  teamId: string | null
  customerId: string | null
  order: InboxOrder
  /** What else it is narrowed by, of other domains. */
  narrowed: readonly Narrowing[]
}

export interface InboxRow {
  id: string
  number: number
  subject: string | null
  state: CaseState
  channel: Channel
  customerId: string
  customerName: string | null
  customerLanguage: string | null
  customerLastContactAt: Date | null
  address: string | null
  addressStatus: 'verified' | 'claimed' | null
  assigneeId: string | null
  assigneeName: string | null
  teamId: string | null
  teamName: string | null
  preview: string
  previewBy: 'customer' | 'person' | 'system' | null
  openedAt: Date
  lastMessageAt: Date
  waitingSince: Date | null
  undeliveredAt: Date | null
  dueAt: Date | null
  snoozedUntil: Date | null
  spam: boolean
  spamReason: SpamReason | null
  automatic: AutomaticMail | null
  unread: boolean
  draft: boolean
  pendingUntil: Date | null
  pendingKeptBack: KeptBack | null
  unverified: boolean
  language: string | null
  firstReplyAt: Date | null
  solvedAt: Date | null
  closedAt: Date | null
}

// Each condition repeats its partial index's predicate word for word, so that the planner can use it.
const conditions: Record<CaseView, (personId: string | null) => RawBuilder<unknown>> = {
  mine: (personId) => sql`c.assignee_id = ${personId}::uuid and c.state in ('new', 'open') and not c.spam`,
  unassigned: () => sql`c.assignee_id is null and c.state in ('new', 'open') and not c.spam`,
  open: () => sql`c.state in ('new', 'open') and not c.spam`,
  waiting: () => sql`c.state = 'waiting' and not c.spam`,
  drafts: (personId) => sql`c.id = any(array(${draftedBy(personId)})) and not c.spam`,
  snoozed: () => sql`c.state = 'snoozed' and not c.spam`,
  solved: () => sql`c.state in ('solved', 'closed') and not c.spam`,
  all: () => sql`not c.spam`,
  spam: () => sql`c.spam`,
}

/** The cases somebody has begun to write in; copies chosen alone are no writing. Index drafts_of_person. */
export const draftedBy = (personId: string | null) => sql`select d.case_id from drafts d
  where d.person_id = ${personId}::uuid and (d.html <> '' or d.attachments <> '{}')`

const unread = (personId: string | null) => sql`(c.state in ('new', 'open')
  and coalesce(greatest(c.last_inbound_at, c.undelivered_at), '-infinity') > coalesce((select r.read_at from case_reads r
    where r.workspace_id = c.workspace_id and r.person_id = ${personId}::uuid and r.case_id = c.id), '-infinity'))`

// In which nobody waits, or nothing is due, stands at the end of time: never null, so that a place in the list is one
// comparison. As the indexes cases_longest, cases_due and cases_waiting_due are written.
const waitingFrom = sql`coalesce(c.waiting_since, '9999-01-01 00:00:00+00'::timestamptz)`
const dueFrom = sql`coalesce(c.due_at, '9999-01-01 00:00:00+00'::timestamptz)`
export const endOfTime = new Date('9999-01-01T00:00:00Z')

interface Order {
  by: RawBuilder<unknown>
  after: (cursor: TimeCursor) => RawBuilder<unknown>
}

const orders: Record<InboxOrder, Order> = {
  latest: {
    by: sql`c.last_message_at desc, c.id desc`,
    after: ({ at, id }) => sql`(c.last_message_at, c.id) < (${at}, ${id}::uuid)`,
  },
  waiting: {
    by: sql`${waitingFrom}, c.id`,
    after: ({ at, id }) => sql`(${waitingFrom}, c.id) > (${at}, ${id}::uuid)`,
  },
  due: {
    by: sql`${dueFrom}, c.id`,
    after: ({ at, id }) => sql`(${dueFrom}, c.id) > (${at}, ${id}::uuid)`,
  },
  returning: {
    by: sql`c.snoozed_until, c.id`,
    after: ({ at, id }) => sql`(c.snoozed_until, c.id) > (${at}, ${id}::uuid)`,
  },
}

const hydrated = (source: RawBuilder<unknown>, personId: string | null, order: InboxOrder) => sql<InboxRow>`
  select c.id, c.number, c.subject, c.state, c.channel, customer.id as customer_id, customer.name as customer_name,
    customer.language as customer_language, customer.last_contact_at as customer_last_contact_at,
    best.address, best.address_status, c.assignee_id, p.name as assignee_name, c.team_id, t.name as team_name,
    c.preview, c.preview_by, c.opened_at, c.last_message_at, c.waiting_since, c.undelivered_at, c.due_at, c.snoozed_until, c.spam,
    c.spam_reason, c.automatic, ${unread(personId)} as unread,
    exists (${draftedBy(personId)} and d.workspace_id = c.workspace_id and d.case_id = c.id) as draft,
    next_answer.due_at as pending_until, next_answer.kept_back as pending_kept_back, c.unverified, c.language, c.first_reply_at, c.solved_at, c.closed_at
  from (${source}) c
  join known_customers customer on customer.workspace_id = c.workspace_id and customer.customer_id = c.customer_id
  left join ${bestAddress({
    workspaceId: sql`c.workspace_id`,
    customerId: sql`c.customer_id`,
    cameBy: sql`c.identifier_id`,
  })} best on true
  left join lateral (
    select a.due_at, a.kept_back from pending_answers a
    where a.workspace_id = c.workspace_id and a.case_id = c.id
    order by a.kept_back is null, a.due_at limit 1) next_answer on true
  left join people p on p.id = c.assignee_id
  left join teams t on t.workspace_id = c.workspace_id and t.id = c.team_id
  order by ${orders[order].by}`

/** One page of a view: a range of that view's partial index, then its rows' names. */
export async function inboxPage(
  db: Reader,
  question: InboxQuestion,
  after: TimeCursor | null,
  limit: number,
): Promise<InboxRow[]> {
  const { personId, order, narrowed } = question
  const by = orders[order].by
  const view = sql`cases c where ${within(question, after)}`
  const page = async (from: RawBuilder<unknown>, most: number) => {
    const skeleton = sql`select c.* from ${from} order by ${by} limit ${most}`
    return (await hydrated(skeleton, personId, order).execute(db)).rows
  }
  if (narrowed.length === 0) return await page(view, limit)
  return await narrowedPage(db, { view, by, narrowed, limit, page })
}

const within = (question: InboxQuestion, after: TimeCursor | null) => sql`
  c.workspace_id = ${question.workspaceId} and ${conditions[question.view](question.personId)}
  ${question.channel ? sql`and c.channel = ${question.channel}` : sql``}
  ${question.teamId ? sql`and c.team_id = ${question.teamId}` : sql``}
  ${
    question.customerId
      ? sql`and c.customer_id in (
    select id from members_of(${question.workspaceId}, ${question.customerId}) member (id))`
      : sql``
  }
  ${after ? sql`and ${orders[question.order].after(after)}` : sql``}`

/** A word found too seldom among this many of the latest cases is rare enough to be looked up in its index. */
const looked = 5_000

/**
 * The cases of a view whose subject holds something. A common word is found among the latest cases, a rare
 * one by the trigram index cases_subject: neither has to sort a great many. At a million cases a common word
 * takes 5 ms, a rare one 8 ms, two common words that seldom meet 50 ms (p50, on two busy cores).
 */
export async function inboxMatching(
  db: Reader,
  question: InboxQuestion,
  search: string,
  after: TimeCursor | null,
  limit: number,
): Promise<InboxRow[]> {
  const { personId, order, narrowed } = question
  const by = orders[order].by
  const like = sql`lower(c.subject) like ${`%${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`}`
  const matches = all([like, ...narrowed.map(holdsFor)])
  const page = (found: RawBuilder<unknown>) =>
    hydrated(
      sql`select c.* from (${found}) c where ${matches} order by ${by} limit ${limit}`,
      personId,
      order,
    )
  const latest = sql`
    select c.* from cases c where ${within(question, after)} order by ${by} limit ${sql.lit(looked)}`
  const { rows } = await page(latest).execute(db)
  if (rows.length === limit) return rows
  // Materialised, or the planner may walk the whole view in its order instead.
  const everywhere = sql`
    with matching as materialized (select c.* from cases c where ${within(question, after)} and ${matches})
    select * from matching`
  return (await page(everywhere).execute(db)).rows
}

export async function inboxRow(
  db: Reader,
  workspaceId: string,
  personId: string | null,
  caseId: string,
): Promise<InboxRow | undefined> {
  const skeleton = sql`select c.* from cases c where c.workspace_id = ${workspaceId} and c.id = ${caseId}`
  return (await hydrated(skeleton, personId, 'latest').execute(db)).rows[0]
}

/** Whichever view it is in. Index cases_number. */
export async function inboxRowOfNumber(
  db: Reader,
  workspaceId: string,
  personId: string | null,
  number: number,
): Promise<InboxRow | undefined> {
  const skeleton = sql`select c.* from cases c where c.workspace_id = ${workspaceId} and c.number = ${number}`
  return (await hydrated(skeleton, personId, 'latest').execute(db)).rows[0]
}

/** Counted no further than this: shown as "99+". */
const countLimit = 100

/** Live and exact up to 99+: each count stops at its hundredth row. */
export async function inboxCounts(
  db: Reader,
  workspaceId: string,
  personId: string | null,
): Promise<{ name: string; n: number }[]> {
  const counted = (name: string, where: RawBuilder<unknown>) => sql`
    select ${sql.lit(name)} as name, count(*)::int as n from (
      select 1 from cases c where c.workspace_id = ${workspaceId} and ${where} limit ${sql.lit(countLimit)}) counted`
  const open = conditions.open(null)
  const parts = [
    ...Object.entries(conditions).map(([view, where]) => counted(`view:${view}`, where(personId))),
    ...channelNames.map((name) => counted(`channel:${name}`, sql`c.channel = ${sql.lit(name)} and ${open}`)),
  ]
  const { rows } = await sql<{ name: string; n: number }>`${sql.join(parts, sql` union all `)}`.execute(db)
  return rows
}

export async function teamCounts(
  db: Reader,
  workspaceId: string,
): Promise<{ id: string; name: string; count: number }[]> {
  const { rows } = await sql<{ id: string; name: string; count: number }>`
    select t.id, t.name, counted.n as count from teams t
    cross join lateral (select count(*)::int as n from (
      select 1 from cases c where c.workspace_id = t.workspace_id and c.team_id = t.id
        and ${conditions.open(null)} limit ${sql.lit(countLimit)}) found) counted
    where t.workspace_id = ${workspaceId}
    order by t.name`.execute(db)
  return rows
}
