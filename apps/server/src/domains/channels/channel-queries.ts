import { type Insertable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { ChannelTable } from './tables.ts'

export const channelsOf = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('channels')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(200)
    .execute()

export const channelOf = (db: Reader, workspaceId: string, id: string) =>
  db
    .selectFrom('channels')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

export const lockChannel = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .selectFrom('channels')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const insertChannel = (trx: Trx, channel: Insertable<ChannelTable>) =>
  trx
    .insertInto('channels')
    .values({ ...channel, settings: JSON.stringify(channel.settings) as never })
    .returning('id')
    .executeTakeFirstOrThrow()

export const updateChannel = (trx: Trx, workspaceId: string, id: string, change: Updateable<ChannelTable>) =>
  trx
    .updateTable('channels')
    .set({
      ...change,
      ...(change.settings ? { settings: JSON.stringify(change.settings) as never } : {}),
    })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()

export const deleteChannel = (trx: Trx, workspaceId: string, id: string) =>
  trx.deleteFrom('channels').where('workspaceId', '=', workspaceId).where('id', '=', id).execute()

/** Whether anything has come in or gone out by the channel. */
export async function carriedMail(db: Reader, workspaceId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ carried: boolean }>`
    select exists (select 1 from inbound_items where workspace_id = ${workspaceId} and channel_id = ${id})
      or exists (select 1 from outbound_messages where workspace_id = ${workspaceId} and channel_id = ${id})
      as carried`.execute(db)
  return rows[0]!.carried
}
