import type { Case } from '@polku/contract'
import type { Context } from '../../context.ts'
import { bareAddress } from '../../platform/mail/reply-address.ts'
import { holdsMail } from '../channels/delivering.ts'
import { mailAddresses, mailChannelFor } from '../channels/sending.ts'
import { answerAddress } from './answering-address.ts'
import type { CaseRow } from './changing-state.ts'
import { latestMessage } from './message-queries.ts'

/** What somebody who answers wants to know first: where it goes, whether it leaves, whom it passes by. */
export async function whereRepliesGo(ctx: Context, row: CaseRow): Promise<Case['replyTo']> {
  const { id, workspaceId, channelId } = row
  const to = await answerAddress(ctx.db, workspaceId, row)
  if (!to) return null
  const [channel, latest, ours] = await Promise.all([
    mailChannelFor(ctx.db, workspaceId, channelId),
    latestMessage(ctx.db, workspaceId, id, 'in'),
    mailAddresses(ctx.db, workspaceId),
  ])
  const mail = latest?.mail
  const known = new Set([...ours, to.address, mail?.from ?? ''].map(bareAddress))
  const others = mail ? [...mail.to, ...mail.cc].map(bareAddress).filter((one) => !known.has(one)) : []
  return {
    address: to.address,
    verified: to.verified,
    held: channel !== undefined && holdsMail(ctx, channel),
    leavesOut: [...new Set(others)],
  }
}
