import { createHash } from 'node:crypto'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { cleanLine } from '../../platform/mail/charset.ts'
import type { Fetching } from './fetching-mail.ts'
import { insertInbound, isLeft } from './inbound-queries.ts'

/**
 * A mail too large to take in stays in its mailbox, unread, and the rest goes on. The ledger says so once,
 * with whatever a person needs to find it there.
 */
export async function leaveMail(
  { ctx, client, channel: { workspaceId, ...channel } }: Fetching,
  uid: number,
  size: number,
  pass: (trx: Trx) => Promise<boolean>,
): Promise<false> {
  const found = await client.fetchOne(String(uid), { envelope: true }, { uid: true })
  const { from, subject, date, messageId } = found ? (found.envelope ?? {}) : {}
  const told = [from?.[0]?.address ?? '', subject ? `“${subject}”` : '', `${Math.round(size / 1e6)} MB`]
  const said = [messageId, date && new Date(date).getTime(), ...told].join('\n')
  const contentHash = createHash('sha256').update(`left in its mailbox\n${said}`).digest('hex')
  await write(ctx, async (trx) => {
    if (!(await pass(trx)) || (await isLeft(trx, { workspaceId, contentHash }))) return
    await insertInbound(trx, {
      workspaceId,
      channelId: channel.id,
      source: 'imap',
      messageId: cleanLine(messageId ?? '').replace(/^<|>$/g, '') || null,
      contentHash,
      // Of no file: nothing of it is kept here.
      fileHash: contentHash,
      size,
      envelope: { from: null, to: [channel.address] },
      state: 'failed',
      fault: 'too-large',
      reason: cleanLine(told.filter(Boolean).join(', '), 500),
      attempts: 1,
      settledAt: new Date(),
      prunedAt: new Date(),
    })
  })
  return false
}
