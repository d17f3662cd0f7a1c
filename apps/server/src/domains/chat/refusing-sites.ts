import type { Context } from '../../context.ts'
import { noteFault } from '../channels/noting-health.ts'

/** A page may ask many times a second; saying so a few times a minute is enough. */
const oftenEnoughMs = 20_000
const lately = new Map<string, number>()

/** A page of a site that is not allowed asks for the chat: whoever set it up may have forgotten one of theirs. */
export async function noteSiteRefused(
  ctx: Context,
  channel: { workspaceId: string; id: string },
  site: string,
): Promise<void> {
  if (Date.now() - (lately.get(channel.id) ?? 0) < oftenEnoughMs) return
  lately.set(channel.id, Date.now())
  await noteFault(ctx, channel, 'in', { fault: 'site-refused', detail: site })
}
