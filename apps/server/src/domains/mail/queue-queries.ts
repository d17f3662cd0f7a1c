import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

interface Count {
  state: string
  n: number
}

/** Only states something may have to be done about; what is settled is counted in millions. */
export async function inboundUnsettled(db: Reader): Promise<Count[]> {
  const { rows } = await sql<Count>`select state, count(*)::int as n from inbound_items
    where state in ('received', 'failed') group by state`.execute(db)
  return rows
}

export async function outboundUnsettled(db: Reader): Promise<Count[]> {
  const { rows } = await sql<Count>`select state, count(*)::int as n from outbound_messages
    where state in ('held', 'queued', 'sending', 'failed', 'bounced') and replaced_at is null
    group by state`.execute(db)
  return rows
}
