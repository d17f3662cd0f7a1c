import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { fastify } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerErrors } from './answer-errors.ts'
import type { App } from './app.ts'
import { serveConsole } from './serve-console.ts'

let dir: string
const app = fastify() as unknown as App
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-console-'))
  await mkdir(join(dir, 'assets'))
  await writeFile(join(dir, 'index.html'), '<title>Polku</title>')
  await writeFile(join(dir, 'index.html.br'), brotliCompressSync('<title>Polku</title>'))
  answerErrors(app)
  await serveConsole(app, dir)
})
afterAll(async () => {
  await app.close()
  await rm(dir, { recursive: true })
})

const ask = async (url: string, accept?: string, method: 'GET' | 'HEAD' = 'GET') =>
  (await app.inject({ method, url, headers: accept ? { accept } : {} })).statusCode

it.each(['/', '/sign-in', '/cases/4711?tab=path'])(
  '%s is a page for browsers, terminals and monitors',
  async (url) => {
    for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', undefined])
      expect([await ask(url, accept), await ask(url, accept, 'HEAD')]).toEqual([200, 200])
  },
)

it.each([
  ['/api/v1/nothing', '*/*'],
  ['/assets/gone.js', '*/*'],
  ['/gone.js', '*/*'],
  ['/gone.png', 'image/avif,image/webp,*/*;q=0.8'],
  ['/sign-in', 'application/json'],
])('%s asked for as %s is not', async (url, accept) => {
  expect(await ask(url, accept)).toBe(404)
})

it.each(['/', '/index.html', '/cases/4711'])('%s says what it may run', async (url) => {
  for (const encoding of ['identity', 'br']) {
    const asked = { accept: 'text/html', 'accept-encoding': encoding }
    const { headers } = await app.inject({ url, headers: asked })
    expect(headers['content-security-policy']).toContain("default-src 'self'")
  }
})
