import type { ChannelFault } from '@polku/contract'
import type { Context } from '../../context.ts'
import { isOwnTrouble } from '../../platform/db/own-trouble.ts'
import { noteFault } from '../channels/noting-health.ts'
import { type ConnectionError, connectionFault, serverWords } from './connection-fault.ts'

type Failure = ConnectionError & { fault?: ChannelFault }

/** What imapflow and nodemailer call a connection that ended. */
const lost = new Set(['NoConnection', 'EConnectionClosed', 'ECONNECTION', 'ECONNRESET', 'EPIPE', 'ESOCKET'])
const notServers = new Set(['ENOENT', 'EACCES', 'ESTREAM', 'EMESSAGE'])

/** A mail server does not do what it is asked; what is amiss with our own disk or database is not the channel's. */
export async function noteFailed(
  ctx: Context,
  channel: { workspaceId: string; id: string },
  direction: 'in' | 'out',
  thrown: unknown,
  user: boolean,
): Promise<void> {
  const error = thrown as Failure
  const fault = faultOf(error, user)
  if (fault === null) return
  const detail = error.fault === 'mailbox-not-found' ? null : serverWords(error, fault as never)
  await noteFault(ctx, channel, direction, { fault, detail })
}

function faultOf(error: Failure, user: boolean): ChannelFault | null {
  if (error.fault) return error.fault
  if (notServers.has(error.code ?? '')) return null
  const fault = connectionFault(error, user)
  if (fault !== 'not-a-mail-server') return fault
  if (lost.has(error.code ?? '')) return 'connection-lost'
  return isOwnTrouble(error) ? null : fault
}
