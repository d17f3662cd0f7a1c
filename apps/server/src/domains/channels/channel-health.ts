import type { ChannelHealth, ChannelWay, FailingChannel } from '@polku/contract'
import type { Context } from '../../context.ts'
import { servedKind } from '../../platform/channels/kinds.ts'
import type { NotGiven } from '../../platform/channels/served-kind.ts'
import type { ChannelRow } from './channel-queries.ts'
import { channelsOf } from './channel-queries.ts'
import { channelsInUse, type HealthRow, healthOf } from './health-queries.ts'
import { type IntakeRow, intakes } from './intake-queries.ts'

/** A mailbox is asked every minute; one that was not read for a few of them is not being read. */
export const unreadAfterMs = 4 * 60_000
/** Connections break and are made again; what passes by itself is no news. */
const passesWithinMs = 2 * 60_000
/** Anybody can put the chat on a page of theirs: it is told, and not for ever where nobody else comes. */
const refusedForMs = 24 * 60 * 60_000
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
  const passed = fault === 'site-refused' && failedAt !== null && age(failedAt, now) >= refusedForMs
  const failing =
    failingSince && !passed && (lasting.has(fault ?? '') || age(failingSince, now) >= passesWithinMs)
  if (failing) return { state: 'failing', ...known, since: time(failingSince), fault, detail }
  const quietSince = watched && new Date(Math.max(watched.getTime(), workedAt?.getTime() ?? 0))
  if (quietSince && age(quietSince, now) >= unreadAfterMs)
    return { state: 'failing', ...known, since: time(quietSince), fault: fault ?? 'not-read', detail }
  return { state: workedAt ? 'working' : 'untried', ...known, since: null, fault: null, detail: null }
}

/**
 * How the way in stands that this installation holds open itself: somebody may have come by it, and still it may not
 * answer now. Nobody having tried it for minutes says that its process has stopped, or that nothing is stored.
 */
export function openWayOf(
  row: Row | undefined,
  intake: Omit<IntakeRow, 'kind'> | undefined,
  watched: Date | null,
  now: Date,
): ChannelWay {
  const way = wayOf(row, null, now)
  if (way.state === 'failing' || !watched) return way
  const { answeredAt = null, failingSince = null, detail = null } = intake ?? {}
  if (failingSince && age(failingSince, now) >= passesWithinMs)
    return { ...way, state: 'failing', since: time(failingSince), fault: 'not-answering', detail }
  const quietSince = new Date(Math.max(watched.getTime(), answeredAt?.getTime() ?? 0))
  return age(quietSince, now) >= unreadAfterMs
    ? { ...way, state: 'failing', since: time(quietSince), fault: 'not-confirmed' }
    : way
}

const age = (at: Date, now: Date) => now.getTime() - at.getTime()
const time = (at: Date | null) => at?.toISOString() ?? null

/** How each channel of a workspace stands, or of the whole installation, both ways. */
export async function healthReport(
  ctx: Context,
  workspaceId: string | null,
): Promise<(channel: ChannelRow) => ChannelHealth> {
  const [rows, missed, tried] = await Promise.all([
    healthOf(ctx.db, workspaceId),
    notGivenBy(ctx, workspaceId),
    intakes(ctx.db),
  ])
  const now = new Date()
  return (channel) => {
    const of = (direction: HealthRow['direction']) =>
      rows.find((row) => row.channelId === channel.id && row.direction === direction)
    const left = missed.find(({ channelId }) => channelId === channel.id)
    const { arrival: arrivalOf, leaves } = servedKind(ctx, channel.kind)
    const arrival = arrivalOf(channel)
    const since = channel.enabled ? channel.watchedSince : null
    const incoming =
      arrival.by === 'intake'
        ? openWayOf(
            of('in'),
            tried.find(({ kind }) => kind === arrival.name),
            since,
            now,
          )
        : wayOf(of('in'), arrival.by === 'fetching' ? since : null, now)
    const outgoing = leaves(ctx, channel) ? wayOf(of('out'), null, now) : null
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
    return [{ id: channel.id, name: channel.name, kind: channel.kind, way, since, fault } as const]
  })
}

const notGivenBy = async (ctx: Context, workspaceId: string | null): Promise<NotGiven[]> =>
  (await Promise.all(ctx.channelKinds.map(({ notGiven }) => notGiven?.(ctx.db, workspaceId) ?? []))).flat()
