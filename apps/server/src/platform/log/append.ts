import { type EventData, type EventName, kindOf } from '@polku/contract'
import type { Actor } from '../auth/actor.ts'
import type { Trx } from '../db/database.ts'
import type { Event } from './queries.ts'

interface About {
  occurredAt?: Date
  customerId?: string | null
  identifierId?: string | null
  caseId?: string | null
  messageId?: string | null
  channel?: string | null
}

/** A business fact, as the catalogue defines it. Names ids and numbers, never message text or addresses. */
export type NewEvent = {
  [Name in EventName]: About & { kind: Name } & (Record<string, never> extends EventData<Name>
      ? { data?: EventData<Name> }
      : { data: EventData<Name> })
}[EventName]

/** Those of some kinds only. */
export type EventOf<Name extends EventName> = Extract<NewEvent, { kind: Name }>

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
        ...toldOf(event),
        audit: isAudited(event.kind, actor),
      })),
    )
    .returningAll()
    .execute()
  appended.set(trx, [...appendedIn(trx), ...rows])
}

/** The columns that an event fills by itself, whoever caused it and whenever it was heard of. */
export const toldOf = (event: NewEvent) => ({
  customerId: event.customerId ?? null,
  identifierId: event.identifierId ?? null,
  caseId: event.caseId ?? null,
  messageId: event.messageId ?? null,
  channel: event.channel ?? null,
  timeline: kindOf(event.kind)?.timeline !== undefined,
  data: event.data ?? {},
})

const isAudited = (name: EventName, actor: Actor): boolean => {
  const audit = kindOf(name)?.audit
  return audit === 'always' || (audit === 'by-people' && actor.personId !== null)
}
