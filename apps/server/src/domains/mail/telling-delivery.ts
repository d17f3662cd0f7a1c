import type { Message } from '@polku/contract'
import type { Deliveries } from '../../platform/channels/served-kind.ts'
import type { Reader } from '../../platform/db/database.ts'
import { lasting } from './delaying.ts'
import { type DeliveryRow, deliveryRows } from './delivery-queries.ts'
import { shownState } from './settling-recipients.ts'

/** How the mails of messages are doing on their way. */
export async function deliveries(
  db: Reader,
  workspaceId: string,
  messageIds: readonly string[],
): Promise<Deliveries> {
  const rows = await deliveryRows(db, workspaceId, messageIds)
  const now = new Date()
  return new Map(rows.map((row) => [row.message, present(row, now)]))
}

function present(row: DeliveryRow, now: Date): NonNullable<Message['delivery']> {
  const state = shownState(row)
  return {
    state,
    to: row.toAddress,
    cc: row.copies.map((copy) => ({ ...copy, delay: lasting(copy.delay, now) })),
    attempts: row.attempts,
    error: row.error,
    reason: row.reason,
    hard: row.hard,
    delay: state === 'sent' ? lasting(row.delay, now) : null,
  }
}
