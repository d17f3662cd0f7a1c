import type { Context } from '../../context.ts'
import { inBatches } from '../../platform/db/in-batches.ts'
import { forgetFile } from '../../platform/files/forgetting.ts'
import { deleteOldUploads, deleteSilentSessions } from './session-queries.ts'

const uploadDays = 30
const silentDays = 90
const batch = 500

/** The job `prune-chat`: what visitors began and left. */
export async function pruneChat(ctx: Context): Promise<void> {
  while ((await deleteSilentSessions(ctx.db, silentDays, batch)) === batch);
  const uploads = inBatches(batch, (limit) => deleteOldUploads(ctx.db, uploadDays, limit))
  for await (const { workspaceId, fileHash } of uploads) await forgetFile(ctx, workspaceId, fileHash)
}
