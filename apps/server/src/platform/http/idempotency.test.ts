import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { type App, actorOf, buildHttp, requireActor } from './app.ts'
import { honourIdempotencyKeys } from './idempotency.ts'
import { forgetOldKeys } from './idempotency-queries.ts'
import { Refusal } from './refusal.ts'

let desk: Desk
let app: App
let effects: string[] = []
let hold: Promise<void> = Promise.resolve()

beforeAll(async () => {
  desk = await openDesk()
  app = await buildHttp({
    config: desk.ctx.config,
    log: pino({ level: 'silent' }),
    authenticate: async () => null,
  })
  requireActor(app, async ({ headers }) => desk.people[headers['x-role'] as 'agent'] ?? null)
  honourIdempotencyKeys(app, desk.ctx.db)
  const schema = { body: z.object({ text: z.string() }) }
  app.post('/things', { schema, config: { idempotent: true } }, async (request, reply) => {
    await hold
    const { text } = request.body
    if (text.startsWith('lose the database')) loseDatabase()
    if (text.endsWith('before it is done')) throw new Refusal('service.unavailable')
    if (text === 'refuse me') throw new Refusal('case.changed')
    effects.push(`${actorOf(request).name}: ${text}`)
    return reply.status(201).send({ n: effects.length, text })
  })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await desk.close()
})

/** Every connection fails until it is found again. */
const loseDatabase = () => {
  const away = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
  Object.assign(desk.ctx.pool, { connect: () => Promise.reject(away) })
}
const findDatabase = () => Reflect.deleteProperty(desk.ctx.pool, 'connect')

const post = (key: string | null, text: string, role = 'agent') =>
  app.inject({
    method: 'POST',
    url: '/things',
    payload: { text },
    headers: { 'x-role': role, ...(key ? { 'idempotency-key': key } : {}) },
  })

describe('a request with an Idempotency-Key', () => {
  it('has one effect and one answer however often it is sent', async () => {
    effects = []
    const first = await post('order-1', 'hello')
    const again = await post('order-1', 'hello')
    expect(first.statusCode).toBe(201)
    expect(again.statusCode).toBe(201)
    expect(again.json()).toEqual(first.json())
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(effects).toHaveLength(1)
  })

  it('is refused when the key was used for another request', async () => {
    await post('order-2', 'hello')
    const other = await post('order-2', 'goodbye')
    expect(other.statusCode).toBe(422)
    expect(other.json().code).toBe('request.key-reused')
  })

  it('has one effect when its answer cannot be kept at once, and gets that answer when the database is back', async () => {
    effects = []
    expect((await post('order-7', 'lose the database')).statusCode).toBe(503)
    findDatabase()
    await soon(async () => expect((await post('order-7', 'lose the database')).statusCode).toBe(201))
    expect(effects).toHaveLength(1)
  })

  it('need not wait to be asked again when the database went away before it was done', async () => {
    effects = []
    const text = 'lose the database before it is done'
    expect((await post('order-6', text)).statusCode).toBe(503)
    findDatabase()
    await desk.ctx.pool.query('select 1')
    await soon(async () => {
      const { rows } = await desk.ctx.pool.query(`select from idempotency_keys where key like '%order-6'`)
      expect(rows).toHaveLength(0)
    })
    expect(effects).toHaveLength(0)
  })

  it('has one effect when twenty arrive at once, and all twenty get its answer', async () => {
    effects = []
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    const asked = Array.from({ length: 20 }, () => post('order-3', 'at once'))
    setTimeout(() => release(), 150)
    const answers = await Promise.all(asked)
    hold = Promise.resolve()
    expect(effects).toHaveLength(1)
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect(answers.every((answer) => answer.statusCode === 201)).toBe(true)
  })

  it('may be tried again after a refusal, which changed nothing', async () => {
    expect((await post('order-4', 'refuse me')).statusCode).toBe(409)
    expect((await post('order-4', 'now right')).statusCode).toBe(201)
  })

  it('does not meet another person’s key of the same name', async () => {
    effects = []
    await post('order-5', 'same', 'agent')
    await post('order-5', 'same', 'lead')
    expect(effects).toHaveLength(2)
  })

  it('takes over a key whose process died before it answered', async () => {
    effects = []
    await post('order-6', 'left behind')
    const leave = (age: string) =>
      desk.ctx.pool.query(
        `update idempotency_keys set status = 0, created_at = now() - $1::interval where key like '%order-6'`,
        [age],
      )
    await leave('2 minutes')
    expect((await post('order-6', 'left behind')).statusCode).toBe(201)
    expect(effects).toHaveLength(2)
  })

  it('is refused when the key is not one', async () => {
    expect((await post('ä', 'hello')).json().code).toBe('request.invalid')
    expect((await post('x'.repeat(201), 'hello')).json().code).toBe('request.invalid')
  })

  it('is forgotten after a day', async () => {
    await post('order-7', 'old')
    await desk.ctx.pool.query(
      `update idempotency_keys set created_at = now() - interval '25 hours' where key like '%order-7'`,
    )
    await forgetOldKeys(desk.ctx.db)
    const { rows } = await desk.ctx.pool.query(
      `select count(*) filter (where key like '%order-7') as old, count(*) as kept from idempotency_keys`,
    )
    expect(rows[0].old).toBe(0)
    expect(rows[0].kept).toBeGreaterThan(0)
  })
})

it('a request without a key is simply done each time', async () => {
  effects = []
  await post(null, 'hello')
  await post(null, 'hello')
  expect(effects).toHaveLength(2)
})

describe('while the database is away', () => {
  const break_ = (table: string) => desk.ctx.pool.query(`alter table ${table} rename to gone`)
  const mend = (table: string) => desk.ctx.pool.query(`alter table gone rename to ${table}`)

  it('says that it may have been done when the answer could not be kept', async () => {
    effects = []
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    const answer = post('kept-not', 'done')
    await soon(async () => {
      const { rows } = await desk.ctx.pool.query(`select 1 from idempotency_keys where key like '%kept-not'`)
      expect(rows).toHaveLength(1)
    })
    await break_('idempotency_keys')
    release()
    hold = Promise.resolve()
    const { statusCode, headers, body } = await answer
    await mend('idempotency_keys')
    expect(effects).toHaveLength(1)
    expect([statusCode, JSON.parse(body).code]).toEqual([503, 'service.outcome-unknown'])
    expect(headers['content-type']).toContain('application/problem+json')
  })

  it('says what was wrong, and names nothing of ours, when its claim cannot be taken back', async () => {
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    const answer = post('released-not', 'refuse me')
    await soon(async () => {
      const { rows } = await desk.ctx.pool.query(
        `select 1 from idempotency_keys where key like '%released-not'`,
      )
      expect(rows).toHaveLength(1)
    })
    await break_('idempotency_keys')
    release()
    hold = Promise.resolve()
    const { body } = await answer
    await mend('idempotency_keys')
    expect(JSON.parse(body).code).toBe('case.changed')
  })
})
