import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { mailChannelById } from './channel-queries.ts'
import { holdsMail, tryAgain } from './delivering.ts'
import { lockOutboundOfMessage } from './outbound-queries.ts'

/** Sends the mail of a message again that failed, came back or is held. Throws channel.holds-mail. */
export async function sendAgain(
  ctx: Context,
  trx: Trx,
  actor: Actor,
  messageId: string,
): Promise<'queued' | 'arrived' | 'unknown'> {
  const mail = await lockOutboundOfMessage(trx, actor.workspaceId, messageId)
  if (!mail) return 'unknown'
  // Nothing comes of asking for what a channel holds while it still does.
  const channel = await mailChannelById(trx, mail.workspaceId, mail.channelId)
  if (!channel || holdsMail(ctx, channel)) throw new Refusal('channel.holds-mail')
  return (await tryAgain(trx, actor, mail)) ? 'queued' : 'arrived'
}
