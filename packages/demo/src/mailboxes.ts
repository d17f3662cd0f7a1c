import { MINUTE } from './clock.ts'
import type { MailboxRecord } from './records.ts'

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
