import type { Context } from '../../context.ts'
import { forgetFile } from '../../platform/files/forgetting.ts'
import { deleteLeftUploads } from './message-queries.ts'

/** Long enough for a draft with files to be taken up again. */
const keptDays = 30
const batch = 500

/** The job `prune-uploads`: files that were uploaded for a message nobody sent. */
export async function pruneUploads(ctx: Context): Promise<void> {
  for (let more = true; more; ) {
    const uploads = await deleteLeftUploads(ctx.db, keptDays, batch)
    for (const { workspaceId, fileHash } of uploads) await forgetFile(ctx, workspaceId, fileHash)
    more = uploads.length === batch
  }
}
