import { ChatAttachment, ChatConfig, ChatSession, chatLimits, Id, NewChatSession } from '@polku/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import type { App } from '../../platform/http/app.ts'
import { heldAddress } from '../../platform/http/held-address.ts'
import { Places } from '../../platform/pace/places.ts'
import { admitSite, admitVisitor } from './admitting.ts'
import { chatConfig } from './configuring.ts'
import { Connection } from './connection.ts'
import { attachmentRefused, sessionUnknown } from './errors.ts'
import type { ChatChannel } from './finding-chat.ts'
import { Hub } from './hub.ts'
import { KnownChannels } from './known-channels.ts'
import { openSession } from './opening.ts'
import { findVisibleFile, uploadFile } from './uploading.ts'

declare module 'fastify' {
  interface FastifyRequest {
    chat: ChatChannel | null
  }
}

const Key = z.object({ channelKey: z.string().max(100) })
const minute = 60_000
/** Sockets of one address, behind which a whole office may be. */
const socketsOfAddress = 200

/** What the widget asks, from pages of other sites. */
export function routes(app: App, ctx: Context): void {
  const hub = new Hub(ctx)
  const channels = new KnownChannels(ctx)
  const places = new Places(socketsOfAddress)
  app.addHook('onClose', async () => {
    hub.close()
    channels.close()
  })
  app.register(async (scope) => {
    const chat = scope as App
    chat.decorateRequest('chat', null)
    chat.addHook('onRequest', (request, reply) => admit(ctx, channels, request, reply))
    chat.options('/chat/v1/:channelKey/*', { config: { anyOrigin: true } }, (_, reply) =>
      reply
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'authorization, content-type')
        .header('access-control-max-age', '600')
        .status(204)
        .send(),
    )
    chat.get(
      '/chat/v1/:channelKey/config',
      { config: { anyOrigin: true }, schema: { params: Key, response: { 200: ChatConfig } } },
      async (request, reply) => {
        reply.header('cache-control', 'public, max-age=30')
        return await chatConfig(ctx, request.chat!)
      },
    )
    chat.post(
      '/chat/v1/:channelKey/session',
      {
        config: { anyOrigin: true, rateLimit: { max: 30, timeWindow: minute } },
        schema: { params: Key, body: NewChatSession, response: { 200: ChatSession } },
      },
      async (request) => ({
        token: await openSession(ctx, request.chat!, siteOf(request), request.body.language ?? null),
      }),
    )
    chat.post(
      '/chat/v1/:channelKey/attachments',
      {
        config: { anyOrigin: true, upload: true, rateLimit: { max: 30, timeWindow: 5 * minute } },
        schema: { params: Key, response: { 200: ChatAttachment } },
      },
      async (request) => {
        const session = await visitorOf(ctx, request)
        const file = await request.file({ limits: { fileSize: chatLimits.attachment, files: 1 } })
        if (!file) throw attachmentRefused()
        const { filename: name, file: content } = file
        // Without a length anything may come, up to the most that is taken.
        const size = Number(request.headers['content-length'] ?? chatLimits.attachment)
        const address = heldAddress(request.ip)
        const truncated = () => content.truncated
        return await uploadFile(ctx, session, { name, content, truncated, size, address })
      },
    )
    chat.get(
      '/chat/v1/:channelKey/attachments/:id',
      { config: { anyOrigin: true }, schema: { params: Key.extend({ id: Id }) } },
      async (request, reply) => {
        const session = await visitorOf(ctx, request)
        const file = await findVisibleFile(ctx, session, request.params.id)
        return reply
          .type(file.mediaType)
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
          .header('content-security-policy', 'sandbox')
          .header('cache-control', 'private, max-age=86400')
          .send(ctx.files.read(file.fileHash))
      },
    )
    chat.get(
      '/chat/v1/:channelKey/socket',
      {
        websocket: true,
        config: { anyOrigin: true, rateLimit: { max: 600, timeWindow: minute } },
      },
      (socket, request) => {
        const address = heldAddress(request.ip)
        const leave = places.enter(address)
        if (!leave) return socket.close(1013, 'too many from this address')
        socket.once('close', leave)
        new Connection(socket, ctx, hub, request.chat!, address)
      },
    )
  })
}

/** Only pages of the allowed sites; a browser always says which, but for reading from our own page. */
async function admit(
  ctx: Context,
  channels: KnownChannels,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { channelKey } = request.params as { channelKey: string }
  request.chat = await admitSite(ctx, channels, channelKey, siteOf(request), request.host)
  reply.header('vary', 'Origin').header('access-control-allow-origin', siteOf(request))
}

function siteOf(request: FastifyRequest): string {
  const { origin, upgrade } = request.headers
  const ownPage = request.method === 'GET' && !upgrade && request.headers['sec-fetch-site'] === 'same-origin'
  return origin ?? (ownPage ? `${request.protocol}://${request.host}` : '')
}

async function visitorOf(ctx: Context, request: FastifyRequest) {
  const token = /^Bearer (\S{1,100})$/.exec(request.headers.authorization ?? '')?.[1]
  if (!token) throw sessionUnknown()
  return await admitVisitor(ctx, request.chat!, token)
}
