import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { authorOf } from '../../platform/mail/carriers.ts'
import type { Mailbox } from '../../platform/mail/parsed-mail.ts'
import { type IsOurs, ownAddresses } from '../channels/own-addresses.ts'
import { normaliseEmail } from '../customers/normalising.ts'
import { addressesOfColleagues } from '../people/colleagues.ts'
import type { InboundRow } from './inbound-tables.ts'
import { type Place, placeOf } from './placing-mail.ts'
import { channelAddress } from './recalling.ts'
import type { UnderstoodMail } from './taking-apart.ts'
import { kindFor } from './waiting-for-nobody.ts'

/**
 * A mail as who wrote it wrote it, and where it belongs. What a form or a group has carried is its author's: whatever
 * proves the mail proves the carrier, so that the author is claimed and stays so. Whom we wrote to is no carrier.
 */
export async function creditAuthor(
  ctx: Context,
  trx: Trx,
  item: InboundRow,
  read: UnderstoodMail,
): Promise<{ mail: UnderstoodMail; place: Place }> {
  const isOurs = await ownAddresses(trx, item.workspaceId)
  const byUs = read.sender !== null && isOurs(read.sender)
  const place = await placeOf(ctx, trx, item, byUs ? { ...read, sender: null } : read)
  const kind = kindFor(read, await channelAddress(trx, item), place)
  const mail = { ...read, kind, bounce: kind === 'bounce' ? read.bounce : null }
  const forwards =
    kind === 'message' && !place.caseId ? await firstWriter(trx, item.workspaceId, mail, isOurs) : null
  if (forwards) return { mail: { ...mail, forwards }, place }
  const answersUs = place.ours !== null && place.ours.toAddress === mail.sender
  if (!byUs && (kind !== 'message' || answersUs)) return { mail, place }
  const { author, via } = authorOf(mail, isOurs)
  if (!via && !byUs) {
    const from = mail.from ?? author
    const sender = mail.sender ?? (author && normaliseEmail(author.address))
    return { mail: { ...mail, from, sender }, place }
  }
  const carried = {
    ...mail,
    from: author,
    replyTo: null,
    sender: author && normaliseEmail(author.address),
    via,
    authentication: unproved(mail.authentication),
  }
  return { mail: carried, place: await placeOf(ctx, trx, item, carried) }
}

/** Whose matter a colleague passes on: the outermost writer who is none of us. It is offered, for people to say so. */
async function firstWriter(
  trx: Trx,
  workspaceId: string,
  { sender, forwarded }: UnderstoodMail,
  isOurs: IsOurs,
): Promise<Mailbox | null> {
  if (!sender || forwarded.length === 0) return null
  const addresses = [sender, ...forwarded.map(({ address }) => address)]
  const colleagues = await addressesOfColleagues(trx, workspaceId, addresses)
  if (!colleagues.has(sender)) return null
  return forwarded.find(({ address }) => !colleagues.has(address) && !isOurs(address)) ?? null
}

/** A check that found no answer is still made again: it may say of the carrier that the mail is forged. */
const unproved = (checks: UnderstoodMail['authentication']): UnderstoodMail['authentication'] => ({
  ...checks,
  verified: false,
  reason: checks.reason === 'dns-failed' ? checks.reason : 'carried',
})
