import type { ImapFlow, MailboxObject } from 'imapflow'
import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { backlog } from './inbound-queries.ts'
import { leaveMail } from './leaving-mail.ts'
import { beginMailbox, mailboxPosition, passMail } from './mailbox-queries.ts'
import type { ChannelRow } from './outbound-queries.ts'
import { bounded, MailTooLarge } from './smtp-refusals.ts'
import { largestMail, storeMail } from './storing-mail.ts'

/** With more than this unread the mailbox, which keeps the mail for us, is left alone for a while. */
const enough = 5000

export interface Fetching {
  ctx: Context
  client: ImapFlow
  channel: ChannelRow
  mailbox: MailboxObject
}

/**
 * Stores what is new in the open mailbox; answers how much it was. A mail and the place behind it are
 * written in one transaction, and only then is the mail marked as read: stopping anywhere loses nothing
 * and fetches nothing twice.
 */
export async function fetchMail(fetching: Fetching): Promise<number> {
  const { ctx, client, channel, mailbox } = fetching
  const of = { workspaceId: channel.workspaceId, channelId: channel.id, mailbox: mailbox.path }
  const uidValidity = Number(mailbox.uidValidity)
  const position = await mailboxPosition(ctx.db, of)
  let known = position?.lastUid ?? 0
  if (position?.uidValidity !== uidValidity) {
    known = await beginAnew(fetching, of, uidValidity, position?.updatedAt)
  }
  const found = await client.search({ uid: `${known + 1}:*` }, { uid: true })
  // “n:*” names the last mail even when its number is below n.
  const uids = (found || []).filter((uid) => uid > known).sort((a, b) => a - b)
  let stored = 0
  for (const uid of uids) {
    if ((await backlog(ctx.db, enough)) >= enough) break
    if (await fetchOne(fetching, uid, (trx) => passMail(trx, of, uidValidity, uid))) stored += 1
  }
  return stored
}

/**
 * A mailbox seen for the first time gives what nobody has read yet, not its whole past. One whose numbers
 * have begun again gives what came since we last looked too; what we have already is known by its content.
 */
async function beginAnew(
  fetching: Fetching,
  of: { workspaceId: string; channelId: string; mailbox: string },
  uidValidity: number,
  lastLooked: Date | undefined,
): Promise<number> {
  const { ctx, client } = fetching
  const status = await client.status(of.mailbox, { uidNext: true })
  const known = Number(status ? (status.uidNext ?? 1) : 1) - 1
  const unread = (await client.search({ seen: false }, { uid: true })) || []
  const day = 24 * 3_600_000
  const since = lastLooked && new Date(lastLooked.getTime() - day)
  const recent = since ? (await client.search({ since }, { uid: true })) || [] : []
  const uids = [...new Set([...unread, ...recent])].filter((uid) => uid <= known).sort((a, b) => a - b)
  for (const uid of uids) await fetchOne(fetching, uid, async () => true)
  await beginMailbox(ctx.db, of, uidValidity, known)
  return known
}

type Pass = (trx: Trx) => Promise<boolean>

/** Another process has been here first. */
class AlreadyFetched extends Error {}

async function fetchOne(fetching: Fetching, uid: number, pass: Pass): Promise<boolean> {
  const { ctx, client, channel } = fetching
  const download = await client.download(String(uid), undefined, { uid: true })
  // Somebody has deleted it meanwhile.
  if (!('content' in download) || !download.content) return false
  const { content, meta } = download
  const recipients = [{ channel, envelope: { from: null, to: [channel.address] } }]
  try {
    if ((meta.expectedSize ?? 0) > largestMail) throw new MailTooLarge()
    // What a server says of a size need not be so.
    await storeMail(ctx, bounded(content, largestMail), { source: 'imap', recipients }, async (trx) => {
      if (!(await pass(trx))) throw new AlreadyFetched()
    })
  } catch (error) {
    content.destroy()
    if (error instanceof AlreadyFetched) return false
    if (error instanceof MailTooLarge) return await leaveMail(fetching, uid, meta.expectedSize ?? 0, pass)
    throw error
  }
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  return true
}
