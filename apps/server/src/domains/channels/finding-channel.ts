import type { ChannelName } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { KeptChannel } from '../../platform/channels/served-kind.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type ChannelRow, channelOf, lockChannel, updateChannel } from './channel-queries.ts'
import { type ChannelSecrets, sealSecrets } from './channel-secrets.ts'

// For the domain that serves a kind.

/** A channel of its kind. Throws channel.not-found, channel.wrong-kind. */
export const channelOfKind = async (
  db: Reader,
  workspaceId: string,
  id: string,
  kind: ChannelName,
): Promise<KeptChannel> => ofKind(await channelOf(db, workspaceId, id), kind)

/** The same, which nobody else changes until this transaction ends. */
export const lockChannelOfKind = async (
  trx: Trx,
  workspaceId: string,
  id: string,
  kind: ChannelName,
): Promise<KeptChannel> => ofKind(await lockChannel(trx, workspaceId, id), kind)

function ofKind(channel: ChannelRow | undefined, kind: ChannelName): KeptChannel {
  if (!channel) throw new Refusal('channel.not-found')
  if (channel.kind !== kind) throw new Refusal('channel.wrong-kind')
  return channel
}

/** Keeps other secrets in place of those there were. */
export const putSecrets = async (
  ctx: Pick<Context, 'secrets'>,
  trx: Trx,
  { workspaceId, id }: KeptChannel,
  open: ChannelSecrets,
): Promise<void> => {
  await updateChannel(trx, workspaceId, id, { secrets: sealSecrets(ctx.secrets, open) })
}
