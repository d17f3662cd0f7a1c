import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'
import { deliverAll, openedToReceivers, openReceiver } from '../../testing/receiver.ts'
import { pruneDeliveries } from './pruning.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk(openedToReceivers)
})
afterAll(() => desk.close())

const admin = () => desk.as(desk.people.admin)
const write = () => receiveFrom(desk.ctx, desk.workspaceId)

describe('a webhook', () => {
  it('is added with a secret that is shown once and kept sealed', async () => {
    const form = { url: ' https://8.8.8.8/hook#part ', description: 'ERP', types: ['case.solved'] }
    const made = await admin().post('/api/v1/webhooks', form)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      url: 'https://8.8.8.8/hook',
      description: 'ERP',
      types: ['case.solved'],
    })
    expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const path = `/api/v1/webhooks/${made.body.id}`
    for (const { body } of [await admin().get(path), await admin().get('/api/v1/webhooks')])
      expect(JSON.stringify(body)).not.toContain('whsec_')
    const { rows } = await desk.ctx.pool.query('select secret from webhooks where id = $1', [made.body.id])
    expect(rows[0].secret.toString()).not.toContain('whsec_')
    expect((await admin().patch(path, { types: null, enabled: false })).body).toMatchObject({
      types: null,
      enabled: false,
    })
    expect((await admin().delete(path)).status).toBe(204)
    expect((await admin().get(path)).body.code).toBe('webhook.not-found')
    const kinds = (await admin().get('/api/v1/audit')).body.items.map(({ kind }: { kind: string }) => kind)
    expect(kinds.slice(0, 3)).toEqual(['webhook.deleted', 'webhook.changed', 'webhook.created'])
  })

  it('keeps its address out of the log, since addresses may hold keys', async () => {
    const made = await admin().post('/api/v1/webhooks', { url: 'https://8.8.8.8/services/T0/KEY' })
    const { rows } = await desk.ctx.pool.query(`select data from events where kind like 'webhook.%'`)
    expect(JSON.stringify(rows)).not.toContain('KEY')
    await admin().delete(`/api/v1/webhooks/${made.body.id}`)
  })

  it.each([
    'erp.example/hook',
    'ftp://8.8.8.8/hook',
    'https://user:password@8.8.8.8/hook',
    'http://8.8.8.8/hook',
    'https://10.0.0.1/hook',
    'https://[::1]/hook',
    'https://2130706433/hook',
    'https://0x0a.1/hook',
    'http://169.254.169.254/latest/meta-data',
  ])('is refused for %s', async (url) => {
    // 2130706433 is 127.0.0.1, which only this desk has opened.
    const here = url.includes('2130706433') ? await openDeskForTest() : desk
    const { status, body } = await here.as(here.people.admin).post('/api/v1/webhooks', { url })
    expect([status, body.code]).toEqual([422, 'webhook.address-refused'])
  })

  it('may have a name nobody knows yet, and says so when it is tried', async () => {
    const made = await admin().post('/api/v1/webhooks', { url: 'https://no-such-host.invalid/hook' })
    const tried = await admin().post(`/api/v1/webhooks/${made.body.id}/test`)
    expect(tried.body).toMatchObject({ state: 'failed', fault: 'host-not-found', status: null })
    await admin().delete(`/api/v1/webhooks/${made.body.id}`)
  })
})

