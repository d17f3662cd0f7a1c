import { z } from 'zod'
import type { Context } from '../../context.ts'
import type { App } from '../../platform/http/app.ts'
import { arrive } from './arriving.ts'

export function routes(app: App, ctx: Context): void {
  app.post(
    '/texts/:key',
    {
      config: { anyOrigin: true },
      schema: {
        hide: true,
        params: z.object({ key: z.string() }),
        body: z.object({ from: z.string(), text: z.string() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await arrive(ctx, request.params.key, request.body)
      return reply.status(204).send(null)
    },
  )
}
