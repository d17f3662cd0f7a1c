import type { ChannelHealth, ChannelWay, EmailSettings, FailingChannel } from '@polku/contract'
import type { Context } from '../../context.ts'
import { channelsOf } from './channel-queries.ts'
import { holdsMail } from './delivering.ts'
import { channelsInUse, type HealthRow, healthOf } from './health-queries.ts'
import { missedByChannel } from './missed-mail-queries.ts'
import type { ChannelRow } from './outbound-queries.ts'

/** A mailbox is asked every minute; one that was not read for a few of them is not being read. */
export const unreadAfterMs = 4 * 60_000
/** Connections break and are made again; what passes by itself is no news. */
const passesWithinMs = 2 * 60_000
/** Waiting mends none of these. */
const lasting = new Set([
  'host-not-found',
  'address-not-allowed',
  'certificate-invalid',
  'login-required',
  'login-refused',
  'mail-not-given',
  'mailbox-not-found',
  'sender-refused',
  'nothing-to-send-with',
])

type Row = Pick<HealthRow, 'workedAt' | 'failedAt' | 'failingSince' | 'fault' | 'detail'>

/**
 * How one way of a channel stands. `watched`: since when it is asked by itself, so that silence says that it is not
 * read; null where it works only when somebody writes.
 */
export function wayOf(row: Row | undefined, watched: Date | null, now: Date): ChannelWay {
  const { workedAt = null, failedAt = null, failingSince = null, fault = null, detail = null } = row ?? {}
  const known = { workedAt: time(workedAt), failedAt: time(failedAt) }
  const failing = failingSince && (lasting.has(fault ?? '') || age(failingSince, now) >= passesWithinMs)
  if (failing) return { state: 'failing', ...known, since: time(failingSince), fault, detail }
  const quietSince = watched && new Date(Math.max(watched.getTime(), workedAt?.getTime() ?? 0))
  if (quietSince && age(quietSince, now) >= unreadAfterMs)
    return { state: 'failing', ...known, since: time(quietSince), fault: fault ?? 'not-read', detail }
  return { state: workedAt ? 'working' : 'untried', ...known, since: null, fault: null, detail: null }
}

const age = (at: Date, now: Date) => now.getTime() - at.getTime()
const time = (at: Date | null) => at?.toISOString() ?? null

/** How each channel of a workspace stands, or of the whole installation, both ways. */
export async function healthReport(
  ctx: Context,
  workspaceId: string | null,
): Promise<(channel: ChannelRow) => ChannelHealth> {
  const [rows, missed] = await Promise.all([
    healthOf(ctx.db, workspaceId),
    missedByChannel(ctx.db, workspaceId),
  ])
  const now = new Date()
  return (channel) => {
    const of = (direction: HealthRow['direction']) =>
      rows.find((row) => row.channelId === channel.id && row.direction === direction)
    const left = missed.find(({ channelId }) => channelId === channel.id)
    const incoming = wayOf(of('in'), isWatched(channel) ? channel.watchedSince : null, now)
    const outgoing = channel.kind === 'email' && !holdsMail(ctx, channel) ? wayOf(of('out'), null, now) : null
    const failing = channel.enabled && [incoming, outgoing].some((way) => way?.state === 'failing')
    const notGiven = left ? { count: left.count, reason: left.reason } : null
    return { failing, in: incoming, out: outgoing, notGiven }
  }
}

/** The channels that are on, with how they stand: for whoever runs the installation. */
export async function channelsAtWork(
  ctx: Context,
): Promise<{ channel: ChannelRow; health: ChannelHealth }[]> {
  const [channels, healthOf] = await Promise.all([channelsInUse(ctx.db), healthReport(ctx, null)])
  return channels.map((channel) => ({ channel, health: healthOf(channel) }))
}

/** Those of a workspace that do not work, for whoever looks at the day. */
export async function failingChannels(ctx: Context, workspaceId: string): Promise<FailingChannel[]> {
  const [channels, healthOf] = await Promise.all([
    channelsOf(ctx.db, workspaceId),
    healthReport(ctx, workspaceId),
  ])
  return channels.flatMap((channel) => {
    const { failing, in: incoming, out } = healthOf(channel)
    if (!failing) return []
    const way = incoming.state === 'failing' ? 'in' : 'out'
    const { since, fault } = way === 'in' ? incoming : out!
    return [{ id: channel.id, name: channel.name, way, since, fault } as const]
  })
}

const isWatched = ({ kind, enabled, settings }: ChannelRow) =>
  kind === 'email' && enabled && (settings as EmailSettings).inbound.kind === 'imap'
