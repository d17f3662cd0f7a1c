import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { InboundRow } from './inbound-tables.ts'
import { caseOfParty, caseOfThread, type Party } from './placing-queries.ts'
import { mailByMessageId, mailByReplyAddress, mailToAddress, type OurMail } from './recalling.ts'
import type { UnderstoodMail } from './taking-apart.ts'

/**
 * Where a mail belongs, and what says so, from the surest evidence to none:
 * - `reply-address`: it was sent to the signed address of one of our mails;
 * - `our-mail`: it refers to one of our mails by its unguessable Message-ID;
 * - `report`: it reports about an address that we have lately written to;
 * - `party`: it refers to a mail of this very sender in a case of theirs, answers to all a mail in which the
 *   customer gave this sender a copy, or belongs to a thread that this sender has written from before;
 * - `none`: anything else, whatever its subject says, opens a case of its own.
 */
export type Place =
  | { by: 'reply-address'; caseId: string; ours: OurMail; address: string }
  | { by: 'our-mail'; caseId: string; ours: OurMail }
  | { by: 'report'; caseId: string; ours: OurMail }
  | { by: 'party'; caseId: string; ours: null }
  | { by: 'none'; caseId: null; ours: null }

export async function placeOf(
  ctx: Context,
  trx: Trx,
  item: InboundRow,
  mail: UnderstoodMail,
): Promise<Place> {
  const { workspaceId } = item
  const answered = await mailByReplyAddress(ctx, trx, workspaceId, addressedTo(item, mail))
  if (answered) return { by: 'reply-address', caseId: answered.ours.caseId, ...answered }

  const ids = referredTo(mail)
  const ours = await mailByMessageId(trx, workspaceId, ids)
  if (ours) return { by: 'our-mail', caseId: ours.caseId, ours }

  const blamed = mail.bounce?.recipients.map(({ address }) => address) ?? []
  const reported = await mailToAddress(trx, workspaceId, blamed)
  if (reported) return { by: 'report', caseId: reported.caseId, ours: reported }

  const party = mail.sender ? partyOf(mail, mail.sender) : null
  const theirs =
    party &&
    ((await caseOfParty(trx, workspaceId, ids, party)) ??
      (await caseOfThread(trx, workspaceId, rootOf(mail), party)))
  return theirs ? { by: 'party', caseId: theirs, ours: null } : { by: 'none', caseId: null, ours: null }
}

/** Mails this one answers or reports about, the surest first. */
const referredTo = ({ bounce, feedback, inReplyTo, references }: UnderstoodMail) => {
  const returned = (bounce ?? feedback)?.originalMessageId
  const referred = [returned, inReplyTo, ...references.toReversed()]
  return [...new Set(referred.filter((id): id is string => !!id))]
}

/** The mail that began the thread, as far as this one names it. */
export const rootOf = ({ references, inReplyTo }: UnderstoodMail): string | null => references[0] ?? inReplyTo

const partyOf = ({ authentication, to, cc }: UnderstoodMail, sender: string): Party => ({
  sender,
  verified: authentication.verified,
  addressees: [...to, ...cc].map(({ address }) => address.toLowerCase()),
})

/** What a mail has in common with others of its conversation: those are shown in the order they came. */
export const tiesOf = (item: InboundRow, mail: UnderstoodMail | null): string[] => {
  const id = mail?.messageId ?? item.messageId
  const authors = mail ? [mail.sender, mail.replyTo?.address] : [item.envelope.from?.toLowerCase()]
  return [
    ...(id ? [id] : []),
    ...(mail ? referredTo(mail) : []),
    ...(mail ? addressedTo(item, mail) : item.envelope.to).filter((address) => address.includes('+')),
    ...authors.filter(Boolean).map((one) => `from ${one}`),
  ]
}

/** The envelope knows best; a fetched mail has only its headers. */
const addressedTo = (item: InboundRow, mail: UnderstoodMail) => [
  ...item.envelope.to,
  ...[...mail.to, ...mail.cc].map(({ address }) => address),
  ...mail.headers
    .filter(({ name }) => name === 'delivered-to' || name === 'x-original-to')
    .map(({ value }) => value.trim().replace(/^<|>$/g, '')),
]
