import type { Insertable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { TextTable } from './tables.ts'

const channels = (db: Reader) =>
  db.selectFrom('channels').selectAll().where('kind', '=', 'sms').where('enabled', '=', true)

export const channelByKey = (db: Reader, key: string) =>
  channels(db).where('address', '=', key).executeTakeFirst()

export const channelsOf = (db: Reader, workspaceId: string) =>
  channels(db).where('workspaceId', '=', workspaceId).orderBy('createdAt').execute()

export const insertText = (trx: Trx, text: Insertable<TextTable>) =>
  trx.insertInto('texts').values(text).execute()

export const textsOf = (db: Reader, workspaceId: string, messageIds: readonly string[]) =>
  db
    .selectFrom('texts')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('messageId', 'in', messageIds)
    .execute()

export const markSent = (trx: Trx, workspaceId: string, messageId: string) =>
  trx
    .updateTable('texts')
    .set({ state: 'sent' })
    .where('workspaceId', '=', workspaceId)
    .where('messageId', '=', messageId)
    .where('state', '=', 'queued')
    .returningAll()
    .executeTakeFirst()

export async function carriedTexts(db: Reader, workspaceId: string, channelId: string): Promise<boolean> {
  const found = await db
    .selectFrom('cases')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('channelId', '=', channelId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
