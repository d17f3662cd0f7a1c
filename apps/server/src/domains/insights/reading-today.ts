import type { Today, TodayFigures, TodayQuery } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { type AnalyticsState, AnalyticsUnavailable } from '../../platform/analytics/analytics.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { failingChannels } from '../channels/channel-health.ts'
import { countWaiting, waitingLines } from './case-queries.ts'
import { addDays, dateIn, daySpan, isZone } from './day.ts'
import { dayNotBegun, unknownZone } from './errors.ts'
import { firstCaseAt, hourCounts } from './figure-queries.ts'
import { figuresOf } from './figures.ts'
import { readInsights } from './policy.ts'
import { presentState, presentWaiting } from './present.ts'

/** Compared with the same weekday of this many weeks before. */
const weeks = 8

/** A day at the desk. Who waits comes from the desk's own tables and is told even while ClickHouse is away. */
export async function readToday(
  ctx: Context,
  actor: Actor,
  query: z.output<typeof TodayQuery>,
): Promise<Today> {
  permit(actor, readInsights)
  const now = Date.now()
  const { zone } = query
  const { date, until } = dayAsked(query, now)
  const [waiting, failing, longest, counted] = await Promise.all([
    countWaiting(ctx.db, actor.workspaceId),
    failingChannels(ctx, actor.workspaceId),
    waitingLines(ctx.db, {
      workspaceId: actor.workspaceId,
      channel: null,
      tooLong: false,
      after: null,
      limit: 3,
    }),
    countDay(ctx, actor.workspaceId, date, zone, until),
  ])
  return {
    date,
    zone,
    until: new Date(until).toISOString(),
    analytics: presentState(counted.state),
    waiting: { ...waiting, longest: longest.map((line) => presentWaiting(line, now)) },
    failingChannels: failing,
    figures: counted.figures,
  }
}

/** The day a request means, and up to when it can be counted. */
export function dayAsked(query: { date?: string | undefined; zone: string }, now: number) {
  if (!isZone(query.zone)) throw unknownZone(query.zone)
  const date = query.date ?? dateIn(query.zone, now)
  const day = daySpan(query.zone, date)
  if (day.from > now) throw dayNotBegun(date)
  return { date, day, until: Math.min(now, day.to) }
}

async function countDay(
  ctx: Context,
  workspaceId: string,
  date: string,
  zone: string,
  until: number,
): Promise<{ state: AnalyticsState; figures: TodayFigures | null }> {
  const days = Array.from({ length: weeks + 1 }, (_, week) => daySpan(zone, addDays(date, -7 * week)))
  const cuts = days.map((day) => Math.min(day.to, day.from + until - days[0]!.from))
  try {
    const [counts, first] = await Promise.all([
      hourCounts(ctx.analytics, workspaceId, days, cuts),
      firstCaseAt(ctx.analytics, workspaceId),
    ])
    // A day before the first case was not an ordinary day without cases.
    const known = days.flatMap((day, index) => (index > 0 && first > 0 && first < day.to ? [index + 1] : []))
    const noted = await ctx.analytics.state()
    // It has just answered; that it had not before is forgotten in a moment.
    const state = noted.state === 'unavailable' ? ({ state: 'available' } as const) : noted
    return { state, figures: figuresOf(counts, days, known, zone) }
  } catch (error) {
    if (!(error instanceof AnalyticsUnavailable)) throw error
    return { state: await ctx.analytics.state(), figures: null }
  }
}
