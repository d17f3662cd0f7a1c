import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { withOnlyOne } from '../../platform/db/only-one.ts'
import { write } from '../../platform/db/write.ts'
import {
  countAttempts,
  dueInbound,
  lockContent,
  lockInbound,
  shownBefore,
  updateInbound,
} from './inbound-queries.ts'
import type { InboundRow } from './inbound-tables.ts'

/** What became of an item that was understood. */
export type Outcome =
  | { state: 'shown'; caseId: string; resultMessageId: string }
  | { state: 'duplicate' | 'dropped'; reason: string; caseId?: string | null }

/** Understanding in two steps: the slow one outside, the one that changes rows in the transaction. */
export interface InboundHandler<Understood> {
  understand(item: InboundRow): Promise<Understood>
  settle(trx: Trx, item: InboundRow, understood: Understood): Promise<Outcome>
}

/** Enough to keep name servers and disk busy, little enough to hold in memory. */
const batchItems = 8
const batchBytes = 16 * 1024 * 1024
/** Minutes to wait after each failed attempt; after the last the item is set aside for a person. */
const patience = [0.5, 5, 30]

/**
 * Reads what has come in, in order, until nothing is due; answers how many items it settled. One process
 * at a time drains: understanding runs side by side, settling one after the other, so that a thread's
 * mails are shown in the order they came.
 */
export async function drainInbound<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  stop?: AbortSignal,
): Promise<number> {
  let settled = 0
  await withOnlyOne(ctx.pool, 'inbound', async () => {
    for (let batch = await nextBatch(ctx); batch.length > 0 && !stop?.aborted; batch = await nextBatch(ctx)) {
      await countAttempts(ctx.db, batch)
      const understood = await Promise.all(batch.map((item) => attempt(() => handler.understand(item))))
      for (const [at, item] of batch.entries()) {
        const step = understood[at]!
        const outcome =
          'error' in step ? step : await attempt(() => settleOne(ctx, handler, item, step.value))
        if ('error' in outcome) await setBack(ctx, item, outcome.error)
        settled += 1
      }
    }
  })
  return settled
}

/** An item that has failed or killed a process before is taken alone, so that it harms no other. */
async function nextBatch(ctx: Context): Promise<InboundRow[]> {
  const due = await dueInbound(ctx.db, batchItems)
  const worn = due.find(({ attempts }) => attempts > patience.length)
  if (worn) {
    await fail(ctx, worn, worn.reason ?? 'The process ended each time this mail was read.')
    return nextBatch(ctx)
  }
  const first = due.findIndex(({ attempts }) => attempts > 0)
  const fresh = first === 0 ? due.slice(0, 1) : due.slice(0, first === -1 ? undefined : first)
  let bytes = 0
  return fresh.filter((item, at) => {
    bytes += item.size
    return at === 0 || bytes <= batchBytes
  })
}

async function settleOne<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  item: InboundRow,
  understood: Understood,
): Promise<void> {
  await write(ctx, async (trx) => {
    const locked = await lockInbound(trx, item)
    if (!locked) return
    const outcome = (await duplicate(trx, locked)) ?? (await handler.settle(trx, locked, understood))
    await updateInbound(trx, item, { reason: null, ...outcome, settledAt: new Date() })
  })
}

/** The same Message-ID with the same content; with other content it is another mail. */
async function duplicate(trx: Trx, item: InboundRow): Promise<Outcome | null> {
  await lockContent(trx, item.workspaceId, item.contentHash)
  const shown = await shownBefore(trx, item)
  return shown
    ? { state: 'duplicate', reason: 'The same mail is shown already.', caseId: shown.caseId }
    : null
}

async function setBack(ctx: Context, item: InboundRow, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  ctx.log.warn({ err: error, item: item.id }, 'a mail could not be read')
  const minutes = patience[item.attempts]
  if (minutes === undefined) return await fail(ctx, item, reason)
  await updateInbound(ctx.db, item, { reason, notBefore: new Date(Date.now() + minutes * 60_000) })
}

async function fail(ctx: Context, item: InboundRow, reason: string): Promise<void> {
  await updateInbound(ctx.db, item, { state: 'failed', reason, settledAt: new Date() })
}

type Attempt<Value> = { value: Value } | { error: unknown }

async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work() }
  } catch (error) {
    return { error }
  }
}
