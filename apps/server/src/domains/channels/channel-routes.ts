import {
  ChannelChange,
  ChannelDetails,
  ChannelList,
  ChannelTest,
  ChannelTrial,
  HeldMail,
  HeldMailSent,
  Id,
  IdentitySecret,
  NewChannel,
  NewChannelTrial,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { readHeldMail, sendHeldMail } from './held-mail.ts'
import * as managing from './managing-channels.ts'
import { testChannel, testNewChannel } from './testing-connections.ts'

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

  app.post(
    '/channels/test',
    {
      schema: {
        tags,
        operationId: 'testNewChannel',
        summary: 'Try the mail servers of a channel before it is added',
        body: NewChannelTrial,
        response: { 200: ChannelTest },
      },
    },
    async (request) => testNewChannel(ctx, actorOf(request), request.body),
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

  app.post(
    '/channels/:id/test',
    {
      schema: {
        tags,
        operationId: 'testChannel',
        summary: 'Connect to the mail servers and say what is wrong',
        params,
        body: ChannelTrial,
        response: { 200: ChannelTest },
      },
    },
    async (request) => testChannel(ctx, actorOf(request), request.params.id, request.body),
  )

  app.get(
    '/channels/:id/held-mail',
    {
      schema: {
        tags,
        operationId: 'getHeldMail',
        summary: 'Count the mail a channel holds, and say since when',
        params,
        response: { 200: HeldMail },
      },
    },
    async (request) => readHeldMail(ctx, actorOf(request), request.params.id),
  )

  app.put(
    '/channels/:id/held-mail/sending',
    {
      schema: {
        tags,
        operationId: 'sendHeldMail',
        summary: 'Send all the mail a channel holds',
        description: 'Held mail never leaves by itself, also not once outgoing mail has been set up.',
        params,
        response: { 200: HeldMailSent },
      },
    },
    async (request) => sendHeldMail(ctx, actorOf(request), request.params.id),
  )

  app.post(
    '/channels/:id/identity-secret',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'createIdentitySecret',
        summary: 'Make the secret by which a shop signs who its visitors are; it is shown once',
        params,
        response: { 201: IdentitySecret },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await managing.makeIdentitySecret(ctx, actorOf(request), request.params.id)),
  )
}
