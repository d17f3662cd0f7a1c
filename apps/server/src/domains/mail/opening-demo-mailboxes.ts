import { EmailSettings } from '@polku/contract'
import type { MailboxRecord } from '@polku/demo'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { makeToken } from '../../platform/auth/token.ts'
import type { Demo } from '../../platform/demo-source.ts'
import { wasRefused } from '../channels/demo-channels.ts'
import { createChannel, listChannels } from '../channels/managing-channels.ts'

/** Opens the company's mailboxes; one of them lets nobody in, as long as nobody has set it right. */
export async function openDemoMailboxes(ctx: Context, { workspaceId, company }: Demo): Promise<void> {
  const { items: open } = await listChannels(ctx, systemActor(workspaceId))
  for (const mailbox of company.mailboxes) {
    const { address, fetchedFrom } = mailbox
    const { id } =
      open.find((one) => one.address === address) ??
      (await createChannel(
        ctx,
        systemActor(workspaceId),
        mailChannel(mailbox, ctx.config.smtpUrl !== undefined),
      ))
    if (fetchedFrom) await wasRefused(ctx, workspaceId, id, fetchedFrom)
  }
}

/** Nothing leaves the machine unless whoever started it named a mail server. */
const mailChannel = ({ name, sender, address, fetchedFrom }: MailboxRecord, mayLeave: boolean) => ({
  kind: 'email' as const,
  name,
  address,
  settings: EmailSettings.parse({
    displayName: sender,
    ...(fetchedFrom && {
      inbound: { kind: 'imap', host: fetchedFrom.host, port: 993, security: 'tls', user: fetchedFrom.user },
    }),
    outbound: { kind: mayLeave ? 'installation' : 'held' },
  }),
  ...(fetchedFrom && { inboundPassword: makeToken() }),
})
