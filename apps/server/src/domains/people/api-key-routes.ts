import { ApiKeyPage, Id, MadeApiKey, NewApiKey, PageQuery } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'

const params = z.object({ id: Id })
const tags = ['API keys']

export function apiKeyRoutes(app: App, ctx: Context): void {
  app.get(
    '/api-keys',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'listApiKeys',
        summary: 'List API keys',
        querystring: PageQuery,
        response: { 200: ApiKeyPage },
      },
    },
    async (request) => listApiKeys(ctx, actorOf(request), request.query),
  )

  app.post(
    '/api-keys',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'createApiKey',
        summary: 'Make an API key; it is shown once',
        body: NewApiKey,
        response: { 201: MadeApiKey },
      },
    },
    async (request, reply) => reply.status(201).send(await createApiKey(ctx, actorOf(request), request.body)),
  )

  app.delete(
    '/api-keys/:id',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'endApiKey',
        summary: 'End an API key at once',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await revokeApiKey(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
}
