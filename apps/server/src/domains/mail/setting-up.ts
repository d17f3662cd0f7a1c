import { type ChannelChange, EmailSettings, type NewEmailChannel } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { SetUp } from '../../platform/channels/served-kind.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import { openSecretsOf, sealSecrets } from '../channels/channel-secrets.ts'
import { asMail } from './channel-queries.ts'
import { type MailSecrets, passwordsAfter } from './mail-secrets.ts'

type Change = z.output<typeof ChannelChange> & { settings?: EmailSettings }

export const mailSetUp: SetUp<Context> = {
  begin: (ctx, form: z.output<typeof NewEmailChannel>) => ({
    address: oneForm(form.address),
    secrets: sealSecrets(ctx.secrets, passwordsAfter({}, null, form.settings, form)),
  }),
  change(ctx, channel, { address, settings, ...passwords }: Change) {
    const before = asMail(channel).settings
    const kept = openSecretsOf<MailSecrets>(ctx.secrets, channel.secrets)
    const secrets = sealSecrets(ctx.secrets, passwordsAfter(kept, before, settings ?? before, passwords))
    return { ...(address ? { address: oneForm(address) } : {}), secrets }
  },
  present(ctx, channel) {
    const secrets = openSecretsOf<MailSecrets>(ctx.secrets, channel.secrets)
    const has = {
      inboundPassword: secrets.inboundPassword !== undefined,
      outboundPassword: secrets.outboundPassword !== undefined,
    }
    return { kind: 'email', settings: EmailSettings.parse(channel.settings), has }
  },
  ways: { in: ['inbound'], out: ['outbound'] },
}
