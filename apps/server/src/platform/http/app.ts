import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import websocket from '@fastify/websocket'
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Logger } from 'pino'
import type { Actor } from '../auth/actor.ts'
import type { Permission } from '../auth/permit.ts'
import type { Config } from '../config/config.ts'
import type { Authenticate } from '../domain.ts'
import type { PathSource } from '../log/path-source.ts'
import type { SentenceSource } from '../sentences.ts'
import { answerBrokenRequest, answerErrors, answerUnroutable } from './answer-errors.ts'
import { type BodyLimits, boundBodies, strangersBody, usualBodyLimits } from './bound-bodies.ts'
import { guardOrigin } from './guard-origin.ts'
import { guardPages } from './guard-pages.ts'
import { liesIn } from './outgoing.ts'
import { Refusal } from './refusal.ts'
import { spellOnce } from './spell-once.ts'
import { watchSockets } from './watch-sockets.ts'

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyInstance {
    /** Everything any role may be allowed, of all domains. */
    permissions: readonly Permission[]
    /** What the domains know of events on a customer's path. */
    pathSources: readonly PathSource[]
    /** What the domains tell on the page Today. */
    sentenceSources: readonly SentenceSource[]
  }
  interface FastifyRequest {
    actor: Actor | null
  }
  interface FastifyContextConfig {
    /** Answered without signing in. */
    public?: boolean
    /** Refused to API keys, by a personal permission or where the action is; said in the description. */
    personal?: boolean
  }
}

export interface HttpParts {
  config: Config
  log: Logger
  authenticate: Authenticate
  bodies?: BodyLimits
}

const mebibyte = 1024 * 1024
/** Beyond this not even an upload on a slow line goes on. */
const longestUploadMs = 3_600_000
const patience = { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 }

/** The HTTP server before any domain has added its routes. */
export async function buildHttp(parts: HttpParts): Promise<App> {
  const { tls, trustProxy } = parts.config
  const app = fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: (address: string) => isIP(address) > 0 && liesIn(trustProxy, address),
    bodyLimit: strangersBody,
    ...(tls ? { https: { ...tls, ...patience } } : { http: patience }),
    requestTimeout: longestUploadMs,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerUnroutable,
  } as never) as unknown as App
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerErrors(app)
  app.decorateRequest('actor', null)
  // The same id stands in the log, so that a person can tell us which request failed.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: false,
    // The organisation's other sites are not ours to bind to HTTPS.
    strictTransportSecurity: parts.config.url.startsWith('https:') && { includeSubDomains: false },
  })
  guardPages(app)
  await app.register(multipart, {
    limits: { fileSize: 30 * mebibyte, files: 10, fields: 10, fieldSize: 10 * 1024, headerPairs: 50 },
  })
  await app.register(websocket, { options: { maxPayload: 256 * 1024 } })
  watchSockets(app)
  // Where a route asks for it; wrong passwords and keys are slowed where they are looked at.
  await app.register(rateLimit, { global: false })
  guardOrigin(app, parts.config)
  boundBodies(app, parts.bodies ?? usualBodyLimits)
  spellOnce(app)
  return app
}

/** Recognises who asks, before every handler of the API that is not public; who is known may send more. */
export function requireActor(app: App, authenticate: Authenticate): void {
  app.addHook('onRoute', (route) => {
    if (!route.config?.public) route.bodyLimit ??= 2 * mebibyte
  })
  app.addHook('onRequest', async (request) => {
    request.actor = await authenticate({ headers: request.headers, ip: request.ip })
    if (request.actor || request.routeOptions.config.public) return
    throw new Refusal(request.headers.authorization ? 'auth.key-invalid' : 'auth.required')
  })
}

/** The actor of a request whose route needs one. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Refusal('auth.required')
  return request.actor
}
