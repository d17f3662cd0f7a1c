import type { Actor } from '../auth/actor.ts'
import type { Trx } from '../db/database.ts'
import type { Event } from './queries.ts'

/** A business fact. Names ids and numbers, never message text or addresses. */
export interface NewEvent {
  kind: string
  occurredAt?: Date
  customerId?: string | null
  identifierId?: string | null
  caseId?: string | null
  messageId?: string | null
  channel?: string | null
  /** Shown on the customer's timeline. */
  timeline?: boolean
  /** Shown in the audit list. */
  audit?: boolean
  data?: Record<string, unknown>
}

const appended = new WeakMap<Trx, Event[]>()

/** What a transaction has appended, for whoever must hear of it straight after the commit. */
export const appendedIn = (trx: Trx): Event[] => appended.get(trx) ?? []

/** Appends to the log in the transaction that makes the change. */
export async function append(trx: Trx, actor: Actor, ...events: NewEvent[]): Promise<void> {
  const rows = await trx
    .insertInto('events')
    .values(
      events.map((event) => ({
        workspaceId: actor.workspaceId,
        kind: event.kind,
        occurredAt: event.occurredAt ?? new Date(),
        actorKind: actor.kind,
        actorId: actor.id,
        customerId: event.customerId ?? null,
        identifierId: event.identifierId ?? null,
        caseId: event.caseId ?? null,
        messageId: event.messageId ?? null,
        channel: event.channel ?? null,
        timeline: event.timeline ?? false,
        audit: event.audit ?? false,
        data: event.data ?? {},
      })),
    )
    .returningAll()
    .execute()
  appended.set(trx, [...appendedIn(trx), ...rows])
}
