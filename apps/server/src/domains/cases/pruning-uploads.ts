import type { Context } from '../../context.ts'
import { inBatches } from '../../platform/db/in-batches.ts'
import { forgetFile } from '../../platform/files/forgetting.ts'
import { deleteLeftUploads } from './message-queries.ts'

/** A draft keeps its files; what neither a draft nor a message has is kept for whoever comes back to it in a week. */
const keptDays = 7

/** The job `prune-uploads`: files that were uploaded for a message nobody sent. */
export async function pruneUploads(ctx: Context): Promise<void> {
  const uploads = inBatches(500, (limit) => deleteLeftUploads(ctx.db, keptDays, limit))
  for await (const { workspaceId, fileHash } of uploads) await forgetFile(ctx, workspaceId, fileHash)
}
