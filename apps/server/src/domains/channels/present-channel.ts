import type { ChannelDetails, ChannelHealth } from '@polku/contract'
import type { Context } from '../../context.ts'
import { servedKind } from '../../platform/channels/kinds.ts'
import type { ChannelRow } from './channel-queries.ts'

/** A channel as it is shown: which secrets it has, never the secrets. */
export const presentChannel = (ctx: Context, row: ChannelRow, health: ChannelHealth): ChannelDetails =>
  ({
    id: row.id,
    name: row.name,
    address: row.address,
    enabled: row.enabled,
    createdAt: row.createdAt.toISOString(),
    health,
    ...servedKind(ctx, row.kind).setUp.present(ctx, row),
  }) as ChannelDetails
