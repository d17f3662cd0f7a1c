import type { ImapFlow, MailboxObject } from 'imapflow'
import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import type { MailChannel } from './channel-queries.ts'
import { backlog, deleteInbound } from './inbound-queries.ts'
import { leaveMail } from './leaving-mail.ts'
import { beginMailbox, mailboxPosition, passMail } from './mailbox-queries.ts'
import { deleteMissed, dueMissed, forgetMissed, putWanted } from './missed-mail-queries.ts'
import { missMail, NotGiven, type Pass } from './missing-mail.ts'
import { bounded, MailTooLarge } from './smtp-refusals.ts'
import { largestMail, storeMail } from './storing-mail.ts'

/** With more than this unread the mailbox, which keeps the mail for us, is left alone for a while. */
const enough = 5000

export interface Fetching {
  ctx: Context
  client: ImapFlow
  channel: MailChannel
  mailbox: MailboxObject
  of: { workspaceId: string; channelId: string; mailbox: string; uidValidity: number }
}

/**
 * Stores what is new in the open mailbox, and what was not given before and is due again; answers how much it was. A
 * mail and the place behind it are written in one transaction, and only then is the mail marked as read: stopping
 * anywhere loses nothing and fetches nothing twice.
 */
export async function fetchMail(open: Omit<Fetching, 'of'>): Promise<number> {
  const { ctx, client, channel, mailbox } = open
  const uidValidity = Number(mailbox.uidValidity)
  const of = { workspaceId: channel.workspaceId, channelId: channel.id, mailbox: mailbox.path, uidValidity }
  const fetching: Fetching = { ...open, of }
  const position = await mailboxPosition(ctx.db, of)
  let known = position?.lastUid ?? 0
  if (position?.uidValidity !== uidValidity) known = await beginAnew(fetching, position?.updatedAt)
  const found = await client.search({ uid: `${known + 1}:*` }, { uid: true })
  // “n:*” names the last mail even when its number is below n.
  const uids = (found || []).filter((uid) => uid > known).sort((a, b) => a - b)
  let stored = 0
  for (const uid of uids) {
    if ((await backlog(ctx.db, enough)) >= enough) break
    if (await fetchOrMiss(fetching, uid, (trx) => passMail(trx, of, uid))) stored += 1
  }
  return stored + (await fetchDue(fetching))
}

/**
 * A mailbox seen for the first time gives what nobody has read yet, not its whole past. One whose numbers
 * have begun again gives what came since we last looked too; what we have already is known by its content.
 */
async function beginAnew(fetching: Fetching, lastLooked: Date | undefined): Promise<number> {
  const { ctx, client, of } = fetching
  const status = await client.status(of.mailbox, { uidNext: true })
  const known = Number(status ? (status.uidNext ?? 1) : 1) - 1
  const unread = (await client.search({ seen: false }, { uid: true })) || []
  const day = 24 * 3_600_000
  const since = lastLooked && new Date(lastLooked.getTime() - day)
  const recent = since ? (await client.search({ since }, { uid: true })) || [] : []
  const uids = [...new Set([...unread, ...recent])].filter((uid) => uid <= known).sort((a, b) => a - b)
  // Each is fetched below as one that is due: stopping in between begins nothing again.
  await write(ctx, async (trx) => {
    await forgetMissed(trx, of)
    await putWanted(trx, of, uids)
    await beginMailbox(trx, of, known)
  })
  return known
}

async function fetchDue(fetching: Fetching): Promise<number> {
  const { ctx, of } = fetching
  const due = (await backlog(ctx.db, enough)) < enough ? await dueMissed(ctx.db, of) : []
  let stored = 0
  for (const missed of due) {
    const settle = async (trx: Trx) => {
      await deleteMissed(trx, missed)
      // The mail itself has a line of its own now.
      if (missed.inboundId)
        await deleteInbound(trx, { workspaceId: missed.workspaceId, id: missed.inboundId })
      return true
    }
    if (await fetchOrMiss(fetching, missed.uid, settle, async () => true)) stored += 1
  }
  // Whatever became of them, none is due any more.
  return due.length > 0 ? stored + (await fetchDue(fetching)) : stored
}

/** One that is not given holds no other up, unless the connection went with it. */
async function fetchOrMiss(fetching: Fetching, uid: number, pass: Pass, goOn = pass): Promise<boolean> {
  try {
    return await fetchOne(fetching, uid, pass)
  } catch (error) {
    if (!(error instanceof NotGiven)) throw error
    fetching.ctx.log.warn({ err: error, channel: fetching.channel.id, uid }, 'a mail was not given')
    await missMail(fetching, uid, error, goOn)
    if (!fetching.client.usable) throw error
    return false
  }
}

/** Another process has been here first. */
class AlreadyFetched extends Error {}

async function fetchOne(fetching: Fetching, uid: number, pass: Pass): Promise<boolean> {
  const { ctx, client, channel } = fetching
  const download = await client.download(String(uid), undefined, { uid: true }).catch(notGiven)
  if (!('content' in download) || !download.content) return await passIfGone(fetching, uid, pass)
  const { content, meta } = download
  const recipients = [{ channel, envelope: { from: null, to: [channel.address] } }]
  try {
    if ((meta.expectedSize ?? 0) > largestMail) throw new MailTooLarge()
    // What a server says of a size need not be so.
    await storeMail(
      ctx,
      bounded(given(content), largestMail),
      { source: 'imap', recipients },
      async (trx) => {
        if (!(await pass(trx))) throw new AlreadyFetched()
      },
    )
  } catch (error) {
    content.destroy()
    if (error instanceof AlreadyFetched) return false
    if (error instanceof MailTooLarge) return await leaveMail(fetching, uid, meta.expectedSize ?? 0, pass)
    throw error
  }
  // It is stored; a mailbox that may only be read goes on.
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true }).catch((error) => {
    if (!client.usable) throw error
  })
  return true
}

/** What the server said, rather than what the library makes of it. */
function notGiven(error: Error & { responseText?: string }): never {
  throw new NotGiven(error.responseText || error.message)
}

async function* given(content: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let empty = true
  try {
    for await (const chunk of content) {
      empty &&= chunk.length === 0
      yield chunk
    }
  } catch (error) {
    notGiven(error as Error)
  }
  if (empty) throw new NotGiven('The server answered without the mail')
}

/** Somebody may have deleted it meanwhile; what is still there and has no body is not given. */
async function passIfGone({ ctx, client }: Fetching, uid: number, pass: Pass): Promise<false> {
  const there = await client.search({ uid: String(uid) }, { uid: true }).catch(notGiven)
  if (!client.usable || !there || there.length > 0) throw new NotGiven('The server answered without the mail')
  await write(ctx, pass)
  return false
}
