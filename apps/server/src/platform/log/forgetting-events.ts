import type { Logger } from 'pino'
import type { Db } from '../db/database.ts'
import { dropPart, oldestPart, unreadBy } from './old-part-queries.ts'

/**
 * The job `forget-old-events`: drops the parts of the log in which everything is older than events are kept, oldest
 * first, and none that somebody has still to read. Without a number of months nothing is ever dropped. Answers what
 * was.
 */
export async function forgetOldEvents(db: Db, log: Logger, months: number | undefined): Promise<string[]> {
  const dropped: string[] = []
  if (months === undefined) return dropped
  for (;;) {
    const part = await oldestPart(db, months)
    if (!part) return dropped
    const waiting = await unreadBy(db, part)
    if (waiting.length > 0) {
      log.warn({ part, waiting }, 'old events stay, because they have not been read by all')
      return dropped
    }
    await dropPart(db, part)
    log.info({ part, months }, 'old events were dropped')
    dropped.push(part)
  }
}
