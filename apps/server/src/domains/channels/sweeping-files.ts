import type { Context } from '../../context.ts'
import { removeUnneeded } from '../../platform/files/forgetting.ts'

const batch = 500

/**
 * The job `sweep-files`: removes files that no row names. They are left by a mail that was not acknowledged
 * because its row could not be written, or by an upload that was refused after its bytes were stored.
 */
export async function sweepFiles(ctx: Context): Promise<void> {
  await ctx.files.tidy()
  for await (const names of ctx.files.old()) {
    for (let at = 0; at < names.length; at += batch) {
      await removeUnneeded(ctx, names.slice(at, at + batch))
    }
  }
}
