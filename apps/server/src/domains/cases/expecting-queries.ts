import type { Channel } from '@polku/contract'
import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** Over the channel's cases among the workspace's newest 2,000, two weeks at most. Index cases_all. */
export async function firstReplyWaits(
  db: Reader,
  workspaceId: string,
  channel: Channel,
): Promise<{ n: number; minutes: number }> {
  const { rows } = await sql<{ n: number; minutes: number }>`
    select count(*)::int as n, coalesce(percentile_cont(0.75) within group (
      order by extract(epoch from coalesce(first_reply_at, now()) - opened_at) / 60), 0)::float8 as minutes
    from (
      select channel, opened_at, first_reply_at, state from cases
      where workspace_id = ${workspaceId} and not spam
      order by last_message_at desc, id desc limit 2000) latest
    where channel = ${channel} and opened_at > now() - interval '14 days'
      and (first_reply_at is not null or state in ('new', 'open'))`.execute(db)
  return rows[0]!
}
