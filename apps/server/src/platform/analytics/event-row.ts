import { kindOf } from '@polku/contract'
import type { Event } from '../log/queries.ts'

/** What DateTime64 can hold; a wrong clock somewhere must not hold the copy up. */
const earliest = Date.UTC(1900, 0, 1)
const latest = Date.UTC(2299, 11, 31)

/** An event as ClickHouse keeps it: named figures of its data, never the data whole. */
export function eventRow(event: Event) {
  const { teamId, first, waitedMs, spam, byUs, automatic } = keptOf(event)
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
    team_id: typeof teamId === 'string' ? teamId : null,
    first: first === true,
    waited_ms: typeof waitedMs === 'number' && waitedMs >= 0 ? Math.round(waitedMs) : null,
    spam: spam === true,
    // No customer opened it, whether we or a machine did.
    by_us: byUs === true || automatic === true,
  }
}

/** What analysis keeps of an event's data, as the catalogue says. */
const keptOf = ({ kind, data }: Event): Record<string, unknown> =>
  Object.fromEntries((kindOf(kind)?.analysis ?? []).map((name) => [name, data[name]]))
