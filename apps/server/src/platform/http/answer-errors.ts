import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
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

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P01', '57P02', '57P03', '53300'])
const databaseIsAway = (error: { code?: string; message: string }) =>
  awayCodes.has(error.code ?? '') || error.message.includes('Connection terminated')
