import type { EmailSettings, WaysToWrite } from '@polku/contract'
import type { Context } from '../../context.ts'
import { channelsOf } from './channel-queries.ts'
import { holdsMail } from './delivering.ts'

/** By which channels mail can be written, the first made first: as whom, and whether it leaves. */
export async function mailSenders(ctx: Context, workspaceId: string): Promise<WaysToWrite['from']> {
  const channels = await channelsOf(ctx.db, workspaceId)
  return channels
    .filter(({ kind, enabled }) => kind === 'email' && enabled)
    .map((channel) => ({
      channelId: channel.id,
      name: (channel.settings as EmailSettings).displayName,
      address: channel.address,
      held: holdsMail(ctx, channel),
    }))
}
