import type { Role } from '@polku/contract'
import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

/** A key with the person it acts as, as long as that person belongs to the workspace. */
export const apiKeyByHash = (db: Reader, keyHash: string) =>
  db
    .selectFrom('apiKeys')
    .innerJoin('members', (join) =>
      join
        .onRef('members.workspaceId', '=', 'apiKeys.workspaceId')
        .onRef('members.personId', '=', 'apiKeys.personId'),
    )
    .select(['apiKeys.id', 'apiKeys.workspaceId', 'apiKeys.name', 'apiKeys.role', 'apiKeys.personId'])
    .select('members.role as personRole')
    .where('apiKeys.keyHash', '=', keyHash)
    .executeTakeFirst()

export const apiKeysPage = (
  db: Reader,
  workspaceId: string,
  page: { limit: number; after: { id: string } | null; id?: string },
) =>
  db
    .selectFrom('apiKeys')
    .innerJoin('people', 'people.id', 'apiKeys.personId')
    .select(['apiKeys.id', 'apiKeys.name', 'start', 'role', 'apiKeys.createdAt', 'lastUsedAt'])
    .select(['personId', 'people.name as personName'])
    .where('workspaceId', '=', workspaceId)
    .$if(page.id !== undefined, (query) => query.where('apiKeys.id', '=', page.id!))
    .$if(page.after !== null, (query) => query.where('apiKeys.id', '<', page.after!.id))
    .orderBy('apiKeys.id', 'desc')
    .limit(page.limit)
    .execute()

export const insertApiKey = (
  trx: Trx,
  key: { workspaceId: string; name: string; keyHash: string; start: string; role: Role; personId: string },
) => trx.insertInto('apiKeys').values(key).returning('id').executeTakeFirstOrThrow()

export const deleteApiKey = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .deleteFrom('apiKeys')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returning(['id', 'name', 'role'])
    .executeTakeFirst()

export const touchApiKey = (db: Reader, workspaceId: string, id: string) =>
  db
    .updateTable('apiKeys')
    .set({ lastUsedAt: sql`now()` })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
