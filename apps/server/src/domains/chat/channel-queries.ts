import type { Reader } from '../../platform/db/database.ts'

/** An enabled chat channel by its public key. Index channels_address. */
export async function chatChannelByKey(db: Reader, key: string) {
  return await db
    .selectFrom('channels')
    .innerJoin('workspaces', 'workspaces.id', 'channels.workspaceId')
    .select(['channels.workspaceId', 'channels.id', 'settings', 'secrets', 'workspaces.name as organisation'])
    .where('kind', '=', 'chat')
    .where('address', '=', key)
    .where('enabled', '=', true)
    .executeTakeFirst()
}

const firstChat = (db: Reader) =>
  db
    .selectFrom('channels')
    .select('address')
    .where('kind', '=', 'chat')
    .where('enabled', '=', true)
    .orderBy('createdAt')
    .limit(1)

/** The key of the first chat of a workspace that is on. */
export const chatKeyIn = async (db: Reader, workspaceId: string): Promise<string | undefined> =>
  (await firstChat(db).where('workspaceId', '=', workspaceId).executeTakeFirst())?.address

/** The key of any chat that is on; they are all reached the same way. */
export const anyChatKey = async (db: Reader): Promise<string | undefined> =>
  (await firstChat(db).executeTakeFirst())?.address
