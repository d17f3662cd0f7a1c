import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import type { InboundRow } from './inbound-tables.ts'
import { judgeAgain } from './judging-again.ts'
import { rawMailOf } from './recalling.ts'
import { understandMail } from './understanding-mail.ts'

/** Minutes after which a sender is checked again whose name servers did not answer: nine hours in all. */
const patience = [5, 15, 40, 120, 360]

export async function queueCheck(trx: Trx, item: InboundRow, attempt = 0): Promise<void> {
  const minutes = patience[attempt]
  if (minutes === undefined) return
  const payload = { workspaceId: item.workspaceId, id: item.id, attempt }
  const runAt = new Date(Date.now() + minutes * 60_000)
  await enqueue(trx, 'check-sender', payload, {
    runAt,
    key: `check-sender/${item.id}/${attempt}`,
    maxAttempts: 3,
  })
}

/**
 * The job `check-sender`: asks the name servers of a mail's sender again. What they now say counts as if
 * they had said it at first; while they are silent the sender stays claimed.
 */
export async function checkSender(
  ctx: Context,
  { workspaceId, id, attempt }: { workspaceId: string; id: string; attempt: number },
): Promise<void> {
  const item = await rawMailOf(ctx.db, workspaceId, id)
  if (!item?.resultMessageId) return
  const mail = await understandMail(ctx, item)
  await write(ctx, async (trx) => {
    if (mail.authentication.reason === 'dns-failed') await queueCheck(trx, item, attempt + 1)
    else await judgeAgain(ctx, trx, item, mail)
  })
}
