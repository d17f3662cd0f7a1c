import type { EmailSettings } from '@polku/contract'
import { ImapFlow } from 'imapflow'
import type { Context } from '../../context.ts'
import { openSecretsOf } from './channel-secrets.ts'
import type { ChannelRow } from './outbound-queries.ts'
import { imapServer } from './reaching.ts'

/** A connection to the mailbox of a channel, not opened yet; null when its mail does not come from one. */
export async function mailboxClient(
  ctx: Context,
  channel: ChannelRow,
): Promise<{ client: ImapFlow; mailbox: string } | null> {
  const { inbound } = channel.settings as EmailSettings
  if (inbound.kind !== 'imap') return null
  const { inboundPassword } = openSecretsOf(ctx.secrets, channel.secrets)
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
