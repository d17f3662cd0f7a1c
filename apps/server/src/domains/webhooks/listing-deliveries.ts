import type { WebhookDeliveryState } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { deliveriesPage } from './delivery-queries.ts'
import { webhookNotFound } from './errors.ts'
import { manageWebhooks } from './policy.ts'
import { presentDelivery } from './present.ts'
import { webhookOf } from './queries.ts'

interface Asked {
  limit: number
  after?: string
  state?: WebhookDeliveryState
}

/** What was sent to a webhook in the last month and what it answered, newest first. */
export async function listDeliveries(ctx: Context, actor: Actor, id: string, asked: Asked) {
  permit(actor, manageWebhooks)
  const webhook = { workspaceId: actor.workspaceId, id }
  if (!(await webhookOf(ctx.db, webhook))) throw webhookNotFound()
  const after = decodeCursor(asked.after, uuidForm)
  const page = { limit: asked.limit + 1, after, state: asked.state ?? null }
  const rows = await deliveriesPage(ctx.db, webhook, page)
  const { shown, next } = pageOf(rows, asked.limit, (last) => [last.createdAt, last.id])
  return { items: shown.map(presentDelivery), next }
}
