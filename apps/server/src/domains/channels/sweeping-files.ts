import type { Context } from '../../context.ts'
import { unneededFiles } from './inbound-queries.ts'

const batch = 500

/**
 * The job `sweep-files`: removes files that no row names. They are left by a mail that was not acknowledged
 * because its row could not be written, or by an upload that was refused after its bytes were stored.
 */
export async function sweepFiles(ctx: Context): Promise<void> {
  await ctx.files.tidy()
  for await (const names of ctx.files.old()) {
    for (let at = 0; at < names.length; at += batch) {
      for (const hash of await unneededFiles(ctx.db, names.slice(at, at + batch)))
        await ctx.files.removeOld(hash)
    }
  }
}
