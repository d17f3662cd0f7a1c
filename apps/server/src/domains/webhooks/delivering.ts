import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import {
  type Attempted,
  bringForward,
  type DeliveryRow,
  giveBack,
  settleDelivered,
  settleFailed,
  takeDue,
} from './delivery-queries.ts'
import { afterAttempt, type Outcome, offAfter, restAfter } from './delivery-state.ts'
import { attemptMs, post } from './posting.ts'
import { lockWebhook, updateWebhook, type WebhookId, type WebhookRow } from './queries.ts'
import { secretsOf, signedHeaders } from './signing.ts'
import { tellOff } from './telling-off.ts'

const batch = 16
const sideBySide = 4
/** No attempt begins later than this after its batch was taken, so that each ends within the lease. */
const beginWithinMs = 60_000
export const leaseMs = beginWithinMs + 2 * attemptMs

/**
 * Delivers what is due for one webhook until nothing is; answers how many attempts it made. A few go side by
 * side, but what concerns the same customer one after the other, in the order it happened.
 */
export async function deliverDue(ctx: Context, id: WebhookId, stop?: AbortSignal): Promise<number> {
  let attempts = 0
  while (!stop?.aborted) {
    const { webhook, taken } = await take(ctx, id)
    if (!webhook || taken.length === 0) break
    const until = Date.now() + beginWithinMs
    let halted = false
    const left: string[] = []
    const queues = [...Map.groupBy(taken, (delivery) => delivery.concerns ?? delivery.id).values()]
    const work = async () => {
      for (let queue = queues.shift(); queue; queue = queues.shift()) {
        for (const delivery of queue) {
          if (halted || stop?.aborted || Date.now() > until) {
            left.push(delivery.id)
            continue
          }
          attempts += 1
          if (!(await deliver(ctx, webhook, delivery))) halted = true
        }
      }
    }
    await Promise.all(Array.from({ length: sideBySide }, work))
    await giveBack(ctx.db, id.workspaceId, left)
  }
  return attempts
}

async function take(ctx: Context, id: WebhookId): Promise<{ webhook?: WebhookRow; taken: DeliveryRow[] }> {
  return await ctx.db.transaction().execute(async (trx) => {
    const webhook = await lockWebhook(trx, id)
    const rests = webhook?.restingUntil && webhook.restingUntil > new Date()
    if (!webhook?.enabled || rests) return { taken: [] }
    return { webhook, taken: await takeDue(trx, id, batch, leaseMs) }
  })
}

/** One attempt and what follows from it. False when the webhook is to be left alone for now. */
async function deliver(ctx: Context, webhook: WebhookRow, delivery: DeliveryRow): Promise<boolean> {
  const { outcome, attempted } = await attempt(ctx, webhook, delivery)
  if (outcome.fault === null) {
    await noteDelivered(ctx, delivery, attempted)
    return true
  }
  const standing = afterAttempt(delivery.attempts + 1, outcome, Math.random())
  const rest = restAfter(outcome)
  return await write(ctx, async (trx) => {
    const notBefore = new Date(Date.now() + standing.again * 1000)
    await settleFailed(trx, delivery, {
      ...attempted,
      fault: outcome.fault,
      state: standing.state,
      notBefore,
    })
    const now = new Date()
    const row = await lockWebhook(trx, webhook)
    // Switched off meanwhile, or led elsewhere: this failure says nothing of how it stands now.
    if (!row?.enabled || row.url !== webhook.url) return false
    const failingSince = row.failingSince ?? now
    const offReason = offAfter(outcome, failingSince, now)
    await updateWebhook(trx, webhook, {
      failingSince,
      ...(rest === null ? {} : { restingUntil: new Date(now.getTime() + rest * 1000) }),
      ...(offReason ? { enabled: false, offReason } : {}),
    })
    if (offReason) await tellOff(ctx, trx, row, offReason)
    return offReason === null && rest === null
  })
}

/** Signs and sends it, whatever comes of it. */
export async function attempt(
  ctx: Context,
  webhook: WebhookRow,
  { eventId, body }: DeliveryRow,
): Promise<{ outcome: Outcome; attempted: Attempted }> {
  const at = new Date()
  const headers = signedHeaders(secretsOf(ctx.secrets, webhook, at), eventId, at, body)
  const outcome = await post(ctx.config, new URL(webhook.url), headers, body)
  const { status, answer } = outcome
  return { outcome, attempted: { status, answer, durationMs: Date.now() - at.getTime() } }
}

/** Shorter than this is a stumble; what failed in it comes back in its own time. */
const outageMs = 60_000

/** After an outage, what waits because nobody was there is tried now rather than in some hours. */
export async function noteDelivered(
  ctx: Context,
  delivery: DeliveryRow,
  attempted: Attempted,
): Promise<void> {
  const failingSince = await write(ctx, (trx) => settleDelivered(trx, delivery, attempted))
  if (failingSince && Date.now() - failingSince.getTime() >= outageMs)
    await bringForward(ctx.db, { workspaceId: delivery.workspaceId, id: delivery.webhookId }, 'missed')
}
