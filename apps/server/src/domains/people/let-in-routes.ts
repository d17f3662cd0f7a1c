import { z } from 'zod'
import type { Context } from '../../context.ts'
import type { App } from '../../platform/http/app.ts'
import { letIn } from './letting-in.ts'

/** The link of a mail: it leads to signing in, whatever becomes of it. */
export function letInRoutes(app: App, ctx: Context): void {
  app.get(
    '/auth/let-in',
    {
      config: { public: true, rateLimit: { max: 30, timeWindow: 60_000 } },
      schema: { hide: true, querystring: z.object({ token: z.string().max(200).default('') }) } as object,
    },
    async (request, reply) => {
      await letIn(ctx, (request.query as { token: string }).token, request.ip)
      return reply
        .header('cache-control', 'no-store')
        .header('referrer-policy', 'no-referrer')
        .redirect('/sign-in')
    },
  )
}
