import type { Case } from '@polku/contract'
import type { Context } from '../../context.ts'
import { holdsMail } from '../channels/delivering.ts'
import { mailChannelFor } from '../channels/sending.ts'
import { answerAddress } from './answering-address.ts'
import type { CaseRow } from './changing-state.ts'
import { copiesFor } from './copying-others.ts'
import { latestMessage } from './message-queries.ts'

/** What somebody who answers wants to know first: where it goes, whether it leaves, who else is in the conversation. */
export async function whereRepliesGo(ctx: Context, row: CaseRow): Promise<Case['replyTo']> {
  const { id, workspaceId, channelId } = row
  const to = await answerAddress(ctx.db, workspaceId, row)
  if (!to) return null
  const [channel, latest] = await Promise.all([
    mailChannelFor(ctx.db, workspaceId, channelId),
    latestMessage(ctx.db, workspaceId, id, 'in'),
  ])
  return {
    address: to.address,
    verified: to.verified,
    held: channel !== undefined && holdsMail(ctx, channel),
    ...(await copiesFor(ctx.db, latest, to)),
  }
}
