import { webhookTypes } from '@polku/contract'
import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import { positionOf } from '../../platform/log/position.ts'
import { insertOrRepeat } from './delivery-queries.ts'
import { kindsOf, tell } from './public-events.ts'
import { webhookOf } from './queries.ts'
import { eventsBetween, placeOf } from './recovery-queries.ts'

export const recoverJob = 'recover-webhook'

export interface Recovery {
  workspaceId: string
  id: string
  since: string
  until: string
  delivered: boolean
}

const batch = 500

/** The job `recover-webhook`: makes the deliveries from the log, a batch a transaction. Done again, it sends again. */
export async function recover(ctx: Context, { workspaceId, id, since, until, delivered }: Recovery) {
  const webhook = await webhookOf(ctx.db, { workspaceId, id })
  if (!webhook) return
  const kinds = (webhook.types ?? webhookTypes).flatMap(kindsOf)
  for (let place = await placeOf(ctx.db, new Date(since)); place; ) {
    const asked = { workspaceId, kinds, since: new Date(since), until: new Date(until) }
    const events = await eventsBetween(ctx.db, place, asked, batch)
    const rows = events.flatMap((event) => {
      const told = tell(event, ctx.config.url)
      return told ? [{ workspaceId, webhookId: id, ...told }] : []
    })
    if (rows.length > 0) await write(ctx, (trx) => insertOrRepeat(trx, rows, delivered))
    place = events.length === batch ? positionOf(events.at(-1)!) : null
  }
}