describe('trying a webhook', () => {
  it('shows at once what was answered, also while it is off, and does not try again', async () => {
    const { receiver, path } = await openReceiver(desk, { enabled: false })
    receiver.answer = (response) => response.writeHead(202, { 'content-type': 'text/plain' }).end('Thank you')
    expect((await admin().post(`${path}/test`)).body).toMatchObject({
      type: 'webhook.test',
      state: 'delivered',
      status: 202,
      answer: 'Thank you',
    })
    receiver.answer = (response) => response.writeHead(500).end()
    expect((await admin().post(`${path}/test`)).body).toMatchObject({ state: 'failed', fault: 'refused' })
    await deliverAll(desk)
    expect(receiver.types()).toEqual(['webhook.test', 'webhook.test'])
  })

  it('does not follow a redirect into the private network', async () => {
    const reached: string[] = []
    const inside = createServer((request, response) => {
      reached.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void inside.close())
    const { receiver, path } = await openReceiver(desk)
    const location = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/secret`
    receiver.answer = (response) => response.writeHead(307, { location }).end()
    expect((await admin().post(`${path}/test`)).body).toMatchObject({ fault: 'redirected', status: 307 })
    expect(reached).toEqual([])
  })

  it('does not reach the private network where nobody opened it, by a name for it either', async () => {
    const closed = await openDeskForTest()
    const asAdmin = closed.as(closed.people.admin)
    const refused = await asAdmin.post('/api/v1/webhooks', { url: 'https://localhost:4210/hook' })
    expect(refused.body.code).toBe('webhook.address-refused')
    // The name led elsewhere when it was saved.
    const made = await asAdmin.post('/api/v1/webhooks', { url: 'https://8.8.8.8/hook' })
    for (const url of ['https://localhost:4210/hook', 'http://127.0.0.1:4210/hook']) {
      await closed.ctx.pool.query('update webhooks set url = $1', [url])
      const tried = await asAdmin.post(`/api/v1/webhooks/${made.body.id}/test`)
      expect(tried.body).toMatchObject({ state: 'failed', fault: 'address-not-allowed' })
    }
  })
})

describe('a new secret', () => {
  it('signs together with the one before for a day, and then alone', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    const before = receiver.secret
    const { body } = await admin().post(`${path}/secret`)
    expect(body.secret).not.toBe(before)
    expect(Date.parse(body.previousSecretUntil) - Date.now()).toBeGreaterThan(23 * 3_600_000)
    for (const secret of [before, body.secret]) {
      receiver.secret = secret
      expect((await admin().post(`${path}/test`)).body.status).toBe(200)
    }
    expect(receiver.calls[0]!.signature.split(' ')).toHaveLength(2)
    await desk.ctx.pool.query(`update webhooks set previous_secret_until = now() - interval '1 second'`)
    receiver.secret = before
    expect((await admin().post(`${path}/test`)).body.status).toBe(401)
    receiver.secret = body.secret
    expect((await admin().post(`${path}/test`)).body.status).toBe(200)
    expect(receiver.calls.at(-1)!.signature.split(' ')).toHaveLength(1)
  })

  it('does not verify what was changed on the way', () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    const hook = new Webhook(secret)
    const at = new Date()
    const headers = {
      'webhook-id': 'evt_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': hook.sign('evt_1', at, '{"a":1}'),
    }
    expect(hook.verify('{"a":1}', headers)).toEqual({ a: 1 })
    expect(() => hook.verify('{"a":2}', headers)).toThrow()
  })
})

describe('recovering', () => {
  it('sends what was missed since a time, from the log, and leaves what was delivered', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    const since = new Date().toISOString()
    await write()
    await deliverAll(desk)
    await admin().patch(path, { enabled: false })
    await write()
    await deliverAll(desk)
    expect((await admin().post(`${path}/recovery`, { since })).body.code).toBe('webhook.off')
    await admin().patch(path, { enabled: true })
    await deliverAll(desk)
    expect(receiver.calls).toHaveLength(1)
    expect((await admin().post(`${path}/recovery`, { since })).status).toBe(202)
    await deliverAll(desk)
    expect(receiver.calls).toHaveLength(2)
    await admin().post(`${path}/recovery`, { since, delivered: true })
    await deliverAll(desk)
    expect(receiver.calls).toHaveLength(4)
    expect(new Set(receiver.calls.map(({ id }) => id)).size).toBe(2)
    const ahead = new Date(Date.now() + 60_000).toISOString()
    expect((await admin().post(`${path}/recovery`, { since: ahead })).body.code).toBe('request.invalid')
  })

  it('gives an event its same id when its delivery was forgotten', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    const since = new Date().toISOString()
    await write()
    await deliverAll(desk)
    await desk.ctx.pool.query(`update webhook_deliveries set created_at = now() - interval '31 days'`)
    await pruneDeliveries(desk.ctx)
    expect((await admin().get(`${path}/deliveries`)).body.items).toEqual([])
    await admin().post(`${path}/recovery`, { since })
    await deliverAll(desk)
    expect(receiver.calls).toHaveLength(2)
    expect(receiver.calls[0]!.id).toBe(receiver.calls[1]!.id)
  })
})

it('deliveries are listed page after page, by their state', async () => {
  const { receiver, path } = await openReceiver(desk, { types: ['case.opened', 'message.received'] })
  receiver.answer = (response, { payload }) =>
    response.writeHead(payload.type === 'case.opened' ? 200 : 400).end()
  for (let n = 0; n < 3; n++) await write()
  await deliverAll(desk)
  const list = async (query: string) => (await admin().get(`${path}/deliveries?${query}`)).body
  const first = await list('limit=4')
  const second = await list(`limit=4&after=${first.next}`)
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
  expect([ids.length, new Set(ids).size, second.next]).toEqual([6, 6, null])
  expect((await list('state=delivered')).items).toHaveLength(3)
  expect((await list('state=waiting')).items).toMatchObject([
    { status: 400 },
    { status: 400 },
    { status: 400 },
  ])
  const metrics = (await desk.as(null).get('/metrics')).body
  expect(metrics).toMatch(/^polku_webhook_deliveries\{state="waiting"\} [1-9]/m)
  expect(metrics).toMatch(/^polku_webhook_deliveries\{state="delivered"\} [1-9]/m)
})
