import type { Socket } from 'node:net'
import { type ErrorCode, errorCodes } from '@polku/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { databaseIsAway, isOutcomeUnknown } from '../db/database-away.ts'
import type { App } from './app.ts'
import { sayFault, sayFaults } from './plain-faults.ts'
import { problem, Refusal } from './refusal.ts'

/** Every error leaves as an RFC 9457 problem document with a stable code. */
export function answerErrors(app: App): void {
  z.config({ localeError: sayFault })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = toRefusal(error)
    if (refusal.status >= 500)
      request.log.error({ err: error, method: request.method, path: pathOf(request) }, 'a request failed')
    return send(reply, refusal)
  })
  app.setNotFoundHandler((request: FastifyRequest, reply) =>
    send(reply, new Refusal('route.not-found', `There is nothing at ${request.method} ${pathOf(request)}.`)),
  )
}

/** What is no HTTP, or never became a whole request: there is no reply to send it with. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const code = brokenAs[error.code ?? ''] ?? 'request.invalid'
  const { status, title } = errorCodes[code]
  const body = JSON.stringify(problem(new Refusal(code)))
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json\r\nconnection: close\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

const brokenAs: Record<string, ErrorCode> = {
  HPE_HEADER_OVERFLOW: 'request.too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.too-slow',
}

/** An address that cannot be read comes before any route. */
export function answerUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  send(reply, toRefusal(error))
}

/** Without the query, which may hold what somebody searched for. */
const pathOf = (request: FastifyRequest): string => request.url.split('?')[0]!

function send(reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
  return reply
    .status(refusal.status)
    .type('application/problem+json')
    .send(JSON.stringify(problem(refusal)))
}

/** What an error of any part means to whoever asked. */
export function toRefusal(error: FastifyError & { retryAfter?: number }): Refusal {
  if (error instanceof Refusal) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((fault) => ({
      path: fault.instancePath || '/',
      message: fault.message ?? 'invalid',
    }))
    return new Refusal('request.invalid', sayFaults(errors, error.validationContext), { errors })
  }
  if (error.statusCode === 413) return new Refusal('request.too-large', error.message)
  if (error.statusCode === 415) return new Refusal('request.unsupported-media', error.message)
  if (error.statusCode === 429)
    return new Refusal('request.rate-limited', error.message, { retryAfter: error.retryAfter })
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new Refusal('request.invalid', error.message)
  if (isNoText(error))
    return new Refusal('request.invalid', 'Text cannot hold the null character or half a surrogate pair.')
  if (diskIsFull(error)) return new Refusal('service.disk-full')
  if (isOutcomeUnknown(error)) return new Refusal('service.outcome-unknown')
  if (databaseIsAway(error)) return new Refusal('service.unavailable', undefined, { retryAfter: 2 })
  return new Refusal('service.failed')
}

/** How PostgreSQL refuses U+0000 in text and in JSON, and half a surrogate pair in JSON. */
const isNoText = (error: { code?: string; detail?: string }) =>
  error.code === '22021' ||
  error.code === '22P05' ||
  (error.code === '22P02' && /surrogate/.test(error.detail ?? ''))

/** 53100 is PostgreSQL's disk_full. */
const diskIsFull = (error: { code?: string }) =>
  error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === '53100'
