import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../config/config.ts'
import { type App, buildHttp } from './app.ts'

let app: App
beforeAll(async () => {
  app = await buildHttp({
    config: readConfig([], {}),
    log: pino({ level: 'silent' }),
    authenticate: async () => null,
  })
  app.get('/page', (_, reply) => reply.type('text/html').send('<p>Hello</p>'))
  app.get('/own', (_, reply) =>
    reply.type('text/html').header('content-security-policy', 'sandbox').send('<p>Mail</p>'),
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

it('A page that brings no policy gets the strictest; one that does keeps its own', async () => {
  const policyOf = async (url: string) => (await app.inject(url)).headers['content-security-policy']
  expect(await policyOf('/page')).toContain("default-src 'none'")
  expect(await policyOf('/own')).toBe('sandbox')
})

it('An address that cannot be read is answered with a problem document', async () => {
  const answer = await app.inject('/%zz')
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.invalid'])
})

it.each([
  ['NONSENSE\r\n\r\n', 400, 'request.invalid'],
  [`GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 413, 'request.too-large'],
])('What is no HTTP is answered with one too', async (sent, status, code) => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  let text = ''
  socket.on('data', (data) => {
    text += data
  })
  socket.write(sent)
  await once(socket, 'close')
  const [head, body] = text.split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*application/problem\\+json`))
  expect(JSON.parse(body!).code).toBe(code)
})
