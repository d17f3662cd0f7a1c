import type { Context } from '../../context.ts'
import { isAfter } from '../../platform/log/position.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { insertDeliveries, type NewDelivery } from './delivery-queries.ts'
import { publicKinds, publicType, tell } from './public-events.ts'
import { listeningIn } from './queries.ts'

/**
 * Makes a delivery of each public event for each webhook that wants it, in the transaction that moves the
 * reader: exactly once. What happened before a webhook was added is not told by itself.
 */
export function followingLog(ctx: Context): LogReader {
  let made = false
  return {
    name: 'webhooks',
    kinds: publicKinds,
    async handle(trx, events) {
      const public_ = events.filter((event) => publicType(event) !== null)
      if (public_.length === 0) return
      const listening = await listeningIn(trx, [...new Set(public_.map((event) => event.workspaceId))])
      if (listening.length === 0) return
      const rows = public_.flatMap((event): NewDelivery[] => {
        const type = publicType(event)!
        const wanting = listening.filter(
          ({ workspaceId, types, epoch, xid }) =>
            workspaceId === event.workspaceId &&
            !isAfter({ epoch, xid, id: 0 }, event) &&
            (types?.includes(type) ?? true),
        )
        const told = wanting.length > 0 ? tell(event, ctx.config.url) : null
        return told ? wanting.map(({ workspaceId, id }) => ({ workspaceId, webhookId: id, ...told })) : []
      })
      if (rows.length === 0) return
      await insertDeliveries(trx, rows)
      made = true
    },
    // The courier heard of the events before there was anything to deliver.
    committed() {
      if (made) ctx.wake()
      made = false
    },
  }
}
