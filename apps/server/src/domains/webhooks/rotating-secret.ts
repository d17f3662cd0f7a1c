import type { WebhookSecret } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { webhookNotFound } from './errors.ts'
import { manageWebhooks } from './policy.ts'
import { nameOf } from './present.ts'
import { lockWebhook, updateWebhook } from './queries.ts'
import { makeSecret } from './signing.ts'

const dayMs = 24 * 3_600_000

/** A new secret, shown once. The one before signs along for a day, so that no call is refused meanwhile. */
export async function rotateSecret(ctx: Context, actor: Actor, id: string): Promise<WebhookSecret> {
  permit(actor, manageWebhooks)
  const secret = makeSecret()
  const previousSecretUntil = new Date(Date.now() + dayMs)
  await write(ctx, async (trx) => {
    const webhook = { workspaceId: actor.workspaceId, id }
    const row = await lockWebhook(trx, webhook)
    if (!row) throw webhookNotFound()
    await updateWebhook(trx, webhook, {
      secret: ctx.secrets.encrypt(secret),
      previousSecret: row.secret,
      previousSecretUntil,
    })
    const data = { webhookId: id, name: nameOf(row) }
    await append(trx, actor, { kind: 'webhook.secret-made', data })
  })
  return { secret, previousSecretUntil: previousSecretUntil.toISOString() }
}
