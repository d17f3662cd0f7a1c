import { kindOf } from '@polku/contract'
import type { Event } from '../log/queries.ts'

/** What DateTime64 can hold; a wrong clock somewhere must not hold the copy up. */
const earliest = Date.UTC(1900, 0, 1)
const latest = Date.UTC(2299, 11, 31)

/** An event as ClickHouse keeps it: of its data what the catalogue names, never the data whole. */
export function eventRow(event: Event) {
  const occurredAt = new Date(Math.min(Math.max(event.occurredAt.getTime(), earliest), latest))
  return {
    workspace_id: event.workspaceId,
    kind: event.kind,
    occurred_at: occurredAt.toISOString(),
    epoch: event.epoch,
    xid: event.xid,
    id: event.id,
    actor_kind: event.actorKind,
    actor_id: event.actorId,
    customer_id: event.customerId,
    case_id: event.caseId,
    message_id: event.messageId,
    channel: event.channel ?? '',
    ...keptOf(event),
  }
}

/** What analysis keeps of an event's data: numbers, flags among them as 0 and 1, and codes. */
function keptOf({ kind, data }: Event) {
  const numbers: Record<string, number> = {}
  const codes: Record<string, string> = {}
  for (const name of kindOf(kind)?.analysis ?? []) {
    const value = data[name]
    if (typeof value === 'string') codes[name] = value
    else if (typeof value === 'number' || typeof value === 'boolean') numbers[name] = Number(value)
  }
  return { numbers, codes }
}
