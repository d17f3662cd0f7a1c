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

/** The key of the first chat of a workspace that is on. */
export async function chatKeyIn(db: Reader, workspaceId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('channels')
    .select('address')
    .where('workspaceId', '=', workspaceId)
    .where('kind', '=', 'chat')
    .where('enabled', '=', true)
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst()
  return row?.address
}

/** The key of any chat that is on; they are all reached the same way. */
export async function anyChatKey(db: Reader): Promise<string | undefined> {
  const row = await db
    .selectFrom('channels')
    .select('address')
    .where('kind', '=', 'chat')
    .where('enabled', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row?.address
}
