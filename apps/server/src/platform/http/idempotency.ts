import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import type { Db } from '../db/database.ts'
import { type App, actorOf } from './app.ts'
import { claimKey, type KeyClaim, keepAnswer, releaseKey } from './idempotency-queries.ts'
import { problem, Refusal } from './refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Honours `Idempotency-Key`: the same key and the same request give the same answer and one effect. */
    idempotent?: boolean
  }
  interface FastifyRequest {
    keyClaim: KeyClaim | null
  }
}

const patienceMs = 10_000

/**
 * Answers a repeated request with what the first one got. Only successes are kept: a refused request
 * changed nothing, so it may simply be tried again. An action that must not double when the process
 * dies between its commit and the keeping of its answer stores the key in a unique column of its own.
 */
export function honourIdempotencyKeys(app: App, db: Db): void {
  app.decorateRequest('keyClaim', null)
  app.addHook('preHandler', async (request, reply) => {
    if (!request.routeOptions.config.idempotent) return
    const claim = claimOf(request)
    if (!claim) return
    const answer = await claimOrAwait(db, claim)
    if (!answer) {
      request.keyClaim = claim
      return
    }
    reply.header('idempotency-replayed', 'true').status(answer.status)
    if (answer.response === null) return reply.send()
    return reply.type('application/json; charset=utf-8').serializer(JSON.stringify).send(answer.response)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const claim = request.keyClaim
    if (!claim) return payload
    const text = typeof payload === 'string' && payload !== '' ? payload : 'null'
    const { statusCode } = reply
    const settle = () => (statusCode < 300 ? keepAnswer(db, claim, statusCode, text) : releaseKey(db, claim))
    try {
      await settle()
    } catch (error) {
      // An answer about this comes this way too, and must not give the key of what was done away.
      request.keyClaim = null
      void settleLater(settle)
      // Nothing was done, and what stood in the way is what matters.
      if (statusCode >= 300) return payload
      request.log.error({ err: error }, 'it was done, but its answer could not be kept')
      const unknown = new Refusal('service.outcome-unknown')
      reply.status(unknown.status).type('application/problem+json')
      return JSON.stringify(problem(unknown))
    }
    return payload
  })
}

/** Nobody takes a claim over that is younger than a minute. */
const settleWithinMs = 50_000

/** While the database is away the key stays in use; so that asking again need not wait for long, we go on trying. */
async function settleLater(settle: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + settleWithinMs; Date.now() < deadline; ) {
    await wait(500, undefined, { ref: false })
    const settled = await settle().then(
      () => true,
      () => false,
    )
    if (settled) return
  }
}

/**
 * What an action stores with what it made, so that not even a crash before the answer is kept makes it twice.
 * Null without a key. With the request, so that a key used again once it is forgotten swallows nothing.
 */
export const requestId = ({ keyClaim }: FastifyRequest): string | null =>
  keyClaim && `${keyClaim.key} ${keyClaim.requestHash}`

function claimOf(request: FastifyRequest): KeyClaim | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal('request.invalid', 'Idempotency-Key must be 1 to 200 visible ASCII characters.')
  const actor = actorOf(request)
  const asked = JSON.stringify([request.method, request.url, request.body])
  return {
    workspaceId: actor.workspaceId,
    // Keys of different people and programs are unrelated, even when they read the same.
    key: `${actor.id} ${key}`,
    requestHash: createHash('sha256').update(asked).digest('hex'),
  }
}

/** Null when the claim is ours; otherwise the first request's answer, waited for while it is under way. */
async function claimOrAwait(db: Db, claim: KeyClaim) {
  for (const deadline = Date.now() + patienceMs; ; ) {
    const earlier = await claimKey(db, claim)
    if (!earlier) return null
    if (earlier.requestHash !== claim.requestHash) throw new Refusal('request.key-reused')
    if (earlier.answered) return earlier
    if (Date.now() > deadline) throw new Refusal('request.in-progress', undefined, { retryAfter: 5 })
    await wait(50)
  }
}
