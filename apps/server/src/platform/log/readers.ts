import type { EventName } from '@polku/contract'
import type { Trx } from '../db/database.ts'
import type { Event } from './queries.ts'

/**
 * Follows the log from where it stopped. `handle` runs in the transaction that moves its position, so each event
 * takes effect exactly once. Nothing that waits for the world runs inside it, for a transaction that has written
 * holds every reader back: effects outside the database go through jobs.
 */
export interface LogReader {
  name: string
  /** What it is given. What else happens goes by without a transaction. */
  kinds: readonly EventName[] | 'all'
  batch?: number
  handle(trx: Trx, events: Event[]): Promise<void>
  /** Told once a batch is committed. */
  committed?(): void
}

export const wants = ({ kinds }: LogReader, { kind }: Event): boolean =>
  kinds === 'all' || (kinds as readonly string[]).includes(kind)

export const batchOf = ({ batch = 500 }: LogReader): number => batch
