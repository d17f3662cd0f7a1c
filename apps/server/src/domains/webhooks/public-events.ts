import { createHash } from 'node:crypto'
import {
  catalogue,
  type EventName,
  kindOf,
  type WebhookType,
  webhookData,
  webhookTypeOf,
} from '@polku/contract'
import type { Event } from '../../platform/log/queries.ts'

/** An event as the world outside is told it. */
export interface Told {
  eventId: string
  type: WebhookType
  /** Whose deliveries keep their order. */
  concerns: string | null
  body: string
}

/** The log's kinds of which anything is told. */
export const publicKinds = (Object.keys(catalogue) as EventName[]).filter((kind) => webhookTypeOf(kind))

/** The log's kinds that are told as a public type. */
export const kindsOf = (type: WebhookType): string[] =>
  Object.keys(catalogue).filter((kind) => webhookTypeOf(kind) === type)

/** Null for what stays inside. */
export const publicType = ({ kind, data }: Pick<Event, 'kind' | 'data'>): WebhookType | null => {
  const unless = kindOf(kind)?.webhook?.unless
  return unless && data[unless] === true ? null : webhookTypeOf(kind)
}

/**
 * Null for what stays inside. The contract's shape lets through what it names and nothing else, so that what is
 * one day added to an event does not leak; one that lacks something, written by an older version, is not told.
 */
export function tell(event: Event, url: string): Told | null {
  const type = publicType(event)
  const data = type && webhookData[type].safeParse(stateOf(event, url))
  if (!data?.success) return null
  const body = JSON.stringify({ type, timestamp: event.occurredAt.toISOString(), data: data.data })
  return { eventId: eventIdOf(event), type: type!, concerns: event.customerId ?? event.caseId, body }
}

/** The same event has the same id whenever it is told; a restored log that counts anew, and other workspaces, have others. */
const eventIdOf = ({ workspaceId, epoch, id }: Event): string =>
  `evt_${createHash('sha256').update(`${workspaceId} ${epoch} ${id}`).digest('hex').slice(0, 32)}`

function stateOf(event: Event, url: string): object {
  const { customerId, identifierId, caseId, messageId, channel, data } = event
  const api = `${url}/api/v1`
  return {
    ...data,
    customerId,
    identifierId,
    caseId,
    messageId,
    channel,
    actor: { kind: event.actorKind, id: event.actorId },
    links: {
      case: `${api}/cases/${caseId}`,
      customer: `${api}/customers/${customerId}`,
      messages: `${api}/cases/${caseId}/messages`,
    },
  }
}
