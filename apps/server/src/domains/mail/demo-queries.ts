import type { Insertable } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { InboundTable } from './inbound-tables.ts'
import type { OutboundTable } from './outbound-tables.ts'

export type InboundGiven = Insertable<InboundTable>
export type OutboundGiven = Insertable<OutboundTable>

export async function insertMails(
  trx: Trx,
  { arrived, undelivered }: { arrived: InboundGiven[]; undelivered: OutboundGiven[] },
): Promise<void> {
  await insertRows(trx, 'inboundItems', arrived)
  await insertRows(trx, 'outboundMessages', undelivered)
}
