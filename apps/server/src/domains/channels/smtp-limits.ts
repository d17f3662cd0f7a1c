import type { SMTPServerSession } from 'smtp-server'
import { heldAddress } from '../../platform/http/held-address.ts'
import { SmtpRefusal } from './smtp-refusals.ts'

type Client = Partial<Pick<SMTPServerSession, 'remoteAddress'>>

/** A client that is gone before it was greeted has no address any more. */
const addressOf = ({ remoteAddress }: Client) => heldAddress(remoteAddress ?? '')

/** Keeps one client from taking all connections or flooding the store; counted in this process. */
export function clientLimits(limits: { clientConnections: number; clientMailsPerMinute: number }) {
  const open = new Map<string, number>()
  let minute = 0
  let mails = new Map<string, number>()

  return {
    connect(session: Client): SmtpRefusal | null {
      const client = addressOf(session)
      const count = (open.get(client) ?? 0) + 1
      open.set(client, count)
      return count > limits.clientConnections
        ? new SmtpRefusal(421, '4.7.0 Too many connections from your address')
        : null
    },
    close(session: Client): void {
      const client = addressOf(session)
      const count = (open.get(client) ?? 0) - 1
      if (count > 0) open.set(client, count)
      else open.delete(client)
    },
    mail(session: Client): void {
      const client = addressOf(session)
      const now = Math.floor(Date.now() / 60_000)
      if (now !== minute) {
        minute = now
        mails = new Map()
      }
      const count = (mails.get(client) ?? 0) + 1
      mails.set(client, count)
      if (count > limits.clientMailsPerMinute) throw new SmtpRefusal(450, '4.7.1 Too many mails, slow down')
    },
  }
}
