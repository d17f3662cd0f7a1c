import type { SMTPServerSession } from 'smtp-server'
import { SmtpRefusal } from './smtp-refusals.ts'

/** Keeps one client from taking all connections or flooding the store; counted in this process. */
export function clientLimits(limits: { clientConnections: number; clientMailsPerMinute: number }) {
  const open = new Map<string, number>()
  let minute = 0
  let mails = new Map<string, number>()

  return {
    connect({ remoteAddress }: SMTPServerSession): SmtpRefusal | null {
      const count = (open.get(remoteAddress) ?? 0) + 1
      open.set(remoteAddress, count)
      return count > limits.clientConnections
        ? new SmtpRefusal(421, '4.7.0 Too many connections from your address')
        : null
    },
    close({ remoteAddress }: SMTPServerSession): void {
      const count = (open.get(remoteAddress) ?? 0) - 1
      if (count > 0) open.set(remoteAddress, count)
      else open.delete(remoteAddress)
    },
    mail({ remoteAddress }: SMTPServerSession): void {
      const now = Math.floor(Date.now() / 60_000)
      if (now !== minute) {
        minute = now
        mails = new Map()
      }
      const count = (mails.get(remoteAddress) ?? 0) + 1
      mails.set(remoteAddress, count)
      if (count > limits.clientMailsPerMinute) throw new SmtpRefusal(450, '4.7.1 Too many mails, slow down')
    },
  }
}
