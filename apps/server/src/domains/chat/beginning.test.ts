import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { addressOf, makeChatChannel, openSession, openTab, site } from '../../testing/visitor.ts'
import { hashOf } from './admitting.ts'
import { Beginnings } from './beginning.ts'
import { findChatChannel } from './finding-chat.ts'
import { openSession as makeSession } from './opening.ts'
import { sayInFull } from './saying.ts'
import { sessionByToken } from './session-queries.ts'

let desk: Desk
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk)).key
  await addressOf(desk)
})
afterAll(() => desk.close())

const page = (path: string) => ({ path, title: path, at: '2026-11-22T09:00:00.000Z' })
const sessionOf = async (token: string) => (await sessionByToken(desk.ctx.db, hashOf(token)))!
/** Visitors from everywhere, whom no limit of one address concerns. */
const tokensFor = async (many: number) => {
  const channel = await findChatChannel(desk.ctx, key)
  return await Promise.all(Array.from({ length: many }, () => makeSession(desk.ctx, channel!, site, 'en')))
}
const sessionsFor = async (many: number) => await Promise.all((await tokensFor(many)).map(sessionOf))
const saying = (text = 'Where is my parcel?') => ({ clientId: randomUUID(), text, attachments: [] })

/** Everything a dialogue has left in the database, without what differs between any two. */
async function leftBy(token: string) {
  const { id } = await sessionOf(token)
  const { rows } = await desk.ctx.pool.query(
    `select to_jsonb(s) as session, to_jsonb(c) as customer, to_jsonb(i) as identifier, to_jsonb(k) as "case",
       (select jsonb_agg(to_jsonb(m)) from messages m where m.case_id = k.id) as messages,
       (select jsonb_agg(to_jsonb(e) order by e.id) from events e where e.customer_id = c.id) as events,
       (select jsonb_agg(to_jsonb(v)) from visits v where v.session_id = s.id) as visits
     from chat_sessions s join customers c on c.id = s.customer_id join identifiers i on i.id = s.identifier_id
     join cases k on k.id = s.case_id join chat_session_cases l on l.session_id = s.id and l.case_id = k.id
     where s.id = $1`,
    [id],
  )
  return JSON.parse(JSON.stringify(rows), (name, value) => {
    if (/^(epoch|xid|number|tokenHash|token_hash)$/.test(name)) return 'differs'
    if (typeof value === 'number' && name === 'id') return 'differs'
    if (typeof value !== 'string') return value
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return 'an id'
    return /^\d{4}-\d\d-\d\dT/.test(value) ? 'a time' : value
  })
}

describe('A dialogue that begins', () => {
  it('costs three statements: its session, saying hello, and one for all that it makes', async () => {
    // Which chat it is has been looked up before, and the desk has tried its own socket.
    await openSession(desk, key)
    await addressOf(desk)
    await soon(async () => expect((await desk.ctx.pool.query('select from intakes')).rowCount).toBe(1))
    const asked: string[] = []
    const query = pg.Client.prototype.query
    const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      const first = given[0] as string | { text: string }
      const text = typeof first === 'string' ? first : first.text
      if (
        /chat_sessions|customers|identifiers|cases|messages|visits|current_epoch|^(begin|commit)/i.test(text)
      )
        if (!/from "?events/.test(text)) asked.push(text)
      return Reflect.apply(query, this, given)
    } as typeof query)
    onTestFinished(() => spy.mockRestore())
    const token = await openSession(desk, key)
    const tab = await openTab(desk, key, token)
    tab.send({ type: 'message', clientId: randomUUID(), text: 'Where is my parcel?' })
    await tab.next('ack')
    expect(asked, asked.join('\n')).toHaveLength(3)
  })

  it('in one statement leaves what it leaves at length', async () => {
    const begin = async (how: 'short' | 'long') => {
      const token = await openSession(desk, key)
      const tab = await openTab(desk, key, token)
      tab.send({ type: 'visit', visit: { referrer: null, pages: [page('/parcels'), page('/help')] } })
      tab.send({ type: 'ping' })
      await tab.next('pong')
      const session = await sessionOf(token)
      if (how === 'long') await sayInFull(desk.ctx, session, saying())
      else await new Beginnings(desk.ctx).begin('203.0.113.1', session, saying())
      return token
    }
    const [short, long] = [await begin('short'), await begin('long')]
    const left = await leftBy(short)
    expect(left).toEqual(await leftBy(long))
    expect(left[0].events.map((event: { kind: string }) => event.kind)).toEqual([
      'customer.appeared',
      'case.opened',
      'message.received',
      'visit.began',
    ])
  })

  it('twice at once is one dialogue, and the same message once', async () => {
    const token = await openSession(desk, key)
    const session = await sessionOf(token)
    const first = saying()
    const beginnings = [new Beginnings(desk.ctx), new Beginnings(desk.ctx)]
    const said = await Promise.all([
      beginnings[0]!.begin('203.0.113.1', session, first),
      beginnings[1]!.begin('203.0.113.2', session, first),
      beginnings[0]!.begin('203.0.113.3', session, saying('Another')),
    ])
    expect(new Set(said.map(({ caseId }) => caseId)).size).toBe(1)
    expect(said[0]!.messageId).toBe(said[1]!.messageId)
    expect(said.slice(0, 2).filter(({ isNew }) => isNew)).toHaveLength(1)
  })

  it('is not held up by another that cannot be stored', async () => {
    const beginnings = new Beginnings(desk.ctx)
    const sessions = await sessionsFor(2)
    const [bad, good] = await Promise.allSettled([
      beginnings.begin('203.0.113.1', sessions[0]!, saying('half a pair: \ud800 and \0')),
      beginnings.begin('203.0.113.1', sessions[1]!, saying()),
    ])
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
  })
})

