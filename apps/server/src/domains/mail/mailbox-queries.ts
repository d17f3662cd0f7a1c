import { sql } from 'kysely'
import type { Db, Reader, Trx } from '../../platform/db/database.ts'

export interface MailboxPosition {
  uidValidity: number
  lastUid: number
  updatedAt: Date
}

type Mailbox = { workspaceId: string; channelId: string; mailbox: string; uidValidity: number }

export async function mailboxPosition(
  db: Db,
  of: Omit<Mailbox, 'uidValidity'>,
): Promise<MailboxPosition | undefined> {
  return await db
    .selectFrom('mailboxPositions')
    .select(['uidValidity', 'lastUid', 'updatedAt'])
    .where('workspaceId', '=', of.workspaceId)
    .where('channelId', '=', of.channelId)
    .where('mailbox', '=', of.mailbox)
    .executeTakeFirst()
}

/** Begins anew: a mailbox seen for the first time, or one whose numbers have begun again. */
export async function beginMailbox(
  db: Reader,
  { uidValidity, ...of }: Mailbox,
  lastUid: number,
): Promise<void> {
  await db
    .insertInto('mailboxPositions')
    .values({ ...of, uidValidity, lastUid })
    .onConflict((conflict) =>
      conflict
        .columns(['workspaceId', 'channelId', 'mailbox'])
        .doUpdateSet({ uidValidity, lastUid, updatedAt: sql`now()` }),
    )
    .execute()
}

/** Moves on past a mail; false when another process has done so already. */
export async function passMail(trx: Trx, of: Mailbox, uid: number): Promise<boolean> {
  const result = await trx
    .updateTable('mailboxPositions')
    .set({ lastUid: uid, updatedAt: sql`now()` })
    .where('workspaceId', '=', of.workspaceId)
    .where('channelId', '=', of.channelId)
    .where('mailbox', '=', of.mailbox)
    .where('uidValidity', '=', of.uidValidity)
    .where('lastUid', '<', uid)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
