import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'
import { openMailCatcher } from '../../testing/mail-catcher.ts'
import { deliverAll, hurry, openedToReceivers, openReceiver } from '../../testing/receiver.ts'
import { startCourier } from './courier.ts'
import { leaseMs } from './delivering.ts'
import { bringDeliveriesForward } from './delivery-queries.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDeskForTest(openedToReceivers)
})

const admin = () => desk.as(desk.people.admin)
const write = () => receiveFrom(desk.ctx, desk.workspaceId)
const deliveries = async (path: string, query = '') =>
  (await admin().get(`${path}/deliveries${query}`)).body.items
const arrival = ['customer.appeared', 'case.opened', 'message.received']

describe('what happens at the desk', () => {
  it('is told to each webhook once, in its order, signed so that the standard library takes it', async () => {
    const { receiver, path } = await openReceiver(desk)
    const { caseId, customerId, messageId } = await write()
    await deliverAll(desk)
    await deliverAll(desk)
    expect(receiver.types()).toEqual(arrival)
    expect(receiver.calls[2]!.payload.data).toMatchObject({ caseId, customerId, messageId, channel: 'email' })
    expect(await deliveries(path)).toMatchObject(
      arrival
        .toReversed()
        .map((type) => ({ type, state: 'delivered', attempts: 1, status: 200, fault: null })),
    )
  })

  it('is told only to those who chose it, from when they were added, and never to another workspace', async () => {
    await write()
    const { receiver } = await openReceiver(desk, { types: ['message.received'] })
    const off = await openReceiver(desk, { enabled: false })
    await write()
    const { rows } = await desk.ctx.pool.query(
      `insert into workspaces (name, slug) values ('Other', 'other') returning id`,
    )
    await receiveFrom(desk.ctx, rows[0].id)
    await deliverAll(desk)
    expect(receiver.types()).toEqual(['message.received'])
    expect(off.receiver.calls).toEqual([])
  })

  it('is told though the clock was set back since the webhook was added', async () => {
    const { receiver } = await openReceiver(desk)
    await desk.ctx.pool.query(`update webhooks set created_at = created_at + interval '1 hour'`)
    await write()
    await deliverAll(desk)
    expect(receiver.types()).toEqual(arrival)
  })
})

describe('after the clock was set back by an hour', () => {
  const waiting = (set: string) =>
    desk.ctx.pool.query(`update webhook_deliveries set ${set} where state = 'waiting'`)
  const inTime = async () => {
    await bringDeliveriesForward(desk.ctx.db, leaseMs)
    const { rows } = await desk.ctx.pool.query(
      'select round(extract(epoch from not_before - now()))::int as seconds from webhook_deliveries',
    )
    return rows[0].seconds
  }

  it('what was never tried is delivered at once, and what failed after its own pause', async () => {
    const { receiver } = await openReceiver(desk, { types: ['case.opened'] })
    await write()
    await desk.drain()
    await waiting(`not_before = not_before + interval '1 hour'`)
    expect(await inTime()).toBeLessThanOrEqual(0)
    receiver.answer = (response) => response.writeHead(500).end()
    await deliverAll(desk)
    await waiting(
      `not_before = not_before + interval '1 hour', last_attempt_at = last_attempt_at + interval '1 hour'`,
    )
    expect(await inTime()).toBeLessThanOrEqual(6)
    // Nothing more is moved, and a long pause stays a long one.
    await waiting(`not_before = now() + interval '5 hours'`)
    expect(await inTime()).toBe(5 * 3600)
  })

  it('what a dead process had taken comes free, and a receiver that rests does so no longer than an hour', async () => {
    await openReceiver(desk, { types: ['case.opened'] })
    await write()
    await desk.drain()
    await waiting(`taken_until = now() + interval '1 hour'`)
    await desk.ctx.pool.query(`update webhooks set resting_until = now() + interval '61 minutes'`)
    await inTime()
    const { rows } = await desk.ctx.pool.query(
      `select taken_until < now() + make_interval(secs => $1) as soon, resting_until
       from webhook_deliveries d join webhooks w on w.id = d.webhook_id`,
      [leaseMs / 1000 + 1],
    )
    expect(rows).toEqual([{ soon: true, resting_until: null }])
  })
})

