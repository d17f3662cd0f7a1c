import {
  Id,
  WebhookDeliveriesQuery,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookRecovery,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { listDeliveries } from './listing-deliveries.ts'
import { recoverSince, sendAgain } from './sending-again.ts'

const params = z.object({ id: Id })
const tags = ['Webhooks']

export function deliveryRoutes(app: App, ctx: Context): void {
  app.get(
    '/webhooks/:id/deliveries',
    {
      schema: {
        tags,
        operationId: 'listWebhookDeliveries',
        summary: 'List what was sent in the last 30 days and what was answered, newest first',
        params,
        querystring: WebhookDeliveriesQuery,
        response: { 200: WebhookDeliveryPage },
      },
    },
    async (request) => listDeliveries(ctx, actorOf(request), request.params.id, request.query),
  )

  app.post(
    '/webhooks/:id/deliveries/:deliveryId/retry',
    {
      schema: {
        tags,
        operationId: 'retryWebhookDelivery',
        summary: 'Send one delivery again, under its same id',
        params: params.extend({ deliveryId: Id }),
        response: { 200: WebhookDelivery },
      },
      config: { idempotent: true },
    },
    async (request) => sendAgain(ctx, actorOf(request), request.params.id, request.params.deliveryId),
  )

  app.post(
    '/webhooks/:id/recovery',
    {
      schema: {
        tags,
        operationId: 'recoverWebhook',
        summary: 'Send everything since a time that has not been delivered',
        params,
        body: WebhookRecovery,
        response: { 202: WebhookRecovery },
      },
      config: { idempotent: true },
    },
    async (request, reply) => {
      await recoverSince(ctx, actorOf(request), request.params.id, request.body)
      return reply.status(202).send(request.body)
    },
  )
}
