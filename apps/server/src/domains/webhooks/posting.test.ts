import { once } from 'node:events'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openDeskForTest } from '../../testing/desk.ts'
import { openedToReceivers } from '../../testing/receiver.ts'
import { mailCertificate } from '../mail/mail-certificate.ts'
import { post } from './posting.ts'

const listen = async (server: Server, scheme: 'http' | 'https'): Promise<URL> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return new URL(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=1`)
}
const desk = () => openDeskForTest(openedToReceivers)

it('is one POST of JSON to the whole address, with the headers given', async () => {
  const { ctx } = await desk()
  const heard: unknown[] = []
  const server = createHttp(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { host, 'content-type': type, 'webhook-id': id } = request.headers
    heard.push([request.method, request.url, host, type, id, body])
    response.end()
  })
  const url = await listen(server, 'http')
  await post(ctx.config, url, { 'webhook-id': 'evt_1' }, '{"ä":1}')
  expect(heard).toEqual([['POST', '/hook?key=1', url.host, 'application/json', 'evt_1', '{"ä":1}']])
})

it('says what is wrong with a connection', async () => {
  const { ctx } = await desk()
  const fault = async (url: URL) => (await post(ctx.config, url, {}, '{}')).fault
  const answering = createHttp((_, response) => response.end())
  const selfSigned = createHttps(await mailCertificate(ctx.config), (_, response) => response.end())
  const hangingUp = createTcp((socket) => void socket.once('data', () => socket.destroy()))
  expect(await fault(await listen(selfSigned, 'https'))).toBe('certificate-invalid')
  expect(await fault(await listen(answering, 'https'))).toBe('tls-refused')
  expect(await fault(await listen(hangingUp, 'http'))).toBe('connection-lost')
  const closed = await listen(createTcp(), 'http')
  closed.port = '1'
  expect(await fault(closed)).toBe('connection-refused')
})

it('waits no longer than it may, for the answer and for the rest of it', async () => {
  const { ctx } = await desk()
  const timeout = AbortSignal.timeout
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout.call(AbortSignal, 100))
  onTestFinished(() => void vi.restoreAllMocks())
  const silent = createTcp(() => {})
  expect((await post(ctx.config, await listen(silent, 'http'), {}, '{}')).fault).toBe('timed-out')
  const trickling = createHttp(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    for (let n = 0; n < 50 && !response.destroyed; n++) {
      response.write('x')
      await sleep(20)
    }
  })
  const { fault, answer } = await post(ctx.config, await listen(trickling, 'http'), {}, '{}')
  expect([fault, answer]).toEqual([null, expect.stringMatching(/^x{2,9}$/)])
})