describe('a receiver that is down', () => {
  it('gets everything in its order when it is up again, each under its own id', async () => {
    const { receiver, path } = await openReceiver(desk)
    await receiver.close()
    const from = 'same@home.example'
    const { caseId, customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from })
    await deliverAll(desk)
    await receiveFrom(desk.ctx, desk.workspaceId, { from, caseId })
    await deliverAll(desk)
    const waiting = await deliveries(path, '?state=waiting')
    expect(waiting.map(({ fault }: { fault: string }) => fault)).toEqual(
      waiting.map(() => 'connection-refused'),
    )
    expect((await admin().get(path)).body).toMatchObject({ enabled: true, waiting: waiting.length })
    // It has been away for an hour; the first call that gets through brings the others forward.
    await desk.ctx.pool.query(`update webhooks set failing_since = now() - interval '1 hour'`)
    await receiver.open()
    await admin().put(`/api/v1/cases/${caseId}/solution`)
    await deliverAll(desk)
    const [first, ...rest] = receiver.calls
    expect(first!.payload).toMatchObject({ type: 'case.solved', data: { customerId } })
    expect(rest.map(({ id }) => id)).toEqual(
      waiting.map(({ eventId }: { eventId: string }) => eventId).toReversed(),
    )
    expect((await admin().get(path)).body).toMatchObject({ waiting: 0, failingSince: null })
  })

  it('is tried ten times and then given up; what failed is sent again by hand, under its same id', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    receiver.answer = (response) =>
      response.writeHead(500, { 'content-type': 'text/plain' }).end('out of order')
    await write()
    for (let n = 0; n < 12; n++) {
      await hurry(desk.ctx)
      await deliverAll(desk)
    }
    const [failed] = await deliveries(path)
    expect(failed).toMatchObject({ state: 'failed', attempts: 10, status: 500, answer: 'out of order' })
    expect(new Set(receiver.calls.map(({ id }) => id))).toEqual(new Set([failed.eventId]))
    receiver.answer = (response) => response.end()
    const again = await admin().post(`${path}/deliveries/${failed.id}/retry`)
    expect(again.body).toMatchObject({ state: 'waiting', eventId: failed.eventId })
    await deliverAll(desk)
    expect(receiver.calls.at(-1)!.id).toBe(failed.eventId)
    expect(await deliveries(path)).toMatchObject([{ id: failed.id, state: 'delivered' }])
  })

  it('for five days is switched off, which stands in the audit list', async () => {
    const { receiver, path } = await openReceiver(desk, { description: 'ERP' })
    await receiver.close()
    await write()
    await deliverAll(desk)
    await desk.ctx.pool.query(`update webhooks set failing_since = now() - interval '121 hours'`)
    await hurry(desk.ctx)
    await deliverAll(desk)
    expect((await admin().get(path)).body).toMatchObject({ enabled: false, offReason: 'failing', waiting: 3 })
    const { body } = await admin().get('/api/v1/audit')
    expect(body.items[0]).toMatchObject({
      kind: 'webhook.turned-off',
      data: { name: 'ERP', reason: 'failing' },
    })
    await receiver.open()
    await admin().patch(path, { enabled: true })
    await deliverAll(desk)
    expect(receiver.types()).toEqual(arrival)
  })
})

describe('an answer', () => {
  it('410 switches the webhook off, and nothing more is sent', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    receiver.answer = (response) => response.writeHead(410).end()
    await write()
    await deliverAll(desk)
    await write()
    await hurry(desk.ctx)
    await deliverAll(desk)
    expect(receiver.calls).toHaveLength(1)
    expect((await admin().get(path)).body).toMatchObject({ enabled: false, offReason: 'gone' })
    expect(await deliveries(path)).toMatchObject([{ state: 'failed', fault: 'gone', attempts: 1 }])
  })

  it('410 is told by mail to those who may switch the webhook on', async () => {
    const mailbox = await openMailCatcher()
    onTestFinished(() => mailbox.close())
    desk = await openDeskForTest({ ...openedToReceivers, POLKU_SMTP_URL: mailbox.url })
    const { receiver, webhookId } = await openReceiver(desk, { description: 'ERP' })
    receiver.answer = (response) => response.writeHead(410).end()
    await write()
    await deliverAll(desk)
    await desk.drain()
    expect(mailbox.mails.flatMap(({ to }) => to)).toHaveLength(2)
    expect(mailbox.mails[0]).toMatchObject({ subject: expect.stringContaining('ERP') })
    expect(mailbox.mails[0]!.text).toContain(`/settings/webhooks/${webhookId}`)
  })

  it('429 lets the whole webhook rest as long as it asks', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    receiver.answer = (response) => response.writeHead(429, { 'retry-after': '120' }).end()
    await write()
    await deliverAll(desk)
    await write()
    await deliverAll(desk)
    expect(receiver.calls).toHaveLength(1)
    const [untried, refused] = await deliveries(path)
    expect(untried).toMatchObject({ attempts: 0, state: 'waiting' })
    expect(Date.parse(refused.nextAttemptAt) - Date.now()).toBeGreaterThan(100_000)
  })

  it('is kept where it is text, a kilobyte of it', async () => {
    const { receiver, path } = await openReceiver(desk, { types: ['case.opened'] })
    receiver.answer = (response) =>
      response.writeHead(400, { 'content-type': 'application/json' }).end(`"\0${'ä'.repeat(5000)}"`)
    await write()
    await deliverAll(desk)
    expect((await deliveries(path))[0].answer).toMatch(/^"ä{510,511}$/)
    receiver.answer = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG')
    await hurry(desk.ctx)
    await deliverAll(desk)
    expect((await deliveries(path))[0]).toMatchObject({ state: 'delivered', answer: null })
  })
})

