import { type ChannelChange, type ChannelDetails, channelForms, type NewChannel } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { servedKind } from '../../platform/channels/kinds.ts'
import type { Trx } from '../../platform/db/database.ts'
import { refuseTaken } from '../../platform/db/refuse-taken.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { healthReport } from './channel-health.ts'
import type { ChannelRow } from './channel-queries.ts'
import * as queries from './channel-queries.ts'
import { forgetHealth } from './health-queries.ts'
import { manageChannels, readChannels } from './policy.ts'
import { presentChannel } from './present-channel.ts'

export async function listChannels(ctx: Context, actor: Actor) {
  permit(actor, readChannels)
  const [rows, healthOf] = await Promise.all([
    queries.channelsOf(ctx.db, actor.workspaceId),
    healthReport(ctx, actor.workspaceId),
  ])
  const { url, smtpPort, smtpUrl } = ctx.config
  const installation = { mailHost: new URL(url).hostname, mailPort: smtpPort, sends: smtpUrl !== undefined }
  return { items: rows.map((row) => presentChannel(ctx, row, healthOf(row))), next: null, installation }
}

export async function lookUpChannel(ctx: Context, actor: Actor, id: string): Promise<ChannelDetails> {
  permit(actor, readChannels)
  const channel = await found(queries.channelOf(ctx.db, actor.workspaceId, id))
  return presentChannel(ctx, channel, (await healthReport(ctx, actor.workspaceId))(channel))
}

export async function createChannel(
  ctx: Context,
  actor: Actor,
  form: z.output<typeof NewChannel>,
): Promise<ChannelDetails> {
  permit(actor, manageChannels)
  const { workspaceId } = actor
  const own = servedKind(ctx, form.kind).setUp.begin(ctx, form as never)
  const id = await write(ctx, async (trx) => {
    const { kind, name, settings } = form
    const channel = await queries.insertChannel(trx, { workspaceId, kind, name, settings, ...own })
    const data = { channelId: channel.id, name, kind }
    await append(trx, actor, { kind: 'channel.created', data })
    return channel.id
  }).catch(addressTaken)
  return await lookUpChannel(ctx, actor, id)
}

export async function changeChannel(
  ctx: Context,
  actor: Actor,
  id: string,
  change: z.output<typeof ChannelChange>,
): Promise<ChannelDetails> {
  permit(actor, manageChannels)
  await write(ctx, async (trx) => {
    const channel = await found(queries.lockChannel(trx, actor.workspaceId, id))
    const after = changed(ctx, channel, change)
    await queries.updateChannel(trx, actor.workspaceId, id, {
      ...after,
      ...(await begunAnew(ctx, trx, channel, after)),
    })
    const fields = Object.keys(change)
    const data = { channelId: id, name: change.name ?? channel.name, fields }
    await append(trx, actor, { kind: 'channel.changed', data })
  }).catch(addressTaken)
  return await lookUpChannel(ctx, actor, id)
}

/** Deletes a channel that never carried anything; one that did is switched off, so that its cases keep it. */
export async function removeChannel(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, manageChannels)
  await write(ctx, async (trx) => {
    const channel = await found(queries.lockChannel(trx, actor.workspaceId, id))
    if (await servedKind(ctx, channel.kind).carried(trx, actor.workspaceId, id))
      throw new Refusal('channel.in-use')
    await queries.deleteChannel(trx, actor.workspaceId, id)
    const data = { channelId: id, name: channel.name, kind: channel.kind }
    await append(trx, actor, { kind: 'channel.deleted', data })
  }).catch((error) => {
    // A domain that came later holds on to the channel.
    if ((error as { code?: string }).code === '23503') throw new Refusal('channel.in-use')
    throw error
  })
}

function changed(ctx: Context, channel: ChannelRow, change: z.output<typeof ChannelChange>): Changed {
  const { name, enabled, settings, ...others } = change
  const parsed = settings && channelForms[channel.kind].settings.strict().safeParse(settings)
  if (parsed && !parsed.success) throw new Refusal('channel.wrong-kind')
  const own = { ...others, ...(parsed ? { settings: parsed.data } : {}) }
  return {
    ...(name === undefined ? {} : { name }),
    ...(enabled === undefined ? {} : { enabled }),
    ...(parsed ? { settings: parsed.data } : {}),
    ...servedKind(ctx, channel.kind).setUp.change(ctx, channel, own as never),
  }
}

type Changed = Partial<Pick<ChannelRow, 'name' | 'enabled' | 'settings' | 'address' | 'secrets'>>

/** What was wrong before says nothing of how it is set now. */
async function begunAnew(
  ctx: Context,
  trx: Trx,
  { workspaceId, id, kind, settings, secrets, enabled }: ChannelRow,
  after: Changed,
): Promise<{ watchedSince?: Date }> {
  const { ways } = servedKind(ctx, kind).setUp
  const setting = (given: object, names: readonly string[]) =>
    JSON.stringify(names.map((name) => (given as Record<string, unknown>)[name]))
  const secretly = after.secrets && !(secrets && after.secrets.equals(secrets))
  let anew = after.enabled === true && !enabled
  for (const direction of ['in', 'out'] as const) {
    const names = ways[direction]
    const same = !after.settings || setting(settings, names) === setting(after.settings, names)
    if (same && !secretly && !anew) continue
    anew = true
    await forgetHealth(trx, { workspaceId, channelId: id, direction })
  }
  return anew ? { watchedSince: new Date() } : {}
}

async function found(row: Promise<ChannelRow | undefined>): Promise<ChannelRow> {
  const channel = await row
  if (!channel) throw new Refusal('channel.not-found')
  return channel
}

const addressTaken = refuseTaken('channels_address', 'channel.address-taken')
