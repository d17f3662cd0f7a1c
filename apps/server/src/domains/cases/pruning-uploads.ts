import type { Context } from '../../context.ts'
import { forgetUploads, leftMinutes } from '../../platform/files/forgetting.ts'
import { deleteOldLetters } from './letter-queries.ts'
import { deleteLeftUploads } from './message-queries.ts'

/** A device that is lost says no more that what stands on it alone is gone. */
export const deviceDays = 30

/** The job `prune-uploads`: files that were uploaded and that nothing written, or being written, has taken. */
export async function pruneUploads(ctx: Context): Promise<void> {
  await deleteOldLetters(ctx.db, deviceDays)
  await forgetUploads(ctx, (limit) => deleteLeftUploads(ctx.db, leftMinutes, limit))
}
