import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Context } from '../../context.ts'
import { cannotListen } from '../../platform/config/ports.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { backlog } from './inbound-queries.ts'
import { listenersFor } from './listening.ts'
import { mailCertificate } from './mail-certificate.ts'
import { clientLimits } from './smtp-limits.ts'
import { smtpPatience } from './smtp-patience.ts'
import { bounded, MailTooLarge, refusalOf, SmtpRefusal } from './smtp-refusals.ts'
import { largestMail, storeMail } from './storing-mail.ts'

export interface ListenerLimits {
  /** Bytes of one mail. */
  size: number
  /** Mails waiting to be read, from which on we ask senders to wait. */
  backlog: number
  clients: number
  clientConnections: number
  clientMailsPerMinute: number
  /** From connecting, or from the mail before, until a mail is delivered. */
  mailSeconds: number
}

const usual: ListenerLimits = {
  size: largestMail,
  backlog: 5000,
  clients: 200,
  clientConnections: 20,
  clientMailsPerMinute: 300,
  mailSeconds: 600,
}

/**
 * Takes mail for our own addresses and no others. `250` is said only when the mail is on disk and its row
 * committed; whatever stands in the way of that is answered with a temporary error, and the sender's
 * server tries again.
 */
export async function startSmtpListener(
  ctx: Context,
  limits: Partial<ListenerLimits> = {},
): Promise<{ port: number; stop(): Promise<void> }> {
  const within = { ...usual, ...limits }
  const clients = clientLimits(within)
  const patience = smtpPatience(() => server, within.mailSeconds, clients.pressure)
  const server: SMTPServer = new SMTPServer({
    ...(await mailCertificate(ctx.config)),
    name: new URL(ctx.config.url).hostname,
    banner: 'Polku',
    size: within.size,
    maxClients: within.clients,
    disabledCommands: ['AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    // A client's word about where it comes from is not believed.
    useProxy: false,
    useXClient: false,
    useXForward: false,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    logger: false,
    onConnect: (session, answer) => {
      patience.begin(session.id)
      answer(clients.connect(session))
    },
    onClose: (session) => {
      patience.forget(session.id)
      clients.close(session)
    },
    onMailFrom: (_address, session, answer) => {
      reply(ctx, answer, async () => {
        clients.mail(session)
        if ((await backlog(ctx.db, within.backlog)) >= within.backlog)
          throw new SmtpRefusal(452, '4.3.1 Too much mail is waiting here, try again later')
      })
    },
    onRcptTo: (address, session, answer) => {
      reply(ctx, answer, async () => {
        if (session.envelope.rcptTo.length >= 100) throw new SmtpRefusal(452, '4.5.3 Too many recipients')
        const listeners = await listenersFor(ctx.db, [address.address])
        if (listeners.size === 0) throw new SmtpRefusal(550, '5.1.1 No such address here')
      })
    },
    onData: (stream, session, answer) => {
      reply(ctx, answer, async () => {
        try {
          const ids = await take(ctx, bounded(stream, within.size), session)
          patience.begin(session.id)
          return `2.0.0 Stored as ${ids[0]}`
        } catch (error) {
          // The rest is read and thrown away: an answer before the end would be lost on the sender.
          stream.resume()
          if (error instanceof MailTooLarge) throw new SmtpRefusal(552, '5.3.4 The mail is too large')
          throw error
        }
      })
    },
  })
  server.on('error', (error) => ctx.log.debug({ err: error }, 'an SMTP connection broke'))
  const port = await listen(server, ctx)
  ctx.log.info({ port }, 'listening for mail')
  const stop = async () => {
    patience.stop()
    await new Promise<void>((resolve) => server.close(resolve))
  }
  return { port, stop }
}

async function take(
  ctx: Context,
  content: AsyncIterable<Buffer>,
  session: SMTPServerSession,
): Promise<string[]> {
  const { mailFrom, rcptTo } = session.envelope
  const to = rcptTo.map(({ address }) => address.toLowerCase())
  const listeners = await listenersFor(ctx.db, to)
  if (listeners.size === 0) throw new SmtpRefusal(550, '5.1.1 No such address here')
  const channels = new Map([...listeners.values()].map((channel) => [channel.id, channel]))
  const recipients = [...channels.values()].map((channel) => ({
    channel,
    envelope: {
      from: mailFrom ? mailFrom.address : null,
      to: to.filter((address) => listeners.get(address)?.id === channel.id),
      ip: session.remoteAddress,
      helo: session.hostNameAppearsAs || '',
    },
  }))
  const ids = await storeMail(ctx, content, { source: 'smtp', recipients })
  for (const { channel } of recipients) void noteWorked(ctx, channel, 'in')
  return ids
}

/** Answers a command when the work is done; an error becomes the right refusal. */
function reply(
  ctx: Context,
  answer: (error?: Error | null, message?: string) => void,
  work: () => Promise<unknown>,
): void {
  work().then(
    (message) => answer(null, typeof message === 'string' ? message : undefined),
    (error) => {
      const refusal = refusalOf(error)
      if (refusal !== error)
        ctx.log.warn({ err: error }, 'a mail could not be taken in and will be sent again')
      answer(refusal)
    },
  )
}

const listen = (server: SMTPServer, { config }: Context) =>
  new Promise<number>((resolve, reject) => {
    const socket = server.listen(config.smtpPort, config.host)
    socket.once('error', (error) => reject(cannotListen(error, '--smtp-port')))
    socket.once('listening', () => resolve((socket.address() as { port: number }).port))
  })
