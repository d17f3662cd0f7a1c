import { ChatSettings, EmailSettings } from '@polku/contract'
import type { Company, MailboxRecord } from '@polku/demo'
import type { Context } from '../context.ts'
import { createChannel, makeIdentitySecret } from '../domains/channels/managing-channels.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { makeToken } from '../platform/auth/token.ts'
import { channelsOf, putRefused } from './queries.ts'

/** Opens the company's channels; what is there already stays. */
export async function openChannels(ctx: Context, actor: Actor, company: Company): Promise<void> {
  const open = await channelsOf(ctx.db, actor.workspaceId)
  for (const mailbox of company.mailboxes) {
    if (open.some(({ address }) => address === mailbox.address)) continue
    await createChannel(ctx, actor, mailChannel(mailbox, ctx.config.smtpUrl !== undefined))
  }
  if (!open.some(({ kind }) => kind === 'chat')) {
    const { id } = await createChannel(ctx, actor, chatChannel(company, ctx.config.url))
    await makeIdentitySecret(ctx, actor, id)
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

const chatChannel = (company: Company, site: string) => ({
  kind: 'chat' as const,
  name: `${company.name} · verkkokauppa`,
  settings: ChatSettings.parse({
    allowedSites: [site],
    greeting: {
      fi: 'Moi, miten voimme auttaa?',
      sv: 'Hej, hur kan vi hjälpa dig?',
      en: 'Hello, how can we help?',
    },
    officeHours: {
      fi: 'Arkisin 8–18, lauantaisin 10–15, sunnuntaisin 12–16',
      sv: 'Vardagar 8–18, lördagar 10–15, söndagar 12–16',
      en: 'Weekdays 8–18, Saturdays 10–15, Sundays 12–16',
    },
  }),
})

/** Which mailboxes let nobody in, as long as nobody has set them right. */
export async function noteRefused(ctx: Context, workspaceId: string, company: Company): Promise<void> {
  const open = await channelsOf(ctx.db, workspaceId)
  for (const { address, fetchedFrom } of company.mailboxes) {
    const channel = open.find((one) => one.address === address)
    if (channel && fetchedFrom) await putRefused(ctx.db, workspaceId, channel.id, fetchedFrom)
  }
}
