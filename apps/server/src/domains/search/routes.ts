import { EverythingQuery, SearchPage } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { search } from './searching.ts'

export function routes(app: App, ctx: Context): void {
  app.get(
    '/search',
    {
      schema: {
        tags: ['Search'],
        operationId: 'search',
        summary: 'Search everything by what it holds, newest first',
        querystring: EverythingQuery,
        response: { 200: SearchPage },
      },
    },
    async (request) => search(ctx, actorOf(request), request.query),
  )
}
