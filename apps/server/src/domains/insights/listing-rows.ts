import type { TodayRow, TodayRowsQuery } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { AnalyticsUnavailable } from '../../platform/analytics/analytics.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { caseLines, waitingLines } from './case-queries.ts'
import { hourSpans } from './day.ts'
import { type CountedMeasure, countedRows } from './figure-queries.ts'
import { readInsights } from './policy.ts'
import { presentRow, presentWaiting } from './present.ts'
import { dayAsked } from './reading-today.ts'

type Query = z.output<typeof TodayRowsQuery>
type Page = { items: TodayRow[]; next: string | null }

/** The cases behind one number. */
export async function listRows(ctx: Context, actor: Actor, query: Query): Promise<Page> {
  permit(actor, readInsights)
  const { measure } = query
  return measure === 'waiting' || measure === 'too-long'
    ? await listWaiting(ctx, actor, query)
    : await listCounted(ctx, actor, query, measure)
}

async function listWaiting(ctx: Context, actor: Actor, query: Query): Promise<Page> {
  const lines = await waitingLines(ctx.db, {
    workspaceId: actor.workspaceId,
    channel: query.channel ?? null,
    tooLong: query.measure === 'too-long',
    after: decodeCursor(query.after, uuidForm),
    limit: query.limit + 1,
  })
  const { shown, next } = pageOf(lines, query.limit, (last) => [last.patience!, last.caseId])
  return { items: shown.map((line) => presentWaiting(line, Date.now())), next }
}

/** ClickHouse names the cases; what they are, and whether they still exist, the desk's tables say. */
async function listCounted(ctx: Context, actor: Actor, query: Query, measure: CountedMeasure): Promise<Page> {
  const { zone } = query
  const { day, until } = dayAsked(query, Date.now())
  const counted = { from: day.from, to: until }
  const rows = await countedRows(ctx.analytics, {
    workspaceId: actor.workspaceId,
    day: counted,
    measure,
    channel: query.channel ?? null,
    within: query.hour === undefined ? [counted] : hourSpans(zone, day, query.hour),
    before: decodeCursor(query.after, uuidForm),
    limit: query.limit + 1,
  }).catch((error) => {
    if (error instanceof AnalyticsUnavailable)
      throw new Refusal(
        'service.unavailable',
        'The figures are not available now; the desk works as usual.',
        {
          retryAfter: 10,
        },
      )
    throw error
  })
  const { shown, next } = pageOf(rows, query.limit, (last) => [new Date(last.at), last.caseId])
  const lines = await caseLines(
    ctx.db,
    actor.workspaceId,
    shown.map((row) => row.caseId),
  )
  const byId = new Map(lines.map((line) => [line.caseId, line]))
  return {
    items: shown.flatMap((row) => {
      const line = byId.get(row.caseId)
      return line ? [presentRow(line, new Date(row.at), row.waitedMs)] : []
    }),
    next,
  }
}
