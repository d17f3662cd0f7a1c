import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import { each } from '../../platform/pace/each.ts'
import { overdueOutbound } from './outbound-queries.ts'
import { queueSending } from './sending.ts'

/** Finds mails whose job is gone, after a restore for example, and queues them again. */
export async function sweepOutbound(ctx: Context): Promise<void> {
  const overdue = await overdueOutbound(ctx.db, 5, 500)
  await each(overdue, ({ workspaceId, id }) =>
    write(ctx, (trx) => queueSending(trx, workspaceId, id, new Date())),
  )
}
