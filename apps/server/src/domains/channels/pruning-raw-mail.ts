import type { Context } from '../../context.ts'
import { removeUnneeded } from '../../platform/files/forgetting.ts'
import { rawMailToPrune, updateInbound } from './inbound-queries.ts'

const batch = 500

/** Drops the raw bytes of mail that has been shown for as long as set; its line in the ledger stays. */
export async function pruneRawMail(ctx: Context): Promise<void> {
  for (let more = true; more; ) {
    const items = await rawMailToPrune(ctx.db, ctx.config.rawMailDays, batch)
    for (const item of items) {
      await updateInbound(ctx.db, item, { prunedAt: new Date() })
      await removeUnneeded(ctx, [item.fileHash])
    }
    more = items.length === batch
  }
}
