import type { Context } from '../../context.ts'
import { inBatches } from '../../platform/db/in-batches.ts'
import { forgetFile } from '../../platform/files/forgetting.ts'
import { forgetEndedUses } from '../../platform/files/quota-queries.ts'
import { deleteOldUploads, deleteSilentSessions } from './session-queries.ts'

/** A message that is being written, or waits for a network, takes its files within this; the sweep is each quarter. */
const leftMinutes = 45
const sentDays = 30
const silentDays = 90
const batch = 500

/** The job `prune-chat`: what visitors began and left. */
export async function pruneChat(ctx: Context): Promise<void> {
  while ((await deleteSilentSessions(ctx.db, silentDays, batch)) === batch);
}

/** The job `sweep-chat-uploads`: what visitors sent us and no message took, so that nobody fills the disk. */
export async function sweepUploads(ctx: Context): Promise<void> {
  const uploads = inBatches(batch, (limit) => deleteOldUploads(ctx.db, { leftMinutes, sentDays }, limit))
  for await (const { workspaceId, fileHash } of uploads)
    await forgetFile(ctx, workspaceId, fileHash, (leftMinutes / 2) * 60_000)
  await forgetEndedUses(ctx.db)
}
