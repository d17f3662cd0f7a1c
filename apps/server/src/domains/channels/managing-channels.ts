import {
  type ChannelChange,
  type ChannelDetails,
  ChatSettings,
  EmailSettings,
  type NewChannel,
} from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { makeToken } from '../../platform/auth/token.ts'
import type { Trx } from '../../platform/db/database.ts'
import { refuseTaken } from '../../platform/db/refuse-taken.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import { healthReport } from './channel-health.ts'
import * as queries from './channel-queries.ts'
import { openSecretsOf, passwordsAfter, sealSecrets } from './channel-secrets.ts'
import { forgetHealth } from './health-queries.ts'
import type { ChannelRow } from './outbound-queries.ts'
import { makeIdentitySecrets, manageChannels, readChannels } from './policy.ts'
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
  const own =
    form.kind === 'email'
      ? {
          address: oneForm(form.address),
          secrets: sealSecrets(ctx.secrets, passwordsAfter({}, null, form.settings, form)),
        }
      : { address: makeToken(15), secrets: null }
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
      ...(await begunAnew(trx, channel, after)),
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
    if (await queries.carriedMail(trx, actor.workspaceId, id)) throw new Refusal('channel.in-use')
    await queries.deleteChannel(trx, actor.workspaceId, id)
    const data = { channelId: id, name: channel.name, kind: channel.kind }
    await append(trx, actor, { kind: 'channel.deleted', data })
  }).catch((error) => {
    // A domain that came later holds on to the channel.
    if ((error as { code?: string }).code === '23503') throw new Refusal('channel.in-use')
    throw error
  })
}

/** A new secret by which the shop signs who its visitors are; the old one ends. Shown once. */
export async function makeIdentitySecret(ctx: Context, actor: Actor, id: string) {
  permit(actor, makeIdentitySecrets)
  const identitySecret = makeToken(32)
  await write(ctx, async (trx) => {
    const channel = await found(queries.lockChannel(trx, actor.workspaceId, id))
    if (channel.kind !== 'chat') throw new Refusal('channel.wrong-kind')
    const secrets = sealSecrets(ctx.secrets, { identitySecret })
    await queries.updateChannel(trx, actor.workspaceId, id, { secrets })
    const data = { channelId: id, name: channel.name }
    await append(trx, actor, { kind: 'channel.identity-secret-made', data })
  })
  return { identitySecret }
}

function changed(ctx: Context, channel: ChannelRow, change: z.output<typeof ChannelChange>) {
  const { settings, inboundPassword, outboundPassword, ...plain } = change
  const form = channel.kind === 'email' ? EmailSettings : ChatSettings
  const parsed = settings && form.strict().safeParse(settings)
  const mailOnly = [inboundPassword, outboundPassword, change.address].some((value) => value !== undefined)
  if ((parsed && !parsed.success) || (channel.kind === 'chat' && mailOnly))
    throw new Refusal('channel.wrong-kind')
  const after = {
    ...plain,
    ...(plain.address ? { address: oneForm(plain.address) } : {}),
    ...(parsed ? { settings: parsed.data } : {}),
  }
  if (channel.kind === 'chat') return after
  const before = channel.settings as EmailSettings
  const passwords = passwordsAfter(
    openSecretsOf(ctx.secrets, channel.secrets),
    before,
    (after.settings ?? before) as EmailSettings,
    { inboundPassword, outboundPassword },
  )
  return { ...after, secrets: sealSecrets(ctx.secrets, passwords) }
}

/** What was wrong before says nothing of how it is set now. */
async function begunAnew(
  trx: Trx,
  { workspaceId, id, settings, secrets, enabled }: ChannelRow,
  after: Partial<ChannelRow>,
): Promise<{ watchedSince?: Date }> {
  const setting = (
    given: ChannelRow['settings'],
    names: readonly (keyof EmailSettings | keyof ChatSettings)[],
  ) => JSON.stringify(names.map((name) => (given as Partial<EmailSettings & ChatSettings>)[name]))
  const secretly = after.secrets && !(secrets && after.secrets.equals(secrets))
  let anew = after.enabled === true && !enabled
  for (const [direction, names] of [
    ['in', ['inbound', 'allowedSites']],
    ['out', ['outbound']],
  ] as const) {
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
