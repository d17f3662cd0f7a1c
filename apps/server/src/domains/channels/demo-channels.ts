import { type CaseRecord, mailboxOf } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { Demo } from '../../platform/demo-source.ts'
import { channelsOf } from './channel-queries.ts'
import { insertRefusal } from './demo-queries.ts'

/** Answers by which channel a case of the demo company has come. */
export async function demoChannels(
  ctx: Context,
  { workspaceId, company }: Demo,
): Promise<(record: CaseRecord) => string> {
  const open = await channelsOf(ctx.db, workspaceId)
  return (record) => {
    const ofKind = open.filter(({ kind }) => kind === record.channel)
    const mailbox = mailboxOf(company, record)
    const channel = ofKind.find(({ address }) => address === mailbox.address) ?? ofKind[0]
    if (!channel) throw new Error(`The demo company has no channel for ${record.channel}`)
    return channel.id
  }
}

/** A channel that worked until somebody else's server refused us. */
export const wasRefused = async (
  { db }: Context,
  workspaceId: string,
  channelId: string,
  refused: { refusedSince: number; said: string },
): Promise<void> => insertRefusal(db, workspaceId, channelId, refused)
