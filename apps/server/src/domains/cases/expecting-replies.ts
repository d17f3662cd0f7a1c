import type { Channel } from '@polku/contract'
import type { Context } from '../../context.ts'
import { firstReplyWaits } from './expecting-queries.ts'

const fewest = 5

/**
 * How long, in minutes, three of four customers have lately waited for their first answer on a channel;
 * those who still wait count with what they have waited so far. Null while there is too little to tell.
 */
export async function usualFirstReply(
  ctx: Context,
  workspaceId: string,
  channel: Channel,
): Promise<number | null> {
  const { n, minutes } = await firstReplyWaits(ctx.db, workspaceId, channel)
  return n >= fewest ? minutes : null
}
