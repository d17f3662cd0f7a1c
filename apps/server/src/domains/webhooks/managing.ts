import type { MadeWebhook, NewWebhook, Webhook, WebhookChange } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { bringForward } from './delivery-queries.ts'
import { webhookNotFound } from './errors.ts'
import { manageWebhooks } from './policy.ts'
import { nameOf, presentWebhook } from './present.ts'
import * as queries from './queries.ts'
import { checkAddress } from './reaching.ts'
import { makeSecret } from './signing.ts'

/** Enough for any desk; each is called for each event. */
const most = 50

export async function listWebhooks(ctx: Context, actor: Actor) {
  permit(actor, manageWebhooks)
  const rows = await queries.webhooksOf(ctx.db, actor.workspaceId)
  return { items: rows.map(presentWebhook), next: null }
}

export async function lookUpWebhook(ctx: Context, actor: Actor, id: string): Promise<Webhook> {
  permit(actor, manageWebhooks)
  const [row] = await queries.webhooksOf(ctx.db, actor.workspaceId, id)
  if (!row) throw webhookNotFound()
  return presentWebhook(row)
}

export async function createWebhook(
  ctx: Context,
  actor: Actor,
  form: z.output<typeof NewWebhook>,
): Promise<MadeWebhook> {
  permit(actor, manageWebhooks)
  const { workspaceId } = actor
  const url = await checkAddress(ctx.config, form.url)
  if ((await queries.webhooksOf(ctx.db, workspaceId)).length >= most) throw new Refusal('webhook.too-many')
  const secret = makeSecret()
  const id = await write(ctx, async (trx) => {
    const row = { workspaceId, ...form, url, secret: ctx.secrets.encrypt(secret) }
    const made = await queries.insertWebhook(trx, row)
    const data = { webhookId: made.id, name: nameOf(row) }
    await append(trx, actor, { kind: 'webhook.created', data })
    return made.id
  })
  return { ...(await lookUpWebhook(ctx, actor, id)), secret }
}

/** Switched on again, it is tried with everything that waits. */
export async function changeWebhook(
  ctx: Context,
  actor: Actor,
  id: string,
  change: z.output<typeof WebhookChange>,
): Promise<Webhook> {
  permit(actor, manageWebhooks)
  const url = change.url === undefined ? undefined : await checkAddress(ctx.config, change.url)
  await write(ctx, async (trx) => {
    const webhook = { workspaceId: actor.workspaceId, id }
    const row = await queries.lockWebhook(trx, webhook)
    if (!row) throw webhookNotFound()
    const after = { ...change, ...(url === undefined ? {} : { url }) }
    const anew = (after.enabled === true && !row.enabled) || (url !== undefined && url !== row.url)
    if (Object.keys(after).length > 0)
      await queries.updateWebhook(trx, webhook, {
        ...after,
        ...(anew ? { offReason: null, failingSince: null, restingUntil: null } : {}),
      })
    if (anew) await bringForward(trx, webhook, 'all')
    const data = { webhookId: id, name: nameOf({ ...row, ...after }), fields: Object.keys(change) }
    await append(trx, actor, { kind: 'webhook.changed', data })
  })
  return await lookUpWebhook(ctx, actor, id)
}

/** What waits to be delivered goes with it. */
export async function removeWebhook(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, manageWebhooks)
  await write(ctx, async (trx) => {
    const webhook = { workspaceId: actor.workspaceId, id }
    const row = await queries.lockWebhook(trx, webhook)
    if (!row) throw webhookNotFound()
    await queries.deleteWebhook(trx, webhook)
    const data = { webhookId: id, name: nameOf(row) }
    await append(trx, actor, { kind: 'webhook.deleted', data })
  })
}
