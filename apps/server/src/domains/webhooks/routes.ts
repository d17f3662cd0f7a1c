import {
  Id,
  MadeWebhook,
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookDelivery,
  WebhookList,
  WebhookSecret,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { deliveryRoutes } from './delivery-routes.ts'
import * as managing from './managing.ts'
import { rotateSecret } from './rotating-secret.ts'
import { tryWebhook } from './trying.ts'

const params = z.object({ id: Id })
const tags = ['Webhooks']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/webhooks',
    {
      schema: { tags, operationId: 'listWebhooks', summary: 'List webhooks', response: { 200: WebhookList } },
    },
    async (request) => managing.listWebhooks(ctx, actorOf(request)),
  )

  app.post(
    '/webhooks',
    {
      schema: {
        tags,
        operationId: 'createWebhook',
        summary: 'Add a webhook; its secret is shown once',
        body: NewWebhook,
        response: { 201: MadeWebhook },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await managing.createWebhook(ctx, actorOf(request), request.body)),
  )

  app.get(
    '/webhooks/:id',
    {
      schema: {
        tags,
        operationId: 'getWebhook',
        summary: 'Open a webhook',
        params,
        response: { 200: Webhook },
      },
    },
    async (request) => managing.lookUpWebhook(ctx, actorOf(request), request.params.id),
  )

  app.patch(
    '/webhooks/:id',
    {
      schema: {
        tags,
        operationId: 'changeWebhook',
        summary: 'Change a webhook, or switch it on or off',
        params,
        body: WebhookChange,
        response: { 200: Webhook },
      },
    },
    async (request) => managing.changeWebhook(ctx, actorOf(request), request.params.id, request.body),
  )

  app.delete(
    '/webhooks/:id',
    {
      schema: {
        tags,
        operationId: 'deleteWebhook',
        summary: 'Delete a webhook',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await managing.removeWebhook(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/webhooks/:id/secret',
    {
      schema: {
        tags,
        operationId: 'rotateWebhookSecret',
        summary: 'Make a new secret, shown once; the one before signs along for a day',
        params,
        response: { 201: WebhookSecret },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await rotateSecret(ctx, actorOf(request), request.params.id)),
  )

  app.post(
    '/webhooks/:id/test',
    {
      schema: {
        tags,
        operationId: 'testWebhook',
        summary: 'Send a test event now and say what was answered',
        params,
        response: { 200: WebhookDelivery },
      },
    },
    async (request) => tryWebhook(ctx, actorOf(request), request.params.id),
  )

  deliveryRoutes(app, ctx)
}
