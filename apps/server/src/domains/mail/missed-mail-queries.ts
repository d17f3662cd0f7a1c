import { type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { MissedMailTable } from './inbound-tables.ts'

export type MissedMail = Selectable<MissedMailTable>
type Mailbox = { workspaceId: string; channelId: string; mailbox: string; uidValidity: number }

/** What an unread mailbox holds at first: to be fetched at once, one by one. */
export async function putWanted(trx: Trx, of: Mailbox, uids: number[]): Promise<void> {
  await sql`
    insert into missed_mails (workspace_id, channel_id, mailbox, uid_validity, uid, attempts, reason, passed, try_after)
    select ${of.workspaceId}, ${of.channelId}, ${of.mailbox}, ${of.uidValidity}, uid, 0, '', true, now()
    from unnest(${uids}::bigint[]) uid
    on conflict do nothing`.execute(trx)
}

/** Counts an attempt at a mail that its server did not give; answers how it stands now. */
export async function countMissed(
  trx: Trx,
  of: Mailbox,
  uid: number,
  { reason, passed, tryAfter }: { reason: string; passed: boolean; tryAfter: Date },
): Promise<MissedMail> {
  return await trx
    .insertInto('missedMails')
    .values({ ...of, uid, reason, passed, tryAfter })
    .onConflict((conflict) =>
      conflict.columns(['workspaceId', 'channelId', 'mailbox', 'uidValidity', 'uid']).doUpdateSet({
        attempts: sql`missed_mails.attempts + 1`,
        passed: sql`missed_mails.passed or excluded.passed`,
        reason,
        tryAfter,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function updateMissed(
  trx: Trx,
  missed: MissedMail,
  change: Partial<Pick<MissedMail, 'tryAfter' | 'inboundId' | 'passed'>>,
): Promise<void> {
  await row(trx.updateTable('missedMails').set(change), missed).execute()
}

export async function deleteMissed(trx: Trx, missed: Mailbox & { uid: number }): Promise<void> {
  await row(trx.deleteFrom('missedMails'), missed).execute()
}

// biome-ignore lint/suspicious/noExplicitAny: any builder that takes a condition
const row = <Builder extends { where(column: any, is: '=', value: any): Builder }>(
  builder: Builder,
  { workspaceId, channelId, mailbox, uidValidity, uid }: Mailbox & { uid: number },
): Builder =>
  builder
    .where('workspaceId', '=', workspaceId)
    .where('channelId', '=', channelId)
    .where('mailbox', '=', mailbox)
    .where('uidValidity', '=', uidValidity)
    .where('uid', '=', uid)

/** Those of a mailbox that are to be tried again now. What was numbered otherwise is found anew, and forgotten here. */
export async function dueMissed(db: Reader, of: Mailbox): Promise<MissedMail[]> {
  return await db
    .selectFrom('missedMails')
    .selectAll()
    .where('workspaceId', '=', of.workspaceId)
    .where('channelId', '=', of.channelId)
    .where('mailbox', '=', of.mailbox)
    .where('uidValidity', '=', of.uidValidity)
    .where('passed', '=', true)
    .where('tryAfter', '<=', sql<Date>`now()`)
    .orderBy('uid')
    .limit(50)
    .execute()
}

/** The channels with a mail to be tried again now. */
export async function channelsWithDueMissed(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('missedMails')
    .select('channelId')
    .distinct()
    .where('passed', '=', true)
    .where('tryAfter', '<=', sql<Date>`now()`)
    .execute()
  return rows.map(({ channelId }) => channelId)
}

/** Forgets what was numbered otherwise: those mails have other numbers now and are looked for anew. */
export async function forgetMissed(db: Trx, of: Mailbox): Promise<void> {
  await db
    .deleteFrom('missedMails')
    .where('workspaceId', '=', of.workspaceId)
    .where('channelId', '=', of.channelId)
    .where('mailbox', '=', of.mailbox)
    .where('uidValidity', '!=', of.uidValidity)
    .execute()
}

/** A person asks for a mail that the ledger names: it is tried at once. False when it is not to be had any more. */
export async function askForMissed(trx: Trx, workspaceId: string, inboundId: string): Promise<boolean> {
  const result = await trx
    .updateTable('missedMails')
    .set({ tryAfter: sql`now()` })
    .where('workspaceId', '=', workspaceId)
    .where('inboundId', '=', inboundId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** How many mails of each channel its server did not give when asked, and the latest reason. */
export async function missedByChannel(
  db: Reader,
  workspaceId: string | null,
): Promise<{ channelId: string; count: number; reason: string }[]> {
  const { rows } = await sql<{ channelId: string; count: number; reason: string }>`
    select channel_id, count(*)::int as count, (array_agg(reason order by try_after desc))[1] as reason
    from missed_mails where attempts > 0 and (${workspaceId}::uuid is null or workspace_id = ${workspaceId}) group by channel_id`.execute(
    db,
  )
  return rows
}
