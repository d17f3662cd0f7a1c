import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** Whether anything has come in or gone out by the channel. */
export async function carriedMail(db: Reader, workspaceId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ carried: boolean }>`
    select exists (select 1 from inbound_items where workspace_id = ${workspaceId} and channel_id = ${id})
      or exists (select 1 from outbound_messages where workspace_id = ${workspaceId} and channel_id = ${id})
      as carried`.execute(db)
  return rows[0]!.carried
}
