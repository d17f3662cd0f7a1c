import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { soon } from '../../testing/soon.ts'
import { tryOnce } from '../channels/trying-intakes.ts'
import { isGreeted } from './greeting.ts'
import { startSmtpListener } from './smtp-listener.ts'
import { startTakingMail } from './taking-mail.ts'

let desk: Desk
let channelId: string
beforeAll(async () => {
  desk = await openDesk()
  channelId = (await makeMailChannel(desk.ctx, desk.workspaceId)).id
  return desk.close
})

const host = '127.0.0.1'
const lookAt = async (path: string) => (await desk.as(desk.people.admin).get(path)).body
const incoming = async () => (await lookAt(`/api/v1/channels/${channelId}`)).health.in
const tryPort = (port: number) => tryOnce(desk.ctx, 'mail', () => isGreeted({ host, port }))
const minutesPass = () =>
  desk.ctx.pool.query(`update intakes set failing_since = failing_since - interval '3 minutes'`)

/** Something that is no mail server has the port. */
async function occupied(port: number, say: string): Promise<Server> {
  const server = createServer((socket) => void socket.on('error', () => {}).end(say))
  onTestFinished(() => void server.close())
  await once(server.listen(port, host), 'listening')
  return server
}

it('The mail listener is tried as soon as it listens', async () => {
  const taking = await startTakingMail(desk.ctx)
  onTestFinished(taking.stop)
  await soon(async () => {
    const { rows } = await desk.ctx.pool.query(`select answered_at, failing_since from intakes`)
    expect(rows).toEqual([{ answered_at: expect.any(Date), failing_since: null }])
  })
  expect(await incoming()).toMatchObject({ state: 'untried', workedAt: null })
})

it('A listener that is gone turns its channels red, with the reason, and green again when it is back', async () => {
  const { port, stop } = await startSmtpListener(desk.ctx)
  await tryPort(port)
  expect(await incoming()).toMatchObject({ state: 'untried', fault: null })

  await stop()
  await tryPort(port)
  await minutesPass()
  await tryPort(port)
  expect(await incoming()).toMatchObject({
    state: 'failing',
    fault: 'not-answering',
    detail: expect.stringContaining('ECONNREFUSED'),
  })
  const { failingChannels } = await lookAt('/api/v1/insights/today?zone=Europe/Helsinki')
  expect(failingChannels).toEqual([
    expect.objectContaining({ id: channelId, kind: 'email', way: 'in', fault: 'not-answering' }),
  ])
  expect((await desk.as(null).get('/ready')).body.parts.channels).toBe('1 of 1 do not work')
  const { body: metrics } = await desk.as(null).get('/metrics')
  expect(metrics).toContain(`polku_channel_working{channel="${channelId}",way="in"} 0`)

  const stranger = await occupied(port, 'HTTP/1.1 400 Bad Request\r\n')
  await tryPort(port)
  expect(await incoming()).toMatchObject({ state: 'failing', detail: 'HTTP/1.1 400 Bad Request' })
  await once(stranger.close(), 'close')

  desk.ctx.config.smtpPort = port
  const back = await startSmtpListener(desk.ctx)
  onTestFinished(back.stop)
  await tryPort(port)
  expect(await incoming()).toMatchObject({ state: 'untried', fault: null })
  expect((await desk.as(null).get('/ready')).body.parts.channels).toBe('ok')
})

it('A connection that is closed without a word is no greeting', async () => {
  const { port } = (await occupied(0, '')).address() as AddressInfo
  await expect(isGreeted({ host, port })).rejects.toThrow('The connection was closed')
})

it('A listener that has no room for one more from our own address is there', async () => {
  const { port, stop } = await startSmtpListener(desk.ctx, { clientConnections: 0 })
  onTestFinished(stop)
  expect(await isGreeted({ host, port })).toBe(true)
})
