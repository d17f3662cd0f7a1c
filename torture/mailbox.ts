import type { Dovecot } from '../apps/server/src/testing/dovecot.ts'
import { letter } from './mail-in.ts'
import type { Way } from './traffic.ts'

export const mailboxAddress = 'laskutus@shop.example'

/** A mailbox elsewhere that is filled while the desk watches it. */
export function mailbox(imap: Dovecot): Way {
  const name = 'mailbox'
  return {
    name,
    lanes: 1,
    restMs: 300,
    send: (thing) => imap.deliver(letter(name, thing, mailboxAddress)),
  }
}
