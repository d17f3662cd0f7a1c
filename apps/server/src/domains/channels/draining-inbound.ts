import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { withOnlyOne } from '../../platform/db/only-one.ts'
import { write } from '../../platform/db/write.ts'
import { inTurns } from '../../platform/pace/in-turns.ts'
import { conversationsOf } from './conversations.ts'
import {
  countAttempts,
  dueInbound,
  lockContent,
  lockInbound,
  shownBefore,
  updateInbound,
} from './inbound-queries.ts'
import type { InboundFault, InboundRow } from './inbound-tables.ts'
import { isOwnTrouble } from './own-trouble.ts'

/** What became of an item that was understood. */
export type Outcome =
  | { state: 'shown'; caseId: string; resultMessageId: string }
  | { state: 'duplicate' | 'dropped'; reason: string; caseId?: string | null }

/** Understanding in two steps: the slow one outside, the one that changes rows in the transaction. */
export interface InboundHandler<Understood> {
  understand(item: InboundRow): Promise<Understood>
  /** Names of whatever makes order matter: items that share one are settled in the order they came. */
  ties(item: InboundRow, understood: Understood): string[]
  settle(trx: Trx, item: InboundRow, understood: Understood): Promise<Outcome>
}

/** Another attempt would fare no better: a person is told at once, and what they can do. */
export class UnreadableMail extends Error {
  readonly fault: InboundFault

  constructor(fault: InboundFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** Enough to keep name servers, disk and database busy, little enough to hold in memory. */
const batchItems = 32
const batchBytes = 16 * 1024 * 1024
const settleAtOnce = 4
/** Minutes to wait after each failed attempt; after the last the item is set aside for a person. */
const patience = [0.5, 5, 30]

/** Items whose last attempt was counted and was spoilt by trouble of our own: the next one is not counted. */
const pardoned = new Set<string>()

/**
 * Reads what has come in, in order, until nothing is due; answers how many items it settled. One process
 * at a time drains. While one batch is settled the next is understood; within a batch conversations are
 * settled side by side, and each one's mails in the order they came. Fails when something of our own is
 * amiss, a full disk for example; then nothing is counted against the mails, and it is to be tried again.
 */
export async function drainInbound<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  stop?: AbortSignal,
): Promise<number> {
  let settled = 0
  await withOnlyOne(ctx.pool, 'inbound', async () => {
    let inHand: InboundRow[] = []
    let settling: Promise<void> = Promise.resolve()
    try {
      while (!stop?.aborted) {
        const batch = await nextBatch(ctx, inHand)
        if (batch.length === 0 && inHand.length === 0) break
        const understood = await understandAll(ctx, handler, batch)
        await settling
        settled += inHand.length
        inHand = batch
        settling = settleAll(ctx, handler, understood)
        // Awaited in the next round: until then nobody else would hear of a failure.
        settling.catch(() => {})
      }
    } finally {
      await settling
    }
    settled += inHand.length
  })
  return settled
}

/** An item that has failed or killed a process before is taken alone, so that it harms no other. */
async function nextBatch(ctx: Context, inHand: InboundRow[]): Promise<InboundRow[]> {
  const due = await dueInbound(ctx.db, batchItems, inHand)
  const worn = due.find(({ attempts }) => attempts > patience.length)
  if (worn) {
    await fail(ctx, worn, worn.reason ?? 'The process ended each time this mail was read.')
    return nextBatch(ctx, inHand)
  }
  const first = due.findIndex(({ attempts }) => attempts > 0)
  const fresh = first === 0 ? due.slice(0, 1) : due.slice(0, first === -1 ? undefined : first)
  let bytes = 0
  return fresh.filter((item, at) => {
    bytes += item.size
    return at === 0 || bytes <= batchBytes
  })
}

type Step<Understood> = { item: InboundRow; understood: Understood; ties: string[] }

async function understandAll<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  batch: InboundRow[],
): Promise<Step<Understood>[]> {
  const counted = batch.filter(({ id }) => !pardoned.has(id))
  if (counted.length > 0) await countAttempts(ctx.db, counted)
  const steps = await all(batch, async (item) => {
    try {
      const understood = await handler.understand(item)
      const ties = [item.contentHash, ...handler.ties(item, understood)]
      return [{ item, understood, ties: ties.map((tie) => `${item.workspaceId} ${tie}`) }]
    } catch (error) {
      if (isOwnTrouble(error)) pardon(batch)
      await setBack(ctx, item, error)
      return []
    }
  })
  return steps.flat()
}

async function settleAll<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  steps: Step<Understood>[],
): Promise<void> {
  const inTurn = inTurns(settleAtOnce)
  const settleInOrder = async (conversation: Step<Understood>[]) => {
    for (const [at, { item, understood }] of conversation.entries()) {
      try {
        await settleOne(ctx, handler, item, understood)
        pardoned.delete(item.id)
      } catch (error) {
        if (isOwnTrouble(error)) pardon(conversation.slice(at).map((step) => step.item))
        await setBack(ctx, item, error)
      }
    }
  }
  await all(conversationsOf(steps), (conversation) => inTurn(() => settleInOrder(conversation)))
}

const pardon = (items: InboundRow[]) => {
  for (const { id } of items) pardoned.add(id)
}

/** Does it with each, and fails only when all have ended: nothing goes on unwatched. */
async function all<One, Result>(many: One[], work: (one: One) => Promise<Result>): Promise<Result[]> {
  const ended = await Promise.allSettled(many.map(work))
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value
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
  if (isOwnTrouble(error)) throw error
  pardoned.delete(item.id)
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  ctx.log.warn({ err: error, item: item.id }, 'a mail could not be read')
  if (error instanceof UnreadableMail) return await fail(ctx, item, reason, error.fault)
  const minutes = patience[item.attempts]
  if (minutes === undefined) return await fail(ctx, item, reason)
  await updateInbound(ctx.db, item, { reason, notBefore: new Date(Date.now() + minutes * 60_000) })
}

const fail = (ctx: Context, item: InboundRow, reason: string, fault: InboundFault | null = null) =>
  updateInbound(ctx.db, item, { state: 'failed', reason, fault, settledAt: new Date() })
