import type { Context } from '../../context.ts'
import type { Demo } from '../../platform/demo-source.ts'
import { inTurns } from '../../platform/pace/in-turns.ts'
import type { ArrivedMail } from './demo-arrived-mail.ts'
import type { InboundGiven } from './demo-queries.ts'
import { forgotten, storeRaw } from './demo-raw-mail.ts'

const dayMs = 24 * 3_600_000
/** From the raw mail stored to the message shown. */
const readingMs = 400

/** A mail's line in the ledger, with its raw bytes stored where these would still be kept. */
export const enterMail = (
  ctx: Context,
  demo: Demo,
  mail: ArrivedMail,
  channelId: string,
): Promise<InboundGiven> => storing(() => enter(ctx, demo, mail, channelId))

/** A few at a time, for the disk's sake and the memory's. */
const storing = inTurns(16)

async function enter(ctx: Context, { workspaceId, now }: Demo, mail: ArrivedMail, channelId: string) {
  const settledAt = mail.at + readingMs
  const keptUntil = settledAt + ctx.config.rawMailDays * dayMs
  const isKept = keptUntil > now
  const line: Omit<InboundGiven, 'contentHash' | 'fileHash' | 'size'> = {
    workspaceId,
    id: mail.id,
    channelId,
    source: mail.fetched ? 'imap' : 'smtp',
    messageId: mail.rfcMessageId.slice(1, -1),
    envelope: { from: mail.fetched || mail.automatic === 'bounce' ? null : mail.from.address, to: [mail.to] },
    state: 'shown',
    attempts: 1,
    caseId: mail.caseId,
    resultMessageId: mail.id,
    receivedAt: new Date(mail.at),
    settledAt: new Date(settledAt),
    notBefore: new Date(mail.at),
    prunedAt: isKept ? null : new Date(keptUntil),
  }
  return { ...line, ...(isKept ? await storeRaw(ctx, mail) : await forgotten(mail)) }
}
