import type { Trx } from '../db/database.ts'
import { insertRows } from '../db/row-queries.ts'
import { type NewEvent, toldOf } from './append.ts'

/** Something that happened before it was put into the log: by whom, or else by the system. */
export type PastEvent = NewEvent & {
  occurredAt: Date
  by?: { kind: 'person' | 'customer'; id: string } | undefined
}

/** What happened in the past, in the order given, as though the log had heard of it then. */
export const insertPastEvents = (trx: Trx, workspaceId: string, events: readonly PastEvent[]) =>
  insertRows(
    trx,
    'events',
    events.map((event) => ({
      workspaceId,
      kind: event.kind,
      occurredAt: event.occurredAt,
      recordedAt: event.occurredAt,
      actorKind: event.by?.kind ?? 'system',
      actorId: event.by?.id ?? null,
      ...toldOf(event),
      audit: false,
    })),
  )
