import type { ChatConfig } from '@polku/contract'
import type { Context } from '../../context.ts'
import { calendarsOf } from '../calendars/resolving.ts'
import { usualFirstReply } from '../cases/expecting-replies.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { expectationOf } from './expectation.ts'
import type { ChatChannel } from './finding-chat.ts'
import { presentConfig } from './present.ts'

/** How the widget looks and what it may promise now. */
export async function chatConfig(ctx: Context, channel: ChatChannel): Promise<ChatConfig> {
  void noteWorked(ctx, channel, 'in')
  const [minutes, opensAt] = await Promise.all([usualMinutes(ctx, channel.workspaceId), opens(ctx, channel)])
  return presentConfig(channel, {
    here: ctx.presence.anyoneHere(channel.workspaceId),
    opensAt,
    expectation: expectationOf(minutes),
  })
}

async function opens(ctx: Context, { workspaceId, id }: ChatChannel): Promise<string | null> {
  const hours = (await hoursOf(ctx, workspaceId))({ teamId: null, channelId: id })
  const now = Date.now()
  const next = hours?.open.nextOpening(now) ?? now
  return next > now ? new Date(next).toISOString() : null
}

const usualMinutes = onceAMinute((ctx, workspaceId) => usualFirstReply(ctx, workspaceId, 'chat'))
const hoursOf = onceAMinute((ctx, workspaceId) => calendarsOf(ctx.db, workspaceId))

/** Asked by every page of every shop, so it is worked out once a minute. */
function onceAMinute<Found>(work: (ctx: Context, workspaceId: string) => Promise<Found>) {
  const lastsMs = 60_000
  const kept = new WeakMap<Context, Map<string, { found: Promise<Found>; until: number }>>()
  return (ctx: Context, workspaceId: string): Promise<Found> => {
    const known = kept.get(ctx) ?? new Map()
    kept.set(ctx, known)
    const last = known.get(workspaceId)
    if (last && last.until > Date.now()) return last.found
    const found = work(ctx, workspaceId)
    known.set(workspaceId, { found, until: Date.now() + lastsMs })
    found.catch(() => known.delete(workspaceId))
    return found
  }
}
