import type { ChatConfig } from '@polku/contract'
import type { Context } from '../../context.ts'
import { usualFirstReply } from '../cases/expecting-replies.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { expectationOf } from './expectation.ts'
import type { ChatChannel } from './finding-chat.ts'
import { presentConfig } from './present.ts'

const lastsMs = 60_000
const usual = new WeakMap<Context, Map<string, { minutes: Promise<number | null>; until: number }>>()

/** How the widget looks and what it may promise now. */
export async function chatConfig(ctx: Context, channel: ChatChannel): Promise<ChatConfig> {
  void noteWorked(ctx, channel, 'in')
  const minutes = await usualMinutes(ctx, channel.workspaceId)
  return presentConfig(channel, {
    here: ctx.presence.anyoneHere(channel.workspaceId),
    expectation: expectationOf(minutes),
  })
}

/** Asked by every page of every shop, so it is worked out once a minute. */
function usualMinutes(ctx: Context, workspaceId: string): Promise<number | null> {
  const known = usual.get(ctx) ?? new Map()
  usual.set(ctx, known)
  const kept = known.get(workspaceId)
  if (kept && kept.until > Date.now()) return kept.minutes
  const minutes = usualFirstReply(ctx, workspaceId, 'chat')
  known.set(workspaceId, { minutes, until: Date.now() + lastsMs })
  minutes.catch(() => known.delete(workspaceId))
  return minutes
}
