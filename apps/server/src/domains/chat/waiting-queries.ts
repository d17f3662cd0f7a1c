import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

interface WaitingRow {
  caseId: string
  customerName: string | null
  preview: string
  waitingSince: Date
  saidAt: Date
  mine: boolean
}

/** A visitor's page says every half a minute that it is there. */
const hereSeconds = 90
/** More are not told apart. */
const most = 20

/**
 * Whose chat is open while they wait for a word: in a person's own cases, and in those that nobody has taken,
 * of no team or of one of theirs. Longest first. Index cases_chat_waiting.
 */
export async function visitorsWaiting(
  db: Reader,
  workspaceId: string,
  personId: string,
): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select c.id as case_id, customer.name as customer_name, c.preview, c.waiting_since,
      c.last_inbound_at as said_at, c.assignee_id is not null as mine
    from cases c
    join known_customers customer on customer.workspace_id = c.workspace_id and customer.customer_id = c.customer_id
    where c.workspace_id = ${workspaceId} and c.channel = 'chat' and c.state in ('new', 'open') and not c.spam
      and c.waiting_since is not null
      and (c.assignee_id = ${personId} or c.assignee_id is null and (c.team_id is null or exists (
        select 1 from team_members tm
        where tm.workspace_id = c.workspace_id and tm.team_id = c.team_id and tm.person_id = ${personId})))
      and exists (
        select 1 from chat_session_cases sc
        join chat_sessions s on s.workspace_id = sc.workspace_id and s.id = sc.session_id
        where sc.workspace_id = c.workspace_id and sc.case_id = c.id and s.case_id = c.id
          and s.last_here_at > now() - make_interval(secs => ${hereSeconds}))
    order by c.waiting_since, c.id limit ${sql.lit(most)}`.execute(db)
  return rows
}
