import type { MailCopy } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import { answeredMail } from '../../platform/mail/reply-address.ts'
import { mailChannelById } from './channel-queries.ts'
import { inboundById } from './inbound-queries.ts'
import type { InboundRow } from './inbound-tables.ts'
import { latestOutboundTo, outboundById, outboundByMessageIds } from './outbound-queries.ts'

/** One of our own mails that another mail answers or returns. */
export interface OurMail {
  id: string
  caseId: string
  messageId: string
  toAddress: string
  copies: MailCopy[]
  state: string
  rfcMessageId: string
}

/**
 * The mail whose signed reply address is among these, and which that is: only its recipient and those in copy were
 * given it.
 */
export async function mailByReplyAddress(
  ctx: Pick<Context, 'secrets'>,
  trx: Trx,
  workspaceId: string,
  addresses: string[],
): Promise<{ ours: OurMail; address: string } | undefined> {
  const key = ctx.secrets.derive('reply-address')
  for (const address of addresses) {
    const id = answeredMail(address, { key, workspaceId })
    const ours = id ? await outboundById(trx, workspaceId, id) : undefined
    if (ours) return { ours, address: oneForm(address) }
  }
  return undefined
}

/** The mail with one of these Message-IDs, the first that is ours; we make them unguessable. */
export async function mailByMessageId(
  trx: Trx,
  workspaceId: string,
  messageIds: string[],
): Promise<OurMail | undefined> {
  const bracketed = messageIds.map((id) => `<${id}>`)
  const found = await outboundByMessageIds(trx, workspaceId, bracketed)
  return found.sort((a, b) => bracketed.indexOf(a.rfcMessageId) - bracketed.indexOf(b.rfcMessageId))[0]
}

/** The mail that was sent last to one of the addresses that a report names, and that it may be about. */
export async function mailToAddress(
  trx: Trx,
  workspaceId: string,
  addresses: string[],
): Promise<OurMail | undefined> {
  return addresses.length > 0 ? await latestOutboundTo(trx, workspaceId, addresses, reportDays) : undefined
}

/** Servers give up after five days, and their reports may wait as long. */
const reportDays = 10

/** The address of ours that a mail came to. */
export async function channelAddress(trx: Trx, item: InboundRow): Promise<string> {
  return (await mailChannelById(trx, item.workspaceId, item.channelId))?.address ?? ''
}

/** The server of the mailbox that a mail was fetched from. */
export async function mailboxHost(db: Reader, item: InboundRow): Promise<string | null> {
  const channel = await mailChannelById(db, item.workspaceId, item.channelId)
  const inbound = channel?.settings?.inbound
  return inbound?.kind === 'imap' ? inbound.host.toLowerCase() : null
}

/** The raw mail a message came as, while it is kept. */
export async function rawMailOf(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<InboundRow | undefined> {
  const item = await inboundById(db, workspaceId, id)
  return item && item.prunedAt === null ? item : undefined
}
