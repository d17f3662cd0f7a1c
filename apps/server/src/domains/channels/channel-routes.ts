import { ChannelChange, ChannelDetails, ChannelList, Id, NewChannel } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import * as managing from './managing-channels.ts'

const params = z.object({ id: Id })
const tags = ['Channels']

export function channelRoutes(app: App, ctx: Context): void {
  app.get(
    '/channels',
    {
      schema: { tags, operationId: 'listChannels', summary: 'List channels', response: { 200: ChannelList } },
    },
    async (request) => managing.listChannels(ctx, actorOf(request)),
  )

  app.post(
    '/channels',
    {
      schema: {
        tags,
        operationId: 'createChannel',
        summary: 'Add a channel',
        body: NewChannel,
        response: { 201: ChannelDetails },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await managing.createChannel(ctx, actorOf(request), request.body)),
  )

  app.get(
    '/channels/:id',
    {
      schema: {
        tags,
        operationId: 'getChannel',
        summary: 'Open a channel',
        params,
        response: { 200: ChannelDetails },
      },
    },
    async (request) => managing.lookUpChannel(ctx, actorOf(request), request.params.id),
  )

  app.patch(
    '/channels/:id',
    {
      schema: {
        tags,
        operationId: 'changeChannel',
        summary: 'Change a channel; settings replace the settings whole',
        params,
        body: ChannelChange,
        response: { 200: ChannelDetails },
      },
    },
    async (request) => managing.changeChannel(ctx, actorOf(request), request.params.id, request.body),
  )

  app.delete(
    '/channels/:id',
    {
      schema: {
        tags,
        operationId: 'deleteChannel',
        summary: 'Delete a channel that has carried nothing yet',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await managing.removeChannel(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
}
