import type { HeldMail, HeldMailSent } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { channelOfKind, lockChannelOfKind } from '../channels/finding-channel.ts'
import { manageChannels, readChannels } from '../channels/policy.ts'
import { asMail } from './channel-queries.ts'
import { holdsMail, tryAgain } from './delivering.ts'
import { countHeld, takeHeld } from './outbound-queries.ts'

/** An answer older than this may surprise more than it helps. */
const oldDays = 7

export async function readHeldMail(ctx: Context, actor: Actor, id: string): Promise<HeldMail> {
  permit(actor, readChannels)
  await channelOfKind(ctx.db, actor.workspaceId, id, 'email')
  const { oldest, ...counts } = await countHeld(ctx.db, actor.workspaceId, id, oldDays)
  return { ...counts, oldest: oldest?.toISOString() ?? null }
}

/** Few enough that a batch is one short transaction; a process killed between two leaves the rest held. */
const batch = 200

/** Sends what a channel holds, because somebody asked for it: nothing held ever leaves by itself. */
export async function sendHeldMail(ctx: Context, actor: Actor, id: string): Promise<HeldMailSent> {
  permit(actor, manageChannels)
  let count = 0
  for (let full = true; full; ) {
    const taken = await write(ctx, async (trx) => {
      const channel = asMail(await lockChannelOfKind(trx, actor.workspaceId, id, 'email'))
      // Asked anew for each batch: what is held again meanwhile must not be taken in a circle.
      if (holdsMail(ctx, channel)) throw new Refusal('channel.holds-mail')
      const mails = await takeHeld(trx, actor.workspaceId, id, batch)
      for (const mail of mails) await tryAgain(trx, actor, mail)
      const data = { channelId: id, name: channel.name, count: mails.length }
      if (mails.length > 0) await append(trx, actor, { kind: 'channel.held-mail-sent', data })
      return mails.length
    })
    count += taken
    full = taken === batch
  }
  return { count }
}
