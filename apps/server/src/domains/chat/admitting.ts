import { createHash } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { Position } from '../../platform/log/position.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { channelUnknown, sessionUnknown, siteRefused } from './errors.ts'
import type { ChatChannel } from './finding-chat.ts'
import type { KnownChannels } from './known-channels.ts'
import { noteSiteRefused } from './refusing-sites.ts'
import { type SessionRow, sessionAndEnd, sessionByToken } from './session-queries.ts'
import { siteAllowed } from './sites.ts'

const restsDays = 90

/** The chat, if a page of this site may show it. Our own pages may show any. */
export async function admitSite(
  ctx: Context,
  channels: KnownChannels,
  key: string,
  origin: string | undefined,
  host: string,
): Promise<ChatChannel> {
  const channel = await channels.find(key)
  if (!channel) throw channelUnknown()
  if (!origin) throw siteRefused(origin)
  const ours = URL.canParse(origin) && new URL(origin).host === host
  if (
    !ours &&
    origin !== new URL(ctx.config.url).origin &&
    !siteAllowed(channel.settings.allowedSites, origin)
  ) {
    if (/^https?:/.test(origin)) void noteSiteRefused(ctx, channel, origin)
    throw siteRefused(origin)
  }
  return channel
}

/** The dialogue a token opens, in this chat alone. Throws chat.session-unknown. */
export async function admitVisitor(ctx: Context, channel: ChatChannel, token: string): Promise<SessionRow> {
  return ofChannel(ctx, channel, await sessionByToken(ctx.db, hashOf(token)))
}

/** The same for a tab, with the position of the log from which it follows. Throws chat.session-unknown. */
export async function admitTab(
  ctx: Context,
  channel: ChatChannel,
  token: string,
): Promise<{ session: SessionRow; end: Position }> {
  const found = await sessionAndEnd(ctx.db, hashOf(token))
  ofChannel(ctx, channel, found?.session)
  return found!
}

function ofChannel(ctx: Context, channel: ChatChannel, session: SessionRow | undefined): SessionRow {
  const ours = session?.workspaceId === channel.workspaceId && session.channelId === channel.id
  if (!session || !ours || Date.now() - session.lastHereAt.getTime() > restsDays * 86_400_000)
    throw sessionUnknown()
  void noteWorked(ctx, channel, 'in')
  return session
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
