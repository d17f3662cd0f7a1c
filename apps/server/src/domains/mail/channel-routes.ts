import { ChannelTest, ChannelTrial, HeldMail, HeldMailSent, Id, NewChannelTrial } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { readHeldMail, sendHeldMail } from './held-mail.ts'
import { testChannel, testNewChannel } from './testing-connections.ts'

const params = z.object({ id: Id })
const tags = ['Channels']

/** What only a channel for mail has. */
export function channelRoutes(app: App, ctx: Context): void {
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
}
