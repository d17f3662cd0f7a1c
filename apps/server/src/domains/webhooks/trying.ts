import { randomUUID } from 'node:crypto'
import { type WebhookDelivery, webhookTestType } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { attempt, leaseMs, noteDelivered } from './delivering.ts'
import { deliveryOf, insertTaken, settleFailed } from './delivery-queries.ts'
import { deliveryNotFound, webhookNotFound } from './errors.ts'
import { manageWebhooks } from './policy.ts'
import { presentDelivery } from './present.ts'
import { webhookOf } from './queries.ts'

/** Sends a test event now, also to a webhook that is switched off, and answers what came back. It is not tried again. */
export async function tryWebhook(ctx: Context, actor: Actor, id: string): Promise<WebhookDelivery> {
  permit(actor, manageWebhooks)
  const key = { workspaceId: actor.workspaceId, id }
  const webhook = await webhookOf(ctx.db, key)
  if (!webhook) throw webhookNotFound()
  const payload = { type: webhookTestType, timestamp: new Date().toISOString(), data: { webhookId: id } }
  const delivery = await insertTaken(
    ctx.db,
    {
      workspaceId: actor.workspaceId,
      webhookId: id,
      eventId: `evt_${randomUUID().replaceAll('-', '')}`,
      type: webhookTestType,
      concerns: null,
      body: JSON.stringify(payload),
    },
    leaseMs,
  )
  const { outcome, attempted } = await attempt(ctx, webhook, delivery)
  if (outcome.fault === null) await noteDelivered(ctx, delivery, attempted)
  else await settleFailed(ctx.db, delivery, { ...attempted, fault: outcome.fault, state: 'failed' })
  const settled = await deliveryOf(ctx.db, key, delivery.id)
  if (!settled) throw deliveryNotFound()
  return presentDelivery(settled)
}
