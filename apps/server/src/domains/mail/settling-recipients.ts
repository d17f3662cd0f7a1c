import type { MailCopy, NonDelivery } from '@polku/contract'
import { serverForm } from '../../platform/mail/address-form.ts'
import type { OutboundRow } from './outbound-queries.ts'

/** Why a mail server did not take a mail for somebody, and whether it might another time. */
export interface RecipientRefusal {
  error: string
  permanent: boolean
  /** Null where it is we who did not get through, or were not let in. */
  reason: NonDelivery | null
  hard: boolean | null
}

type Mail = Pick<OutboundRow, 'toAddress' | 'sentAt' | 'copies'>

/** Whom the mail has still to be sent to. Who has it does not get it twice because another was refused. */
export const unreached = ({ toAddress, sentAt, copies }: Mail): string[] => [
  ...(sentAt ? [] : [toAddress]),
  ...copies.filter(({ state }) => state === 'queued').map(({ address }) => address),
]

/**
 * How a mail stands after an attempt to send it to everybody it had not reached. It has failed when it cannot
 * reach the customer; a copy that is refused fails alone. `queued`: to be tried again for those who wait.
 */
export function afterAttempt(
  mail: Mail,
  refusalOf: (address: string) => RecipientRefusal | null,
  { last, now }: { last: boolean; now: Date },
): Pick<OutboundRow, 'state' | 'error' | 'reason' | 'hard' | 'sentAt' | 'copies'> {
  const refusal = mail.sentAt ? null : refusalOf(mail.toAddress)
  const failed = refusal !== null && (refusal.permanent || last)
  const settle = (copy: MailCopy): MailCopy => {
    if (copy.state !== 'queued') return copy
    const refused = refusalOf(copy.address)
    if (!refused) return { ...copy, state: 'sent', error: null, reason: null }
    const { error, reason, permanent } = refused
    return { ...copy, state: permanent || last || failed ? 'failed' : 'queued', error, reason }
  }
  const copies = mail.copies.map(settle)
  const waits = refusal !== null || copies.some(({ state }) => state === 'queued')
  return {
    state: failed ? 'failed' : waits ? 'queued' : 'sent',
    error: refusal?.error ?? null,
    reason: refusal?.reason ?? null,
    hard: refusal?.hard ?? null,
    sentAt: refusal ? null : (mail.sentAt ?? now),
    copies,
  }
}

/** What a person is told of the mail: the customer has it, though a copy is still being tried. */
export const shownState = ({ state, sentAt }: Pick<OutboundRow, 'state' | 'sentAt'>): OutboundRow['state'] =>
  sentAt && (state === 'queued' || state === 'sending') ? 'sent' : state

/** The same address, in whichever way its domain is written. */
export const isSameAddress = (one: string, other: string): boolean =>
  serverForm(one.toLowerCase()) === serverForm(other.toLowerCase())
