import type { FastifyReply, FastifyRequest } from 'fastify'
import { Places } from '../pace/places.ts'
import type { App } from './app.ts'
import { heldAddress } from './held-address.ts'
import { Refusal } from './refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes a file: as much time as its sender needs, as long as it keeps coming. */
    upload?: boolean
  }
}

export interface BodyLimits {
  /** Within which a body from nobody we know has come whole. */
  seconds: number
  /** After which a body of somebody we know, or an upload, must have come at this rate, however long it takes. */
  graceSeconds: number
  bytesPerSecond: number
  /** Bodies of one address that are still coming, from nobody we know. */
  ofAddress: number
  /** How often is looked, and how long an answer has to arrive before the line is cut. */
  lookMs: number
}

export const usualBodyLimits: BodyLimits = {
  seconds: 10,
  graceSeconds: 20,
  bytesPerSecond: 1024,
  ofAddress: 50,
  lookMs: 1000,
}

/** What anybody may send without signing in; a route that needs more says so. */
export const strangersBody = 32 * 1024

/**
 * A body that dribbles holds memory and a connection, so each has a time: short for strangers, and for people
 * who are signed in and for uploads a least rate instead, so that a slow line still gets a large file through.
 */
export function boundBodies(app: App, limits: BodyLimits): void {
  const coming = new Places(limits.ofAddress)
  app.addHook('preParsing', async (request, reply) => {
    if (!hasBody(request)) return
    const { config } = request.routeOptions
    const known = request.actor !== null || config.upload === true
    const done = known ? () => {} : coming.enter(heldAddress(request.ip))
    if (!done) throw new Refusal('request.rate-limited', undefined, { retryAfter: 10 })
    watch(request, reply, limits, known, done)
  })
  // Whoever has been answered has nothing more to say: what comes is thrown away, and not for long.
  app.addHook('onResponse', async (request) => {
    if (!hasBody(request) || request.raw.complete) return
    request.raw.unpipe()
    request.raw.resume()
    cutSoon(request, 3 * limits.lookMs)
  })
}

const hasBody = ({ headers, raw }: FastifyRequest) =>
  raw.httpVersionMajor === 1 &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

function watch(
  { raw }: FastifyRequest,
  reply: FastifyReply,
  limits: BodyLimits,
  known: boolean,
  done: () => void,
): void {
  const began = performance.now()
  const before = raw.socket.bytesRead
  const look = setInterval(() => {
    const seconds = (performance.now() - began) / 1000
    const wanted = known ? (seconds - limits.graceSeconds) * limits.bytesPerSecond : 0
    const late = known ? raw.socket.bytesRead - before < wanted : seconds > limits.seconds
    if (!late) return
    end()
    // Whoever reads the body hears of it as of a broken line, and answers.
    raw.emit('error', new Refusal('request.too-slow'))
    cutSoon({ raw }, limits.lookMs)
  }, limits.lookMs).unref()
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    clearInterval(look)
    done()
  }
  raw.once('end', end).once('close', end)
  reply.raw.once('finish', end)
  // It may be that nobody reads the body any more.
  raw.on('error', end)
}

/** The answer has a moment to arrive. */
function cutSoon({ raw }: Pick<FastifyRequest, 'raw'>, ms: number): void {
  setTimeout(() => raw.complete || raw.destroy(), ms).unref()
}
