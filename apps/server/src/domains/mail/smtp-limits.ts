import type { SMTPServerSession } from 'smtp-server'
import { heldAddress } from '../../platform/http/held-address.ts'
import { SmtpRefusal } from './smtp-refusals.ts'

type Client = Partial<Pick<SMTPServerSession, 'remoteAddress'>>

/** A client that is gone before it was greeted has no address any more. */
const addressOf = ({ remoteAddress }: Client) => heldAddress(remoteAddress ?? '')

/** Of the places still free an address may have this part; the fewer are left, the fewer it may take. */
const partOfFree = 1 / 4

/**
 * Keeps one client, or a few, from taking all connections or flooding the store; counted in this process.
 * However many addresses come to hold places, one that has none finds one while there is any.
 */
export function clientLimits(limits: {
  clients: number
  clientConnections: number
  clientMailsPerMinute: number
}) {
  const open = new Map<string, number>()
  let all = 0
  let minute = 0
  let mails = new Map<string, number>()

  return {
    /** How much of the room is taken, from 0 to 1. */
    pressure: () => Math.min(1, all / limits.clients),
    connect(session: Client): SmtpRefusal | null {
      const client = addressOf(session)
      const count = (open.get(client) ?? 0) + 1
      const share = Math.max(1, Math.floor((limits.clients - all) * partOfFree))
      open.set(client, count)
      all += 1
      return count > Math.min(limits.clientConnections, share)
        ? new SmtpRefusal(421, '4.7.0 Too many connections from your address')
        : null
    },
    close(session: Client): void {
      const client = addressOf(session)
      const count = (open.get(client) ?? 0) - 1
      all = Math.max(0, all - 1)
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
