import type { Case } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Dialogue } from '../../platform/channels/served-kind.ts'
import { answerAddress } from './answering-address.ts'
import { copiesFor } from './copying-others.ts'
import { holdsMail } from './delivering.ts'
import { latestIn } from './dialogue-queries.ts'
import { mailChannelFor } from './sending.ts'

/** What somebody who answers wants to know first: where it goes, whether it leaves, who else is in the conversation. */
export async function whereRepliesGo(ctx: Context, dialogue: Dialogue): Promise<Case['replyTo']> {
  const { id, workspaceId, channelId } = dialogue
  const to = await answerAddress(ctx.db, workspaceId, dialogue)
  if (!to) return null
  const [channel, latest] = await Promise.all([
    mailChannelFor(ctx.db, workspaceId, channelId),
    latestIn(ctx.db, workspaceId, id, { byCustomer: false }),
  ])
  return {
    address: to.address,
    verified: to.verified,
    held: channel !== undefined && holdsMail(ctx, channel),
    ...(await copiesFor(ctx.db, latest, to)),
  }
}
