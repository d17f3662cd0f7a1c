import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyReply } from 'fastify'
import type { App } from './app.ts'
import { Refusal } from './refusal.ts'

const built = fileURLToPath(new URL('../../../../console/dist/', import.meta.url))

/** Only our own programs run; mails are shown in sandboxed frames, whose documents bring their own policy. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
].join('; ')

/** Addresses of programs; a missing one is a problem document, never the console's page. */
const notPages = /^\/(api|auth|chat|assets|health|ready|metrics)(\/|$)/

/** Monitors and terminals ask for anything; so do pages for their scripts, whose names have an ending. */
const takesPages = (path: string, accept = '*/*') =>
  accept.includes('text/html') || (accept === '*/*' && !path.includes('.'))

/** The built console: its files for ever, as their names carry a hash; every other address its page. */
export async function serveConsole(app: App, folder = built): Promise<void> {
  if (!existsSync(folder)) return
  await app.register(staticFiles, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      const lasting = path.includes('/assets/')
      // Most browsers get the page's compressed copy.
      if (/\.html(?:\.br)?$/.test(path)) reply.header('content-security-policy', policy)
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/*', { schema: { hide: true } as object }, async (request, reply) => {
    const path = request.url.split('?')[0]!
    if (notPages.test(path) || !takesPages(path, request.headers.accept)) {
      throw new Refusal('route.not-found', `There is nothing at ${path}.`)
    }
    return reply.sendFile('index.html')
  })
}
