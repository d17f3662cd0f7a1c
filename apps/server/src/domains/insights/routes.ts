import { Sentences, Today, TodayQuery, TodayRowPage, TodayRowsQuery } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { listRows } from './listing-rows.ts'
import { readToday } from './reading-today.ts'
import { tellToday } from './telling-today.ts'

const tags = ['Insights']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/insights/today',
    {
      schema: {
        tags,
        operationId: 'getToday',
        summary: 'Count a day: cases in and out, first replies, who waits',
        description:
          'Figures lag the desk by about a second. While ClickHouse does not answer, `figures` is null and `analytics` says since when; the rest is exact all the same.',
        querystring: TodayQuery,
        response: { 200: Today },
      },
    },
    async (request) => readToday(ctx, actorOf(request), request.query),
  )
  app.get(
    '/insights/today/sentences',
    {
      schema: {
        tags,
        operationId: 'listTodaySentences',
        summary: 'Tell what needs whoever asks now, the most urgent first',
        description:
          'Which sentences there are goes by the role: agents are told of their own customers, leads of everybody’s, admins of what is broken. Exact, and from the desk itself: it needs no ClickHouse.',
        response: { 200: Sentences },
      },
    },
    async (request) => ({ items: await tellToday(app.sentenceSources, actorOf(request)) }),
  )
  app.get(
    '/insights/today/rows',
    {
      schema: {
        tags,
        operationId: 'listTodayRows',
        summary: 'List the cases behind one number of a day',
        querystring: TodayRowsQuery,
        response: { 200: TodayRowPage },
      },
    },
    async (request) => listRows(ctx, actorOf(request), request.query),
  )
}
