import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit, personalPermission } from '../../platform/auth/permit.ts'
import { makeToken } from '../../platform/auth/token.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { lockChannelOfKind, putSecrets } from '../channels/finding-channel.ts'

/** Whoever has the secret is believed as any customer. */
export const makeIdentitySecrets = personalPermission('channel.make-identity-secret', 'owner', 'admin')

/** A new secret by which the shop signs who its visitors are; the old one ends. Shown once. */
export async function makeIdentitySecret(ctx: Context, actor: Actor, id: string) {
  permit(actor, makeIdentitySecrets)
  const identitySecret = makeToken(32)
  await write(ctx, async (trx) => {
    const channel = await lockChannelOfKind(trx, actor.workspaceId, id, 'chat')
    await putSecrets(ctx, trx, channel, { identitySecret })
    const data = { channelId: id, name: channel.name }
    await append(trx, actor, { kind: 'channel.identity-secret-made', data })
  })
  return { identitySecret }
}
