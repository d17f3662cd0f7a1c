import type { EmailSettings } from '@polku/contract'
import { sql } from 'kysely'
import type { KeptChannel } from '../../platform/channels/served-kind.ts'
import type { Reader } from '../../platform/db/database.ts'

// What mail reads of the channels that are its own kind's; it writes none of them.

export interface MailChannel extends KeptChannel {
  kind: 'email'
  settings: EmailSettings
}

/** A channel that is known to be one for mail. */
export const asMail = (channel: KeptChannel): MailChannel => channel as MailChannel

const mailChannels = (db: Reader) =>
  db.selectFrom('channels').selectAll().where('kind', '=', 'email').$castTo<MailChannel>()

export const mailChannelById = (
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<MailChannel | undefined> =>
  mailChannels(db).where('workspaceId', '=', workspaceId).where('id', '=', id).executeTakeFirst()

/** The channels by which a workspace writes mail, the first made first. */
const inUse = (db: Reader, workspaceId: string) =>
  mailChannels(db)
    .where('workspaceId', '=', workspaceId)
    .where('enabled', '=', true)
    .orderBy('createdAt')
    .orderBy('id')

export const mailChannelsInUse = (db: Reader, workspaceId: string): Promise<MailChannel[]> =>
  inUse(db, workspaceId).limit(200).execute()

/** By which mail leaves that has no channel of its own. */
export const firstMailChannel = (db: Reader, workspaceId: string): Promise<MailChannel | undefined> =>
  inUse(db, workspaceId).limit(1).executeTakeFirst()

/** The channels whose mail is fetched from a mailbox elsewhere. No server is below .example (RFC 2606): none is asked. */
export const watchedChannels = (db: Reader): Promise<MailChannel[]> =>
  mailChannels(db)
    .where('enabled', '=', true)
    .where(
      sql<boolean>`settings -> 'inbound' ->> 'kind' = 'imap' and settings -> 'inbound' ->> 'host' not like '%.example'`,
    )
    .execute()

export type Listening = Pick<MailChannel, 'workspaceId' | 'id' | 'address'>

/** The channels that take mail for these addresses straight from the listener. */
export async function listeningChannels(db: Reader, addresses: string[]): Promise<Listening[]> {
  if (addresses.length === 0) return []
  return await db
    .selectFrom('channels')
    .select(['workspaceId', 'id', 'address'])
    .where('kind', '=', 'email')
    .where('enabled', '=', true)
    .where('address', 'in', addresses)
    .where(sql<boolean>`coalesce(settings -> 'inbound' ->> 'kind', 'smtp') = 'smtp'`)
    .execute()
}
