import { MINUTE } from './clock.ts'
import type { CaseRecord, Company, MailboxKey, MailboxRecord } from './records.ts'

/** Somebody has changed the password of one of them a while ago, and has not told the desk. */
const LOCKED_OUT = 17 * MINUTE

export const mailboxesAt = (now: number): MailboxRecord[] => [
  {
    key: 'service',
    name: 'Asiakaspalvelu',
    sender: 'Revontuli asiakaspalvelu',
    address: 'asiakaspalvelu@revontuli.example',
    fetchedFrom: null,
  },
  {
    key: 'business',
    name: 'Yritysmyynti',
    sender: 'Revontuli yritysmyynti',
    address: 'yritykset@revontuli.example',
    fetchedFrom: {
      host: 'imap.revontuli.example',
      user: 'yritykset@revontuli.example',
      refusedSince: now - LOCKED_OUT,
      said: 'Authentication failed: the password of this account has been changed',
    },
  },
]

/** Where a case's mail has come. What came after the business mailbox fell silent was written to everybody's. */
export function mailboxOf({ mailboxes }: Company, { team, steps }: CaseRecord): MailboxRecord {
  const mailbox = (key: MailboxKey) => mailboxes.find((one) => one.key === key) as MailboxRecord
  const silentSince = mailbox('business').fetchedFrom?.refusedSince ?? Number.POSITIVE_INFINITY
  const heard = steps.every(({ kind, at }) => kind !== 'received' || at < silentSince)
  return mailbox(team === 'business' && heard ? 'business' : 'service')
}
