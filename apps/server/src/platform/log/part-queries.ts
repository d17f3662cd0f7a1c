import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** Half a part: at five hundred events a second three hours' worth, and this is looked at each hour. */
const ahead = 5_000_000

/** Makes the next part of the log long before it is needed; answers how many were made. */
export async function makeRoomInLog(db: Db): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    // A new part waits for whoever reads the log, and others wait behind it: rather again in a while.
    await sql`set local lock_timeout = '2s'`.execute(trx)
    const { rows } = await sql<{ made: number }>`
      select make_event_parts(last_value + ${ahead}) as made from events_id_seq`.execute(trx)
    return rows[0]!.made
  })
}
