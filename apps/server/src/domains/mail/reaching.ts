import type { MailServer } from '@polku/contract'
import type { Context } from '../../context.ts'
import { reachOutside } from '../../platform/http/outgoing.ts'

// Said once for testing and for use, so that a test which succeeds proves something.

/** How a mailbox is reached, in imapflow's words. Throws as `reachOutside` does. */
export async function imapServer(ctx: Context, server: MailServer, password = '') {
  const { address, servername } = await reachOutside(server.host, ctx.config.privateMailServers)
  return {
    host: address,
    port: server.port,
    secure: server.security === 'tls',
    doSTARTTLS: server.security === 'starttls',
    ...(servername ? { servername } : {}),
    auth: { user: server.user ?? '', pass: password },
  }
}

/** How a server that takes our mail is reached, in nodemailer's words. Throws as `reachOutside` does. */
export async function smtpServer(ctx: Context, server: MailServer, password = '') {
  const { address, servername } = await reachOutside(server.host, ctx.config.privateMailServers)
  return {
    host: address,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    ...(servername ? { tls: { servername } } : {}),
    ...(server.user ? { auth: { user: server.user, pass: password } } : {}),
  }
}
