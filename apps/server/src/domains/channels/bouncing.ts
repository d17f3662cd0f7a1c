import type { MailCopy } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { Bounce, BouncedRecipient } from '../../platform/mail/parsed-mail.ts'
import { lockOutbound, type OutboundRow, updateOutbound } from './outbound-queries.ts'
import type { OurMail } from './recalling.ts'
import { isSameAddress, shownState } from './settling-recipients.ts'

/**
 * A report says that our mail did not arrive. True when it did not arrive at the customer; false when only a
 * copy came back, when the report speaks of others, or of a mere delay.
 */
export async function noteBounce(trx: Trx, actor: Actor, ours: OurMail, bounce: Bounce): Promise<boolean> {
  const failed = bounce.recipients.filter(({ action }) => action === 'failed')
  if (failed.length === 0) return false
  const outbound = await lockOutbound(trx, actor.workspaceId, ours.id)
  if (!outbound) return false
  const about = failed
    .map((recipient) => ({ recipient, copy: copyOf(outbound, recipient) }))
    .filter(
      ({ recipient, copy }) =>
        copy || isSameAddress(recipient.address, outbound.toAddress) || names(bounce, ours),
    )
  const copies = outbound.copies.map((copy) => {
    const lost = about.find((each) => each.copy === copy)
    return lost
      ? { ...copy, state: 'bounced' as const, error: said(lost.recipient), reason: lost.recipient.reason }
      : copy
  })
  const customers =
    about.find(({ recipient }) => isSameAddress(recipient.address, outbound.toAddress))?.recipient ??
    about.find(({ copy }) => !copy)?.recipient
  const bounced = customers !== undefined && outbound.state !== 'bounced'
  const change = bounced
    ? { state: 'bounced' as const, error: said(customers), reason: customers.reason, hard: customers.hard }
    : {}
  await updateOutbound(trx, actor.workspaceId, ours.id, { ...change, copies })
  await append(trx, actor, {
    kind: 'message.delivery-changed',
    caseId: ours.caseId,
    messageId: ours.messageId,
    channel: 'email',
    data: { state: shownState({ ...outbound, ...change }) },
  })
  return bounced
}

/**
 * Whether a report, whomever it blames, is about this mail of ours: it brings it back, or is one by the standard.
 * In a server's own words alone, it is about whom it names.
 */
const names = ({ evidence, originalMessageId }: Bounce, { rfcMessageId }: OurMail) =>
  evidence === 'standard' || `<${originalMessageId}>` === rfcMessageId

/** Whether a report that is not by the standard speaks of a mail of ours. */
export const speaksOf = (bounce: Bounce, ours: OurMail): boolean =>
  names(bounce, ours) ||
  bounce.recipients.some(({ address }) =>
    [ours.toAddress, ...ours.copies.map((copy) => copy.address)].some((one) => isSameAddress(one, address)),
  )

/**
 * The copy that a report is about. One to another address than any of ours, as where mail is passed on, is
 * about the customer's, unless only a copy went to its domain.
 */
function copyOf({ toAddress, copies }: OutboundRow, { address }: BouncedRecipient): MailCopy | undefined {
  const domain = domainOf(address)
  return (
    copies.find((copy) => isSameAddress(copy.address, address)) ??
    (domainOf(toAddress) === domain ? undefined : copies.find((copy) => domainOf(copy.address) === domain))
  )
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** A diagnosis mostly begins with the status. */
const said = ({ status, diagnostic }: BouncedRecipient) =>
  [diagnostic?.includes(status ?? '') ? null : status, diagnostic].filter(Boolean).join(' ').slice(0, 500) ||
  null
