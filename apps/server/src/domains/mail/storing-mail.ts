import { readFile } from 'node:fs/promises'
import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import { identifyMail } from '../../platform/mail/content-hash.ts'
import { inTurns } from '../../platform/pace/in-turns.ts'
import type { Listening } from './channel-queries.ts'
import { insertInbound } from './inbound-queries.ts'
import type { Envelope, InboundTable } from './inbound-tables.ts'

/** Bytes of one mail; 25 MB of attachments are some 34 MB when encoded. */
export const largestMail = 36 * 1024 * 1024

/** Each reads a whole mail into memory; a flood of large ones must not fill it. */
const identifying = inTurns(2)

export interface Arrival {
  source: InboundTable['source']
  /** The channels it is for, each with what the delivering client said. */
  recipients: { channel: Listening; envelope: Envelope }[]
}

/**
 * Makes a mail safe before anybody understands it: the file is on disk and its rows are committed when
 * this returns. Only then may the sender be told that we have it. `also` joins the transaction.
 */
export async function storeMail(
  ctx: Context,
  content: Buffer | AsyncIterable<Buffer>,
  arrival: Arrival,
  also: (trx: Parameters<Parameters<typeof write>[1]>[0]) => Promise<void> = async () => {},
): Promise<string[]> {
  const file = await ctx.files.put(content)
  const { messageId, contentHash } = await identifying(async () =>
    identifyMail(await readFile(ctx.files.path(file.hash))),
  )
  return await write(ctx, async (trx) => {
    const ids: string[] = []
    for (const { channel, envelope } of arrival.recipients) {
      const id = await insertInbound(trx, {
        workspaceId: channel.workspaceId,
        channelId: channel.id,
        source: arrival.source,
        messageId,
        contentHash,
        fileHash: file.hash,
        size: file.size,
        envelope,
      })
      ids.push(id)
    }
    await also(trx)
    return ids
  })
}
