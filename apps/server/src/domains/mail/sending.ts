import { randomBytes } from 'node:crypto'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { firstMailChannel, type MailChannel, mailChannelById } from './channel-queries.ts'
import { insertOutbound, markReplaced } from './outbound-queries.ts'

export interface Mailing {
  caseId: string
  messageId: string
  /** Earlier messages of the case that go in the same mail, oldest first. */
  also?: string[]
  /** The channel to write by; the workspace's first mail channel when null or not one for mail. */
  channelId: string | null
  to: string
  identifierId: string | null
  /** Addresses that get a copy; mail that nobody has written by hand has none. */
  cc?: string[]
}

/** Attempts over some 35 hours: a mail server that is away for a night loses nothing. */
export const sendingAttempts = 16

/**
 * Queues a message as mail, in the transaction that writes it. Null when the workspace has no mail
 * channel to write by.
 */
export async function sendAsMail(trx: Trx, actor: Actor, mailing: Mailing): Promise<string | null> {
  const { workspaceId } = actor
  const channel = await mailChannelFor(trx, workspaceId, mailing.channelId)
  if (!channel) return null
  const now = new Date()
  const domain = channel.address.split('@').at(-1)
  const id = await insertOutbound(trx, {
    workspaceId,
    channelId: channel.id,
    caseId: mailing.caseId,
    messageId: mailing.messageId,
    also: mailing.also ?? [],
    toAddress: mailing.to,
    identifierId: mailing.identifierId,
    copies: (mailing.cc ?? []).map((address) => ({ address, state: 'queued', error: null })),
    rfcMessageId: `<${randomBytes(16).toString('hex')}@${domain}>`,
    notBefore: now,
  })
  await queueSending(trx, workspaceId, id, now)
  return id
}

/** The channel by which a case's mail leaves: its own, or the workspace's first where that is none for mail. */
export async function mailChannelFor(
  db: Reader,
  workspaceId: string,
  channelId: string | null,
): Promise<MailChannel | undefined> {
  const own = channelId ? await mailChannelById(db, workspaceId, channelId) : undefined
  return own ?? (await firstMailChannel(db, workspaceId))
}

export async function queueSending(trx: Trx, workspaceId: string, id: string, runAt: Date): Promise<void> {
  await enqueue(
    trx,
    'send-mail',
    { workspaceId, id },
    { runAt, key: `send-mail:${id}`, maxAttempts: sendingAttempts },
  )
}

/** The mails of these messages need not arrive any more: the next one that is sent carries what they said. */
export async function replaceMails(trx: Trx, workspaceId: string, messageIds: string[]): Promise<void> {
  await markReplaced(trx, workspaceId, messageIds)
}
