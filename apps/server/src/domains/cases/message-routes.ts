import type { MultipartFile } from '@fastify/multipart'
import {
  Attachment,
  Id,
  Message,
  MessagePage,
  MessagesQuery,
  NewMessage,
  SendingTime,
  Unsent,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { requestId } from '../../platform/http/idempotency.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { chooseTime } from './choosing-time.ts'
import { readMessage, readMessages } from './reading-messages.ts'
import { retryMessage } from './retrying.ts'
import { sendPendingNow } from './sending-pending.ts'
import { takeMessageBack } from './taking-back.ts'
import { findFile, uploadFile } from './uploading.ts'
import { writeMessage } from './writing.ts'

const params = z.object({ id: Id })
const messageParams = z.object({ id: Id, messageId: Id })
const tags = ['Messages']

export function messageRoutes(app: App, ctx: Context): void {
  app.get(
    '/cases/:id/messages',
    {
      schema: {
        tags,
        operationId: 'listMessages',
        summary: 'Read the messages of a case',
        params,
        querystring: MessagesQuery,
        response: { 200: MessagePage },
      },
    },
    async (request) => readMessages(ctx, actorOf(request), request.params.id, request.query),
  )
  app.post(
    '/cases/:id/messages',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'writeMessage',
        summary: 'Reply to the customer, or write an internal note',
        params,
        body: NewMessage,
        response: { 201: Message },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const clientId = requestId(request)
      const message = await writeMessage(ctx, actor, request.params.id, { ...request.body, clientId })
      return reply.status(201).send(message)
    },
  )
  app.delete(
    '/cases/:id/messages/:messageId/sending',
    {
      schema: {
        tags,
        operationId: 'undoSending',
        summary: 'Take a pending reply back',
        params: messageParams,
        response: { 200: Unsent },
      },
    },
    async (request) => takeMessageBack(ctx, actorOf(request), request.params.id, request.params.messageId),
  )
  app.put(
    '/cases/:id/messages/:messageId/sending',
    {
      schema: {
        tags,
        operationId: 'sendAgain',
        summary: 'Send a pending reply now, or a failed, bounced or held mail again',
        params: messageParams,
        response: { 200: Message },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id, messageId } = request.params
      if (!(await sendPendingNow(ctx, actor, id, messageId))) await retryMessage(ctx, actor, id, messageId)
      return await readMessage(ctx, actor, messageId)
    },
  )
  app.put(
    '/cases/:id/messages/:messageId/sending-time',
    {
      schema: {
        tags,
        operationId: 'chooseSendingTime',
        summary: 'Choose another time for a pending reply',
        params: messageParams,
        body: SendingTime,
        response: { 200: Message },
      },
    },
    async (request) => {
      const { id, messageId } = request.params
      await chooseTime(ctx, actorOf(request), id, messageId, request.body.sendAt)
      return await readMessage(ctx, actorOf(request), messageId)
    },
  )
  fileRoutes(app, ctx)
}

const largestUpload = 30 * 2 ** 20

function fileRoutes(app: App, ctx: Context): void {
  app.post(
    '/files',
    {
      schema: {
        tags,
        operationId: 'uploadFile',
        summary: 'Upload a file to attach to a message (multipart/form-data)',
        consumes: ['multipart/form-data'],
        response: { 201: Attachment },
      },
    },
    async (request, reply) => {
      const part = await request.file()
      if (!part) throw new Refusal('request.invalid', 'Send one file as multipart/form-data.')
      const attachment = await uploadFile(ctx, actorOf(request), {
        name: part.filename,
        declaredType: part.mimetype,
        content: whole(part.file),
        size: Math.min(largestUpload, Number(request.headers['content-length'] ?? largestUpload)),
      })
      return reply.status(201).send(attachment)
    },
  )
  // Never run in our origin: only pictures, audio, video and PDF are shown, all else is downloaded.
  app.get(
    '/files/:id',
    {
      schema: {
        tags,
        operationId: 'downloadFile',
        summary: 'Download a file',
        params,
        produces: ['application/octet-stream'],
      },
    },
    async (request, reply) => {
      const file = await findFile(ctx, actorOf(request), request.params.id)
      const shown = /^(image\/(png|jpe?g|gif|webp|avif)|audio\/|video\/|application\/pdf$)/.test(
        file.mediaType,
      )
      const name = encodeURIComponent(file.name)
      return reply
        .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, max-age=86400')
        .header('content-length', file.size)
        .type(shown ? file.mediaType : 'application/octet-stream')
        .send(ctx.files.read(file.fileHash))
    },
  )
}

/** A file to its end, or an error: nothing is kept of one that was cut at the limit. */
async function* whole(file: MultipartFile['file']): AsyncGenerator<Buffer> {
  yield* file
  if (file.truncated) throw new Refusal('request.too-large', 'A file may be at most 30 MB.')
}
