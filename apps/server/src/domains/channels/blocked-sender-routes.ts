import { BlockedSender, BlockedSenderList, NewBlockedSender, PageQuery, SenderPattern } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { blockSender, listBlockedSenders, unblockSender } from './blocking-senders.ts'

const tags = ['Blocked senders']

export function blockedSenderRoutes(app: App, ctx: Context): void {
  app.get(
    '/blocked-senders',
    {
      schema: {
        tags,
        operationId: 'listBlockedSenders',
        summary: 'List blocked senders',
        querystring: PageQuery,
        response: { 200: BlockedSenderList },
      },
    },
    async (request) => listBlockedSenders(ctx, actorOf(request), request.query),
  )

  app.post(
    '/blocked-senders',
    {
      schema: {
        tags,
        operationId: 'blockSender',
        summary: 'Block an address or a domain',
        body: NewBlockedSender,
        response: { 201: BlockedSender },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await blockSender(ctx, actorOf(request), request.body.pattern)),
  )

  app.delete(
    '/blocked-senders/:pattern',
    {
      schema: {
        tags,
        operationId: 'unblockSender',
        summary: 'Stop blocking a sender',
        params: z.object({ pattern: SenderPattern }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await unblockSender(ctx, actorOf(request), request.params.pattern)
      return reply.status(204).send(null)
    },
  )
}
