import { type EventName, kindOf } from '@polku/contract'
import { iso, type Roster, type Row } from './roster.ts'

export interface Happening {
  at: number
  kind: EventName
  customerId: string
  /** The person who did it; null for customers and the system. */
  personId?: string | null
  byCustomer?: boolean
  identifierId?: string | null
  caseId?: string
  messageId?: string
  channel?: string
  data?: Record<string, unknown>
}

export function eventRow({ workspaceId }: Roster, happening: Happening): Row {
  const { personId = null, byCustomer = false } = happening
  return {
    workspace_id: workspaceId,
    kind: happening.kind,
    occurred_at: iso(happening.at),
    recorded_at: iso(happening.at),
    actor_kind: personId ? 'person' : byCustomer ? 'customer' : 'system',
    actor_id: personId ?? (byCustomer ? happening.customerId : null),
    customer_id: happening.customerId,
    identifier_id: happening.identifierId ?? null,
    case_id: happening.caseId ?? null,
    message_id: happening.messageId ?? null,
    channel: happening.channel ?? null,
    timeline: kindOf(happening.kind)?.timeline !== undefined,
    audit: false,
    data: happening.data ?? {},
  }
}
