import type { WebhookDelivery, WebhookRecovery } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { append } from '../../platform/log/append.ts'
import { deliveryOf, repeatDelivery } from './delivery-queries.ts'
import { deliveryNotFound, webhookNotFound } from './errors.ts'
import { manageWebhooks } from './policy.ts'
import { nameOf, presentDelivery } from './present.ts'
import { type WebhookId, type WebhookRow, webhookOf } from './queries.ts'
import { type Recovery, recoverJob } from './recovering.ts'

/** Sends one delivery again under its same id, whatever became of it. Throws webhook.off. */
export async function sendAgain(
  ctx: Context,
  actor: Actor,
  id: string,
  deliveryId: string,
): Promise<WebhookDelivery> {
  permit(actor, manageWebhooks)
  const webhook = { workspaceId: actor.workspaceId, id }
  return await write(ctx, async (trx) => {
    const row = await requireOn(trx, webhook)
    await repeatDelivery(trx, webhook, deliveryId)
    const delivery = await deliveryOf(trx, webhook, deliveryId)
    if (!delivery) throw deliveryNotFound()
    const data = { webhookId: id, name: nameOf(row), deliveryId, type: delivery.type }
    await append(trx, actor, { kind: 'webhook.sent-again', data })
    return presentDelivery(delivery)
  })
}

/**
 * Sends everything since a time that has not been delivered: what failed, and what happened while the webhook
 * was off. It comes from the log itself, so that nothing depends on what was kept of the deliveries.
 */
export async function recoverSince(
  ctx: Context,
  actor: Actor,
  id: string,
  { since, delivered }: z.output<typeof WebhookRecovery>,
): Promise<void> {
  permit(actor, manageWebhooks)
  const until = new Date()
  if (new Date(since) > until)
    throw new Refusal('request.invalid', 'Give a time that has passed.', {
      errors: [{ path: '/since', message: 'must have passed' }],
    })
  await write(ctx, async (trx) => {
    const webhook = { workspaceId: actor.workspaceId, id }
    const row = await requireOn(trx, webhook)
    const asked: Recovery = { ...webhook, since, until: until.toISOString(), delivered }
    await enqueue(trx, recoverJob, asked)
    const data = { webhookId: id, name: nameOf(row), since, delivered }
    await append(trx, actor, { kind: 'webhook.recovered', data })
  })
}

async function requireOn(trx: Trx, webhook: WebhookId): Promise<WebhookRow> {
  const row = await webhookOf(trx, webhook)
  if (!row) throw webhookNotFound()
  if (!row.enabled) throw new Refusal('webhook.off')
  return row
}
