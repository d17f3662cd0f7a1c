import type { CaseState, Channel } from '@polku/contract'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { TimeCursor } from '../../platform/http/cursor.ts'
import { patience } from '../cases/patience.ts'
import { bestAddress } from '../customers/best-address.ts'

export interface CaseLine {
  caseId: string
  number: number
  subject: string | null
  preview: string
  state: CaseState
  channel: Channel
  customerId: string
  customerName: string | null
  address: string | null
  assignee: string | null
  assigneeId: string | null
  waitingSince: Date | null
  /** After this the customer has waited too long. */
  patience: Date | null
}

const line = sql`
  cases.id as case_id, cases.number, cases.subject, cases.preview, cases.state, cases.channel,
  customer.id as customer_id, customer.name as customer_name, best.address, people.name as assignee, cases.assignee_id, cases.waiting_since,
  ${patience} as patience`

const joined = sql`
  cases
  join known_customers customer
    on customer.workspace_id = cases.workspace_id and customer.customer_id = cases.customer_id
  left join ${bestAddress({
    workspaceId: sql`cases.workspace_id`,
    customerId: sql`cases.customer_id`,
    cameBy: sql`cases.identifier_id`,
  })} best on true
  left join people on people.id = cases.assignee_id`

/** Whose turn is ours: a customer waits for an answer. */
const waits = sql`cases.state in ('new', 'open') and not cases.spam and cases.waiting_since is not null`

export async function caseLines(db: Db, workspaceId: string, ids: string[]): Promise<CaseLine[]> {
  const { rows } = await sql<CaseLine>`
    select ${line} from ${joined}
    where cases.workspace_id = ${workspaceId} and cases.id = any(${ids}::uuid[])`.execute(db)
  return rows
}

export interface WaitingQuestion {
  workspaceId: string
  channel: string | null
  /** Only those whose patience has ended. */
  tooLong: boolean
  /** From the one whose patience ends, or ended, first. */
  after: TimeCursor | null
  limit: number
}

export async function waitingLines(db: Db, question: WaitingQuestion): Promise<CaseLine[]> {
  const { workspaceId, channel, tooLong, after } = question
  const { rows } = await sql<CaseLine>`
    select ${line} from ${joined}
    where cases.workspace_id = ${workspaceId} and ${waits}
      and (not ${tooLong} or ${patience} < now())
      and (${channel}::text is null or cases.channel = ${channel})
      and (${after?.at ?? null}::timestamptz is null
        or (${patience}, cases.id) > (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by patience, cases.id
    limit ${question.limit}`.execute(db)
  return rows
}

export interface WaitingCounts {
  count: number
  tooLong: number
}

export async function countWaiting(db: Db, workspaceId: string): Promise<WaitingCounts> {
  const { rows } = await sql<WaitingCounts>`
    select count(*)::int as count,
      (count(*) filter (where ${patience} < now()))::int as too_long
    from cases where workspace_id = ${workspaceId} and ${waits}`.execute(db)
  return rows[0]!
}
