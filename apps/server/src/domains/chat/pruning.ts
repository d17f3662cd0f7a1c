import type { Context } from '../../context.ts'
import { forgetUploads, leftMinutes } from '../../platform/files/forgetting.ts'
import { forgetEndedUses } from '../../platform/files/quota-queries.ts'
import { deleteOldUploads, deleteSilentSessions } from './session-queries.ts'

const sentDays = 30
const silentDays = 90
const batch = 500

/** The job `prune-chat`: what visitors began and left. */
export async function pruneChat(ctx: Context): Promise<void> {
  while ((await deleteSilentSessions(ctx.db, silentDays, batch)) === batch);
}

/** The job `sweep-chat-uploads`: what visitors sent us and no message took, so that nobody fills the disk. */
export async function sweepUploads(ctx: Context): Promise<void> {
  await forgetUploads(ctx, (limit) => deleteOldUploads(ctx.db, { leftMinutes, sentDays }, limit))
  await forgetEndedUses(ctx.db)
}
