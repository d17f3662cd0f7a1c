import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { ChannelTable } from './tables.ts'

export type ChannelRow = Selectable<ChannelTable>

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

/** The addresses customers write to, and the keys of those that have none. */
export async function channelAddresses(db: Reader, workspaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('channels')
    .select('address')
    .where('workspaceId', '=', workspaceId)
    .execute()
  return rows.map(({ address }) => address)
}
