import { channelsThat } from '@polku/contract'
import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

const live = channelsThat('live').map((name) => sql.lit(name))

/** Marks a case's live messages of one direction as seen, up to one of them. Answers the latest it marked. */
export async function putSeen(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  direction: 'in' | 'out',
  upTo: string | null,
): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    with seen as (
      update messages m set seen_at = now()
      where m.workspace_id = ${workspaceId} and m.case_id = ${caseId} and m.channel in (${sql.join(live)})
        and m.direction = ${direction} and m.kind = 'message' and m.seen_at is null
        and (${upTo}::uuid is null or m.occurred_at <= (
          select l.occurred_at from messages l
          where l.workspace_id = m.workspace_id and l.case_id = m.case_id and l.id = ${upTo}::uuid))
      returning m.occurred_at)
    select max(occurred_at) as at from seen`.execute(trx)
  return rows[0]?.at ?? null
}
