import type { Context } from '../../context.ts'
import { inBatches } from '../../platform/db/in-batches.ts'
import { removeUnneeded } from '../../platform/files/forgetting.ts'
import { rawMailToPrune, updateInbound } from './inbound-queries.ts'

/** Drops the raw bytes of mail that has been shown for as long as set; its line in the ledger stays. */
export async function pruneRawMail(ctx: Context): Promise<void> {
  const items = inBatches(500, (limit) => rawMailToPrune(ctx.db, ctx.config.rawMailDays, limit))
  for await (const item of items) {
    await updateInbound(ctx.db, item, { prunedAt: new Date() })
    await removeUnneeded(ctx, [item.fileHash])
  }
}
