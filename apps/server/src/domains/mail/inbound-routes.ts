import { Id, InboundCounts, InboundItem, InboundPage, InboundQuery } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { countLedger, rawItem, readLedger, retryItem } from './reconciling.ts'

const params = z.object({ id: Id })
const tags = ['Inbound']

export function inboundRoutes(app: App, ctx: Context): void {
  app.get(
    '/inbound',
    {
      schema: {
        tags,
        operationId: 'listInbound',
        summary: 'List what has come in and what became of it',
        querystring: InboundQuery,
        response: { 200: InboundPage },
      },
    },
    async (request) => readLedger(ctx, actorOf(request), request.query),
  )
  app.get(
    '/inbound/counts',
    {
      schema: {
        tags,
        operationId: 'countInbound',
        summary: 'Count what has come in by what became of it',
        response: { 200: InboundCounts },
      },
    },
    async (request) => countLedger(ctx, actorOf(request)),
  )
  app.post(
    '/inbound/:id/retry',
    {
      schema: {
        tags,
        operationId: 'retryInbound',
        summary: 'Read a failed item again',
        params,
        response: { 200: InboundItem },
      },
    },
    async (request) => retryItem(ctx, actorOf(request), request.params.id),
  )
  app.get(
    '/inbound/:id/raw',
    {
      schema: {
        tags,
        operationId: 'downloadInbound',
        summary: 'Download a mail exactly as it came',
        params,
        produces: ['message/rfc822'],
      },
    },
    async (request, reply) => {
      const item = await rawItem(ctx, actorOf(request), request.params.id)
      return reply
        .header('content-disposition', `attachment; filename="${item.id}.eml"`)
        .header('content-length', item.size)
        .type('application/octet-stream')
        .send(ctx.files.read(item.fileHash))
    },
  )
}
