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
