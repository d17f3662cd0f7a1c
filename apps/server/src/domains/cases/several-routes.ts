import { Id, SeveralCases, SeveralChanged } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { changeSeveral, undoSeveral } from './changing-several.ts'

const tags = ['Cases']

export function severalRoutes(app: App, ctx: Context): void {
  app.post(
    '/cases/changes',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'changeCases',
        summary: 'Do one thing with several cases',
        body: SeveralCases,
        response: { 200: SeveralChanged },
      },
    },
    async (request) => changeSeveral(ctx, actorOf(request), request.body.ids, request.body.change),
  )
  app.delete(
    '/cases/changes/:changeId',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'undoChangeOfCases',
        summary: 'Undo what you have done with several cases, as a whole',
        params: z.object({ changeId: Id }),
        response: { 200: SeveralChanged },
      },
    },
    async (request) => undoSeveral(ctx, actorOf(request), request.params.changeId),
  )
}
