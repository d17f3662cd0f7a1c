import { ImapFlow } from 'imapflow'
import type { Context } from '../../context.ts'
import { openSecretsOf } from '../channels/channel-secrets.ts'
import type { MailChannel } from './channel-queries.ts'
import type { MailSecrets } from './mail-secrets.ts'
import { imapServer } from './reaching.ts'

/** A connection to the mailbox of a channel, not opened yet; null when its mail does not come from one. */
export async function mailboxClient(
  ctx: Context,
  channel: MailChannel,
): Promise<{ client: ImapFlow; mailbox: string } | null> {
  const { inbound } = channel.settings
  if (inbound.kind !== 'imap') return null
  const { inboundPassword } = openSecretsOf<MailSecrets>(ctx.secrets, channel.secrets)
  const client = new ImapFlow({
    ...(await imapServer(ctx, inbound, inboundPassword)),
    clientInfo: { name: 'Polku' },
    // Its usual wait before it idles is long enough for a customer to wonder.
    autoIdleDelay: 250,
    maxIdleTime: 5 * 60_000,
    missingIdleCommand: 'NOOP',
    logger: false,
  })
  return { client, mailbox: inbound.mailbox }
}