describe('While more dialogues begin than can be carried', () => {
  /** A database that lets nobody begin until it is told to. */
  async function held() {
    const client = new pg.Client({ connectionString: desk.ctx.pool.options.connectionString })
    await client.connect()
    await client.query('begin')
    await client.query('lock table chat_session_cases in share mode')
    onTestFinished(async () => await client.end())
    return async () => await client.query('rollback')
  }

  it('those that go on are answered, and those that wait are told so and then have their turn', async () => {
    const before = await openTab(desk, key, await openSession(desk, key))
    await before.say('I came early')
    const release = await held()
    const waiting = await Promise.all((await tokensFor(24)).map((token) => openTab(desk, key, token)))
    const clientIds = waiting.map((tab) => {
      const clientId = randomUUID()
      tab.send({ type: 'message', clientId, text: 'Hello' })
      return clientId
    })
    await before.say('And I am still here')
    await waiting[20]!.next('waiting', (frame) => frame.clientId === clientIds[20])
    await release()
    for (const [n, tab] of waiting.entries()) await tab.next('ack', (ack) => ack.clientId === clientIds[n])
  })

  it('turns go round the addresses, so that one that begins many does not keep others out', async () => {
    const release = await held()
    const beginnings = new Beginnings(desk.ctx, { together: 4, waiting: 100, ofAddress: 50 })
    const order: string[] = []
    const many: Promise<unknown>[] = []
    const sessions = await sessionsFor(21)
    for (const session of sessions.slice(0, 20))
      many.push(beginnings.begin('203.0.113.1', session, saying()).then(() => order.push('many')))
    many.push(beginnings.begin('203.0.113.2', sessions[20]!, saying()).then(() => order.push('one')))
    await release()
    await Promise.all(many)
    expect(order.indexOf('one')).toBeLessThan(9)
  })

  it('no more wait than there is room for, from one address or from all, and the rest hear when to come again', async () => {
    const release = await held()
    const beginnings = new Beginnings(desk.ctx, { together: 1, waiting: 4, ofAddress: 2 })
    const sessions = await sessionsFor(8)
    const addresses = ['1', '1', '1', '1', '2', '2', '3', '4']
    const ends = addresses.map((address, n) =>
      beginnings.begin(address, sessions[n]!, saying()).then(
        () => 'begun',
        (error) => [error.code, error.retryAfter > 0],
      ),
    )
    await release()
    const refused = ['chat.busy', true]
    expect(await Promise.all(ends)).toEqual([
      'begun',
      'begun',
      'begun',
      refused,
      'begun',
      'begun',
      refused,
      refused,
    ])
  })
})
