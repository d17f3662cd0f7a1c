import type { Context } from '../../context.ts'
import type { Sender } from '../../platform/channels/served-kind.ts'
import { mailChannelsInUse } from './channel-queries.ts'
import { holdsMail } from './delivering.ts'

/** By which channels mail can be written, the first made first: as whom, and whether it leaves. */
export async function mailSenders(ctx: Context, workspaceId: string): Promise<Sender[]> {
  const channels = await mailChannelsInUse(ctx.db, workspaceId)
  return channels.map((channel) => ({
    channelId: channel.id,
    name: channel.settings.displayName,
    address: channel.address,
    held: holdsMail(ctx, channel),
  }))
}
