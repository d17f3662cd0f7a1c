import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import type { App } from '../../platform/http/app.ts'

const dist = new URL('../../../../widget/dist/', import.meta.url)

interface Script {
  plain: Buffer
  gzipped: Buffer
  tag: string
}

/**
 * The widget's script at `/widget.js`, asked for again after five minutes, and its panel under a name that
 * changes with its content. A page that still runs an older loader gets today's panel.
 */
export function widgetFiles(app: App): void {
  const names = panelNames()
  const scripts = new Map(['widget.js', ...names].map((name) => [name, load(name)]))
  app.get('/widget.js', (request, reply) =>
    answer(
      reply,
      scripts.get('widget.js'),
      request.headers,
      'public, max-age=300, stale-while-revalidate=86400',
    ),
  )
  app.get('/widget/:name', (request, reply) => {
    const name = `widget/${(request.params as { name: string }).name}`
    const known = scripts.get(name)
    const kept = known ? 'public, max-age=31536000, immutable' : 'no-store'
    return answer(reply, known ?? scripts.get(names[0] ?? ''), request.headers, kept)
  })
}

function panelNames(): string[] {
  try {
    return readdirSync(new URL('widget/', dist)).map((name) => `widget/${name}`)
  } catch {
    return []
  }
}

function load(name: string): Script | undefined {
  try {
    const plain = readFileSync(new URL(name, dist))
    const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`
    return { plain, gzipped: gzipSync(plain, { level: 9 }), tag }
  } catch {
    return undefined
  }
}

function answer(
  reply: FastifyReply,
  script: Script | undefined,
  headers: Record<string, string | string[] | undefined>,
  kept: string,
): FastifyReply {
  if (!script) return reply.callNotFound() as unknown as FastifyReply
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', kept)
    .header('etag', script.tag)
    .header('vary', 'Accept-Encoding')
    .header('access-control-allow-origin', '*')
  if (headers['if-none-match'] === script.tag) return reply.status(304).send()
  if (!String(headers['accept-encoding'] ?? '').includes('gzip')) return reply.send(script.plain)
  return reply.header('content-encoding', 'gzip').send(script.gzipped)
}
