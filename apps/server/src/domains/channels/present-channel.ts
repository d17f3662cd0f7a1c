import { type ChannelDetails, type ChannelHealth, ChatSettings, EmailSettings } from '@polku/contract'
import type { Context } from '../../context.ts'
import { openSecretsOf } from './channel-secrets.ts'
import type { ChannelRow } from './outbound-queries.ts'

/** A channel as it is shown: which secrets it has, never the secrets. */
export function presentChannel(ctx: Context, row: ChannelRow, health: ChannelHealth): ChannelDetails {
  const secrets = openSecretsOf(ctx.secrets, row.secrets)
  const common = {
    id: row.id,
    name: row.name,
    address: row.address,
    enabled: row.enabled,
    createdAt: row.createdAt.toISOString(),
    health,
  }
  if (row.kind === 'email') {
    const has = {
      inboundPassword: secrets.inboundPassword !== undefined,
      outboundPassword: secrets.outboundPassword !== undefined,
    }
    return { ...common, kind: 'email', settings: EmailSettings.parse(row.settings), has }
  }
  const has = { identitySecret: secrets.identitySecret !== undefined }
  return { ...common, kind: 'chat', settings: ChatSettings.parse(row.settings), has }
}
