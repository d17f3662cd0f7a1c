import { Id, Keepsake, Keepsakes, NewKeepsake } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { keep, listKeepsakes } from './keeping.ts'

const params = z.object({ id: Id })
const tags = ['Keepsakes']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/customers/:id/keepsakes',
    {
      schema: {
        tags,
        operationId: 'listKeepsakes',
        summary: 'List what is kept of a customer',
        params,
        response: { 200: Keepsakes },
      },
    },
    async (request) => listKeepsakes(ctx, actorOf(request), request.params.id),
  )

  app.post(
    '/customers/:id/keepsakes',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'keepKeepsake',
        summary: 'Keep something of a customer',
        params,
        body: NewKeepsake,
        response: { 201: Keepsake },
      },
    },
    async (request, reply) => {
      const kept = await keep(ctx, actorOf(request), request.params.id, request.body.title)
      return await reply.code(201).send(kept)
    },
  )
}
