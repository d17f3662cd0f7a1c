import { type Selectable, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { OutboundTable } from './outbound-tables.ts'

export type DeliveryRow = Pick<
  Selectable<OutboundTable>,
  'state' | 'toAddress' | 'copies' | 'sentAt' | 'attempts' | 'error' | 'reason' | 'hard' | 'delay'
> & { message: string }

/**
 * The mails of messages, which may be those of others: an answer in chat may have followed the visitor in the mail of
 * the next. Indexes chat_mailings_pkey, outbound_messages_message.
 */
export async function deliveryRows(
  db: Reader,
  workspaceId: string,
  messageIds: readonly string[],
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    select m.id as message, o.state, o.to_address, o.copies, o.sent_at, o.attempts, o.error, o.reason, o.hard, o.delay
    from unnest(${messageIds}::uuid[]) m (id)
    left join chat_mailings g on g.workspace_id = ${workspaceId} and g.message_id = m.id
    join outbound_messages o on o.workspace_id = ${workspaceId} and o.message_id = coalesce(g.carried_by, m.id)
      and o.replaced_at is null`.execute(db)
  return rows
}
