import type { MailCopy } from '@polku/contract'
import type { Bounce, BouncedRecipient } from '../../platform/mail/parsed-mail.ts'
import type { OutboundRow } from './outbound-queries.ts'
import type { OurMail } from './recalling.ts'
import { isSameAddress } from './settling-recipients.ts'

/** Somebody a report speaks of, and the copy of our mail that was theirs; undefined where it was the customer's. */
export interface Reported {
  recipient: BouncedRecipient
  copy: MailCopy | undefined
}

/** Of whom a report says so, among those a mail of ours went to. */
export const reportedOf = (
  outbound: OutboundRow,
  ours: OurMail,
  bounce: Bounce,
  action: BouncedRecipient['action'],
): Reported[] =>
  bounce.recipients
    .filter((recipient) => recipient.action === action)
    .map((recipient) => ({ recipient, copy: copyOf(outbound, recipient) }))
    .filter(
      ({ recipient, copy }) =>
        copy || isSameAddress(recipient.address, outbound.toAddress) || names(bounce, ours),
    )

/** What is said of the customer: by their address, else by another one that is nobody's who had a copy. */
export const customersAmong = (reported: Reported[], { toAddress }: OutboundRow): BouncedRecipient | null =>
  (
    reported.find(({ recipient }) => isSameAddress(recipient.address, toAddress)) ??
    reported.find(({ copy }) => !copy)
  )?.recipient ?? null

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
export const said = ({ status, diagnostic }: BouncedRecipient): string | null =>
  [diagnostic?.includes(status ?? '') ? null : status, diagnostic].filter(Boolean).join(' ').slice(0, 500) ||
  null