it('a receiver that answers slowly does not hold up another', async () => {
  const slow = await openReceiver(desk)
  const quick = await openReceiver(desk)
  const released = Promise.withResolvers<void>()
  slow.receiver.answer = async (response) => {
    await released.promise
    response.end()
  }
  const courier = await startCourier(desk.ctx)
  for (let n = 0; n < 10; n++) await write()
  await desk.drain()
  await vi.waitFor(() => expect(quick.receiver.calls).toHaveLength(30), { timeout: 20_000 })
  expect(slow.receiver.calls.length).toBeLessThanOrEqual(4)
  released.resolve()
  await vi.waitFor(() => expect(slow.receiver.calls).toHaveLength(30), { timeout: 20_000 })
  await courier.stop()
})

it('two processes deliver the same queue without doubling, each customer’s in order', async () => {
  const { receiver } = await openReceiver(desk)
  receiver.answer = async (response) => {
    await sleep(5)
    response.end()
  }
  for (let n = 0; n < 60; n++)
    await receiveFrom(desk.ctx, desk.workspaceId, { from: `customer-${n % 5}@home.example` })
  await desk.drain()
  // Several processes have a database of their own.
  Object.assign(desk.ctx.config, { databaseUrl: 'postgres://elsewhere' })
  const couriers = await Promise.all([startCourier(desk.ctx), startCourier(desk.ctx)])
  await vi.waitFor(() => expect(receiver.calls.length).toBeGreaterThanOrEqual(125), { timeout: 20_000 })
  for (const courier of couriers) await courier.stop()
  expect(receiver.calls).toHaveLength(125)
  const ofCustomers = Object.groupBy(
    receiver.calls,
    ({ payload }) => (payload.data as { customerId: string }).customerId,
  )
  for (const calls of Object.values(ofCustomers)) {
    const told = calls!.map(({ payload }) => payload.timestamp)
    expect(told).toEqual(told.toSorted())
  }
})

it('whatever people do to a webhook while it delivers, everything is delivered', async () => {
  const { receiver, path } = await openReceiver(desk)
  let n = 0
  receiver.answer = async (response) => {
    await sleep(2)
    response.writeHead(++n % 5 === 0 ? 500 : 200).end()
  }
  const courier = await startCourier(desk.ctx)
  const since = new Date().toISOString()
  const done: number[] = []
  const meddle = async (act: () => Promise<{ status: number }>) => {
    for (let turn = 0; turn < 25; turn++) done.push((await act()).status)
  }
  await Promise.all([
    (async () => {
      for (let turn = 0; turn < 25; turn++) await write()
    })(),
    meddle(() => admin().patch(path, { enabled: false })),
    meddle(() => admin().patch(path, { enabled: true })),
    meddle(() => admin().post(`${path}/test`)),
    meddle(() => admin().post(`${path}/recovery`, { since, delivered: true })),
    meddle(async () => {
      const [first] = await deliveries(path)
      return first ? admin().post(`${path}/deliveries/${first.id}/retry`) : { status: 200 }
    }),
    meddle(async () => {
      await desk.drain()
      await hurry(desk.ctx)
      return { status: 200 }
    }),
  ])
  expect([...new Set(done)].filter((status) => status >= 300 && status !== 409)).toEqual([])
  await admin().patch(path, { enabled: true })
  await admin().post(`${path}/recovery`, { since })
  receiver.answer = (response) => response.end()
  await vi.waitFor(
    async () => {
      await desk.drain()
      await hurry(desk.ctx)
      expect((await admin().get(path)).body.waiting).toBe(0)
    },
    { timeout: 30_000, interval: 50 },
  )
  await courier.stop()
  const { rows } = await desk.ctx.pool.query(
    `select type, state, count(*)::int as n from webhook_deliveries where type <> 'webhook.test' group by 1, 2 order by 1`,
  )
  expect(rows).toEqual(arrival.toSorted().map((type) => ({ type, state: 'delivered', n: 25 })))
  // Waited for one another in a circle, they would have cost a second each.
  const deadlocks = await desk.ctx.pool.query(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  )
  expect(deadlocks.rows).toEqual([{ deadlocks: 0 }])
})

it('ten thousand events are all delivered, each customer’s in order', async () => {
  const { receiver } = await openReceiver(desk)
  desk.forged = true
  await desk.ctx.pool.query(
    `insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, case_id, channel, data)
     select $1, 'case.opened', now(), 'system', customers.id, uuidv7(), 'email', jsonb_build_object('number', n)
     from (select row_number() over () as place, uuidv7() as id from generate_series(1, 100)) customers
     join generate_series(1, 10000) n on n % 100 = customers.place - 1 order by n`,
    [desk.workspaceId],
  )
  await deliverAll(desk)
  const ofCustomers = new Map<string, number[]>()
  for (const { payload } of receiver.calls) {
    const { customerId, number } = payload.data as { customerId: string; number: number }
    ofCustomers.set(customerId, [...(ofCustomers.get(customerId) ?? []), number])
  }
  const told = [...ofCustomers.values()]
  expect(told.map((numbers) => numbers.length)).toEqual(told.map(() => 100))
  expect(told).toEqual(told.map((numbers) => numbers.toSorted((a, b) => a - b)))
  expect(told).toHaveLength(100)
}, 240_000)
