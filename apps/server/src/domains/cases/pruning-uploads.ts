import type { Context } from '../../context.ts'
import { inBatches } from '../../platform/db/in-batches.ts'
import { forgetFile } from '../../platform/files/forgetting.ts'
import { deleteLeftUploads } from './message-queries.ts'

/** Long enough for a draft with files to be taken up again. */
const keptDays = 30

/** The job `prune-uploads`: files that were uploaded for a message nobody sent. */
export async function pruneUploads(ctx: Context): Promise<void> {
  const uploads = inBatches(500, (limit) => deleteLeftUploads(ctx.db, keptDays, limit))
  for await (const { workspaceId, fileHash } of uploads) await forgetFile(ctx, workspaceId, fileHash)
}
