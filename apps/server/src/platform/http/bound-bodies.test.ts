import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { promisify } from 'node:util'
import pino from 'pino'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { systemActor } from '../auth/actor.ts'
import { readConfig } from '../config/config.ts'
import { type App, buildHttp, requireActor } from './app.ts'
import { strangersBody } from './bound-bodies.ts'

const limits = { seconds: 0.2, graceSeconds: 0.2, bytesPerSecond: 1000, ofAddress: 5, lookMs: 20 }
const authenticate = async ({ headers }: { headers: Record<string, unknown> }) =>
  headers.authorization ? systemActor('w') : null

let app: App
let port: number
beforeAll(async () => {
  app = await buildHttp({
    config: readConfig([], {}),
    log: pino({ level: 'silent' }),
    authenticate,
    bodies: limits,
  })
  app.post('/anybody', { schema: { body: z.record(z.string(), z.string()) } }, async () => 'taken')
  app.post('/file', { config: { upload: true } }, async (request) => {
    const file = await request.file()
    return String((await file!.toBuffer()).length)
  })
  await app.register(async (scope) => {
    requireActor(scope as App, authenticate)
    scope.post('/known', async (request) => String(JSON.stringify(request.body).length))
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(() => app.close())

/** A request whose headers promise more than has come yet. */
async function begin(
  path: string,
  length: number,
  headers: Record<string, string> = {},
  localAddress = '127.0.0.1',
) {
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  const given = Object.entries({ 'content-type': 'application/json', ...headers, 'content-length': length })
  const head = given.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.write(`POST ${path} HTTP/1.1\r\nhost: desk.example\r\n${head}\r\n`)
  return socket
}

/** All that is answered until the line is cut. */
async function untilCut(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (data) => {
    text += data
  })
  socket.on('error', () => {})
  await new Promise((resolve) => socket.once('close', resolve))
  return text
}

async function dribble(socket: Socket, bytes: string, every: number, at: number): Promise<void> {
  for (let n = 0; n < bytes.length && !socket.destroyed; n += at) {
    socket.write(bytes.slice(n, n + at))
    await new Promise((resolve) => setTimeout(resolve, every))
  }
}

it('A body of a stranger that dribbles is answered, and its line cut', async () => {
  const socket = await begin('/anybody', 30_000)
  const answer = untilCut(socket)
  void dribble(socket, `{"a":"${'x'.repeat(30_000)}`, 10, 10)
  expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*request\.too-slow/)
})

it('A stranger may not promise more than a stranger needs, nor send it unpromised', async () => {
  const large = await begin('/anybody', 40_000)
  expect(await untilCut(large)).toMatch(/^HTTP\/1\.1 413 [\s\S]*request\.too-large/)
  const body = JSON.stringify({ a: 'x'.repeat(40_000) })
  const answer = await app.inject({
    method: 'POST',
    url: '/anybody',
    body,
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.json().code).toBe('request.too-large')
})

it('One address has so many bodies under way at most, and room again when they are done', async () => {
  const sockets = await Promise.all(Array.from({ length: 8 }, () => begin('/anybody', 100)))
  const answers = await Promise.all(sockets.map(untilCut))
  const codes = answers.map((answer) => /request\.[a-z-]+/.exec(answer)?.[0])
  expect(codes.filter((code) => code === 'request.too-slow')).toHaveLength(5)
  expect(codes.filter((code) => code === 'request.rate-limited')).toHaveLength(3)
  const again = await app.inject({ method: 'POST', url: '/anybody', body: { a: 'b' } })
  expect(again.body).toBe('taken')
})

it('Somebody we know may take their time as long as it keeps coming, and no longer', async () => {
  const body = JSON.stringify({ a: 'x'.repeat(2_000) })
  const slow = await begin('/known', body.length, { authorization: 'key', connection: 'close' })
  const answer = untilCut(slow)
  void dribble(slow, body, 40, 100)
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /)
  const still = await begin('/known', 1_900_000, { authorization: 'key' })
  expect(await untilCut(still)).toMatch(/request\.too-slow/)
})

it('A file that no longer comes ends its upload', async () => {
  const type = { 'content-type': 'multipart/form-data; boundary=b' }
  const socket = await begin('/file', 900_000, type)
  const answer = untilCut(socket)
  socket.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nbeginning')
  expect(await answer).toMatch(/^(HTTP\/1\.1 (408|4\d\d) |$)/)
})

it('A hundred and fifty strangers who dribble at once are all ended, and no more is taken than they may send', async () => {
  const served: Socket[] = []
  const note = (socket: Socket) => void served.push(socket)
  app.server.on('connection', note)
  onTestFinished(() => void app.server.off('connection', note))
  const paths = ['/anybody', '/known', '/file', '/nowhere']
  const dribbling = Array.from({ length: 150 }, async (_, nth) => {
    const address = `127.0.1.${2 + Math.floor(nth / limits.ofAddress)}`
    const socket = await begin(paths[nth % paths.length]!, 30_000, {}, address)
    const answer = untilCut(socket)
    socket.write(`{"a":"${'x'.repeat(20_000)}`)
    void dribble(socket, 'x'.repeat(9_000), 20, 1)
    return await answer
  })
  const answers = await Promise.all(dribbling)
  expect(answers.filter((answer) => /^HTTP\/1\.1 2/.test(answer))).toEqual([])
  expect(await promisify(app.server.getConnections).call(app.server)).toBe(0)
  expect(served).toHaveLength(150)
  const taken = served.reduce((bytes, { bytesRead }) => bytes + bytesRead, 0)
  expect(taken).toBeLessThan(150 * strangersBody)
})
