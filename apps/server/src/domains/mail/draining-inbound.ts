import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { withOnlyOne } from '../../platform/db/only-one.ts'
import { isOwnTrouble } from '../../platform/db/own-trouble.ts'
import { write } from '../../platform/db/write.ts'
import { inTurns } from '../../platform/pace/in-turns.ts'
import { makingWay } from '../../platform/pace/making-way.ts'
import { conversationsOf } from './conversations.ts'
import {
  dueInbound,
  lockContent,
  lockInbound,
  longestPauseMinutes,
  noteBegun,
  shownBefore,
  updateInbound,
} from './inbound-queries.ts'
import type { InboundFault, InboundRow } from './inbound-tables.ts'
import { awaitReadings, beginReading, type Reading, takeEnded } from './reading-ahead.ts'

/** What became of an item that was understood. */
export type Outcome =
  | {
      state: 'shown'
      caseId: string
      resultMessageId: string
      saidFrom?: string | null
      saidSubject?: string | null
    }
  | { state: 'duplicate' | 'dropped'; reason: string; caseId?: string | null }

/** Understanding in two steps: the slow one outside, the one that changes rows in the transaction. */
export interface InboundHandler<Understood> {
  understand(item: InboundRow): Promise<Understood>
  /**
   * Names of whatever makes order matter: items that share one are settled in the order they came. Of one that is
   * not understood yet, those that its row tells.
   */
  ties(item: InboundRow, understood: Understood | null): string[]
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
const patience = [0.5, 5, longestPauseMinutes]

/** Who has not been understood by then is waited for beside the others. */
const promptMs = 2_000
/** Beyond so many nothing new is begun. */
const mostOpen = 128
/** So long a mail may wait for the people who use the desk meanwhile. */
const lateMs = 60_000
/** How soon new mail is looked for while some is still being understood. */
const lookMs = 250

/** This process, in what it leaves behind should it be killed. */
const me = randomUUID()

/**
 * Reads what has come in, in order, until nothing is due; answers how many items it settled. One process
 * at a time drains. While one batch is settled the next is understood; conversations are settled side by side,
 * and each one's mails in the order they came. People who use the desk come first: meanwhile one is settled at a
 * time. A mail that takes long is awaited beside the others. Fails when something of our own is amiss, a full disk
 * for example; then nothing is counted against the mails, and it is to be tried again.
 */
export async function drainInbound<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  stop?: AbortSignal,
): Promise<number> {
  let settled = 0
  await withOnlyOne(ctx.pool, 'inbound', async () => {
    const open: Reading<Understood>[] = []
    let inHand: Reading<Understood>[] = []
    let settling: Promise<void> = Promise.resolve()
    try {
      while (!stop?.aborted) {
        const busy = [...inHand, ...open].map(({ item }) => item)
        const batch = open.length < mostOpen ? await nextBatch(ctx, busy) : []
        if (batch.length === 0 && busy.length === 0) break
        if (batch.length > 0) await noteBegun(ctx.db, batch, me)
        const begun = batch.map((item) => beginReading(item, handler.understand, handler.ties))
        open.push(...begun)
        if (begun.length > 0) await awaitReadings(begun, { ms: promptMs })
        else if (inHand.length === 0) await awaitReadings(open, { any: true, ms: lookMs })
        await settling
        settled += inHand.length
        inHand = takeEnded(open)
        settling = settleAll(ctx, handler, inHand)
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

/**
 * An item that has failed, or in whose time a process has died, is taken alone, so that it harms no other; where
 * processes go on dying, others come first.
 */
async function nextBatch(ctx: Context, busy: InboundRow[]): Promise<InboundRow[]> {
  const due = await dueInbound(ctx.db, batchItems, busy)
  const first = due.findIndex(({ attempts, interruptions }) => attempts > 0 || interruptions > 0)
  const fresh = first === 0 ? due.slice(0, 1) : due.slice(0, first === -1 ? undefined : first)
  let bytes = 0
  return fresh.filter((item, at) => {
    bytes += item.size
    return at === 0 || bytes <= batchBytes
  })
}

/** Whoever writes waits too: beyond that the desk has to spare what it takes. */
const isLate = ({ receivedAt }: InboundRow) => Date.now() - receivedAt.getTime() > lateMs

type Step<Understood> = { item: InboundRow; understood: Understood; ties: string[] }

async function settleAll<Understood>(
  ctx: Context,
  handler: InboundHandler<Understood>,
  readings: Reading<Understood>[],
): Promise<void> {
  const steps: Step<Understood>[] = []
  const failures: Promise<void>[] = []
  for (const { item, ties, end } of readings) {
    if (end && 'understood' in end) steps.push({ item, ties, understood: end.understood })
    else if (end) failures.push(setBack(ctx, item, end.error))
  }
  const inTurn = inTurns(settleAtOnce)
  const makeWay = makingWay(ctx.attention)
  const settleInOrder = async (conversation: Step<Understood>[]) => {
    for (const { item, understood } of conversation) {
      const settle = () => settleOne(ctx, handler, item, understood)
      await makeWay(settle, isLate(item)).catch((error) => setBack(ctx, item, error))
    }
  }
  const conversations = conversationsOf(steps).map((conversation) =>
    inTurn(() => settleInOrder(conversation)),
  )
  await all([...failures, ...conversations])
}

/** Fails only when all have ended: nothing goes on unwatched. */
async function all(many: Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(many)) if (end.status === 'rejected') throw end.reason
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
    const attempts = item.attempts + 1
    await updateInbound(trx, item, { reason: null, ...outcome, attempts, settledAt: new Date() })
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
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  ctx.log.warn({ err: error, item: item.id }, 'a mail could not be read')
  const minutes = patience[item.attempts]
  const known = { reason, attempts: item.attempts + 1, begunBy: null }
  if (error instanceof UnreadableMail || minutes === undefined) {
    const fault = error instanceof UnreadableMail ? error.fault : null
    return await updateInbound(ctx.db, item, { ...known, state: 'failed', fault, settledAt: new Date() })
  }
  await updateInbound(ctx.db, item, { ...known, notBefore: new Date(Date.now() + minutes * 60_000) })
}
