import { HandlingBeat, Id } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { countHandling } from './counting.ts'

export function routes(app: App, ctx: Context): void {
  app.post(
    '/cases/:id/handling',
    {
      schema: {
        tags: ['Handling'],
        operationId: 'countHandling',
        summary: 'Note how long somebody has just been at work on a case',
        params: z.object({ id: Id }),
        body: HandlingBeat,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await countHandling(ctx, actorOf(request), request.params.id, request.body)
      return reply.status(204).send(null)
    },
  )
}
