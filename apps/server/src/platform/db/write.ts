import type { Db, Trx } from './database.ts'

/** What `write` needs of the context: the database, and whom to wake after the commit. */
export interface Writing {
  db: Db
  wake: () => void
}

const retryable = new Set(['40001', '40P01'])

/**
 * The one way to a writing transaction. Runs the work again when the database chose it as the
 * victim of a deadlock, so the work must not touch anything but the transaction.
 */
export async function write<T>(ctx: Writing, work: (trx: Trx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await ctx.db.transaction().execute(work)
      ctx.wake()
      return result
    } catch (error) {
      if (attempt >= 4 || !retryable.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}
