import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../../context.ts'
import { deliverDue, leaseMs } from './delivering.ts'
import { bringDeliveriesForward, dueWebhooks, giveBackAll } from './delivery-queries.ts'

const patienceMs = 5_000
const clockMs = 30_000

/**
 * Delivers to each webhook in a lane of its own, so that a receiver that is slow or gone holds up nobody else.
 * Several processes may do so: each takes deliveries for a while, and what a dead one took comes free again.
 */
export async function startCourier(ctx: Context): Promise<{ stop(): Promise<void> }> {
  if (!ctx.config.databaseUrl) await giveBackAll(ctx.db)
  const lanes = new Map<string, Promise<void>>()
  const stopping = new AbortController()

  const run = async (id: Parameters<typeof deliverDue>[1]) => {
    try {
      await deliverDue(ctx, id, stopping.signal)
    } catch (error) {
      ctx.log.warn({ err: error, webhook: id.id }, 'webhooks could not be delivered and will be tried again')
      await ctx.signal.pause(2000)
    } finally {
      lanes.delete(id.id)
    }
  }
  let clockSeen = Number.NEGATIVE_INFINITY
  const look = async () => {
    if (performance.now() - clockSeen > clockMs) {
      await bringDeliveriesForward(ctx.db, leaseMs)
      clockSeen = performance.now()
    }
    for (const id of await dueWebhooks(ctx.db)) {
      if (!lanes.has(id.id)) lanes.set(id.id, run(id))
    }
  }
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        await look()
        if (!stopping.signal.aborted) await ctx.signal.next(1000)
      } catch (error) {
        ctx.log.error({ err: error }, 'webhooks could not be looked for and will be again')
        await ctx.signal.pause(2000)
      }
    }
  }
  const running = loop()
  return {
    async stop() {
      stopping.abort()
      ctx.signal.all()
      await running
      // What has been sent is waited for a while, so that its answer is not lost and it is not sent twice.
      await Promise.race([Promise.all(lanes.values()), sleep(patienceMs, undefined, { ref: false })])
    },
  }
}
