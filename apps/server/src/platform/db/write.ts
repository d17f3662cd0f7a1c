import { appendedIn } from '../log/append.ts'
import type { Event } from '../log/queries.ts'
import type { Db, Trx } from './database.ts'
import { markOutcomeUnknown } from './database-away.ts'

/** What `write` needs of the context: the database, and whom to tell after the commit. */
export interface Writing {
  db: Db
  /** Wakes the log's readers, and hands this process what it has just committed. */
  wake: (committed: Event[]) => void
}

const retryable = new Set(['40001', '40P01'])

/**
 * The way to a writing transaction for actions; a reader of the log has its own, which wakes nobody unless it has
 * appended. Runs the work again when the database chose it as the
 * victim of a deadlock, so the work must not touch anything but the transaction.
 */
export async function write<T>(ctx: Writing, work: (trx: Trx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let isDone = false
    try {
      let events: Event[] = []
      const result = await ctx.db.transaction().execute(async (trx) => {
        const done = await work(trx)
        events = appendedIn(trx)
        isDone = true
        return done
      })
      ctx.wake(events)
      return result
    } catch (error) {
      if (isDone) markOutcomeUnknown(error)
      if (attempt >= 4 || !retryable.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}
