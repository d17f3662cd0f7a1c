import { Id, IdentitySecret } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { makeIdentitySecret } from './making-identity-secret.ts'

/** What only a chat has among channels. */
export function channelRoutes(app: App, ctx: Context): void {
  app.post(
    '/channels/:id/identity-secret',
    {
      config: { personal: true },
      schema: {
        tags: ['Channels'],
        operationId: 'createIdentitySecret',
        summary: 'Make the secret by which a shop signs who its visitors are; it is shown once',
        params: z.object({ id: Id }),
        response: { 201: IdentitySecret },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await makeIdentitySecret(ctx, actorOf(request), request.params.id)),
  )
}
