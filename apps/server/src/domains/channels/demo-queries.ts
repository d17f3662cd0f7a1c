import type { Insertable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { InboundTable } from './inbound-tables.ts'
import type { OutboundTable } from './tables.ts'

export type InboundGiven = Insertable<InboundTable>
export type OutboundGiven = Insertable<OutboundTable>

/** A mailbox that worked until its server refused us; what has been noted of it already stands. */
export async function insertRefusal(
  db: Reader,
  workspaceId: string,
  channelId: string,
  { refusedSince, said }: { refusedSince: number; said: string },
): Promise<void> {
  const since = new Date(refusedSince)
  await db
    .insertInto('channelHealth')
    .values({
      workspaceId,
      channelId,
      direction: 'in',
      workedAt: new Date(refusedSince - 60_000),
      failedAt: since,
      failingSince: since,
      fault: 'login-refused',
      detail: said,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertMails(
  trx: Trx,
  { arrived, undelivered }: { arrived: InboundGiven[]; undelivered: OutboundGiven[] },
): Promise<void> {
  await insertRows(trx, 'inboundItems', arrived)
  await insertRows(trx, 'outboundMessages', undelivered)
}
