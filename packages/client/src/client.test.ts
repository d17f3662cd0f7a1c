import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient, PolkuError } from './index.ts'

type Reply = Response | Error | 'silence'
interface Sent {
  method: string
  url: string
  headers: Headers
  body: unknown
}

/** A network that gives these answers one after the other and then keeps to the last. */
function network(...replies: [Reply, ...Reply[]]) {
  const sent: Sent[] = []
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    sent.push({
      method: init.method!,
      url: String(url),
      headers: init.headers as Headers,
      body: init.body,
    })
    const reply = replies.length > 1 ? replies.shift()! : replies[0]
    if (reply instanceof Error) throw reply
    if (reply instanceof Response) return reply.clone()
    return await new Promise<Response>((_, reject) => {
      init.signal!.addEventListener('abort', () => reject(init.signal!.reason))
    })
  }
  const polku = createClient({ url: 'https://desk.example/', key: 'secret', fetch: fetch as never })
  return { sent, polku }
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  json({ type: `/api/docs/errors#${code}`, title: 'No', status, code, detail: 'Not now.' }, status, headers)
const broken = new TypeError('fetch failed', { cause: new Error('socket hang up') })
const note = { kind: 'note', text: 'Hello' } as const

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What comes of a request while time runs on. */
async function outcome<T>(asked: Promise<T>, ms = 120_000): Promise<T | PolkuError> {
  const settled = asked.catch((error: unknown) => error as PolkuError)
  await vi.advanceTimersByTimeAsync(ms)
  return await settled
}

describe('a request', () => {
  it('names its key, and carries what it was given in the address and the body', async () => {
    const { polku, sent } = network(json({ items: [], next: null }))
    await polku.listCases({ view: 'mine', team: undefined, limit: 10 })
    expect(sent[0]).toMatchObject({ method: 'GET', body: null })
    expect(sent[0]!.url).toBe('https://desk.example/api/v1/cases?view=mine&limit=10')
    expect(sent[0]!.headers.get('authorization')).toBe('Bearer secret')
    await polku.assignCase('7', { personId: null })
    expect(sent[1]).toMatchObject({ method: 'PUT', body: '{"personId":null}' })
    expect(sent[1]!.url).toBe('https://desk.example/api/v1/cases/7/assignment')
  })

  it('cannot be led to another address by an id', async () => {
    const { polku, sent } = network(json({}))
    await polku.unblockSender('@a/../b.example')
    expect(sent[0]!.url).toBe('https://desk.example/api/v1/blocked-senders/%40a%2F..%2Fb.example')
    expect(() => polku.getCase('..')).toThrow('getCase needs an id')
    expect(() => polku.getCase(undefined as never)).toThrow('getCase needs an id')
    expect(sent).toHaveLength(1)
  })

  it('sends a file with its name', async () => {
    const { polku, sent } = network(json({}))
    await polku.uploadFile(new File(['hello'], 'hello.txt'))
    expect((sent[0]!.body as FormData).get('file')).toMatchObject({ name: 'hello.txt', size: 5 })
    expect(sent[0]!.headers.has('content-type')).toBe(false)
  })
})

describe('a refusal', () => {
  it('is an error with its code, status and detail, and is not tried again', async () => {
    for (const [status, code] of [
      [401, 'auth.required'],
      [403, 'auth.forbidden'],
      [404, 'case.not-found'],
      [409, 'case.changed'],
      [500, 'service.failed'],
    ] as const) {
      const { polku, sent } = network(problem(status, code, { 'x-request-id': 'r-1' }))
      const error = await outcome(polku.getCase('7'))
      expect(error).toBeInstanceOf(PolkuError)
      expect(error).toMatchObject({
        status,
        code,
        detail: 'Not now.',
        message: 'No: Not now.',
        requestId: 'r-1',
      })
      expect(sent).toHaveLength(1)
    }
  })

  it('by something that is not Polku is an error too', async () => {
    const page = new Response('<h1>Welcome</h1>')
    expect(await outcome(network(page).polku.getMe())).toMatchObject({
      code: 'answer.unexpected',
      status: 200,
    })
    const moved = new Response(null, { status: 301, headers: { location: 'https://help.example/' } })
    expect(await outcome(network(moved).polku.getMe())).toMatchObject({
      code: 'answer.unexpected',
      status: 301,
      detail: expect.stringContaining('https://help.example/'),
    })
  })
})

describe('trying again', () => {
  it('waits as long as a 429 says, also for what may not be repeated, since nothing was done', async () => {
    const { polku, sent } = network(
      problem(429, 'request.rate-limited', { 'retry-after': '7' }),
      json({ id: 't' }),
    )
    const made = polku.createTeam({ name: 'Parcels' })
    await vi.advanceTimersByTimeAsync(6900)
    expect(sent).toHaveLength(1)
    expect(await outcome(made, 200)).toEqual({ id: 't' })
    expect(sent).toHaveLength(2)
  })

  it('gives up at once where it would have to wait for minutes, and says for how long', async () => {
    const { polku, sent } = network(problem(429, 'auth.too-many-attempts', { 'retry-after': '600' }))
    expect(await outcome(polku.getMe(), 0)).toMatchObject({ status: 429, retryAfter: 600 })
    expect(sent).toHaveLength(1)
  })

  it('follows a broken connection, a silent server and a 503, for reading', async () => {
    const { polku, sent } = network(broken, 'silence', problem(503, 'service.unavailable'), json({ id: '7' }))
    expect(await outcome(polku.getCase('7'))).toEqual({ id: '7' })
    expect(sent).toHaveLength(4)
  })

  it('ends after three times with what went wrong last', async () => {
    const { polku, sent } = network(broken)
    const error = await outcome(polku.getCase('7'))
    expect(error).toMatchObject({
      code: 'connection.failed',
      status: 0,
      detail: 'socket hang up',
      cause: broken,
    })
    expect(sent).toHaveLength(4)
    expect(await outcome(network('silence').polku.getMe({ timeoutMs: 50 }))).toMatchObject({
      code: 'connection.timed-out',
    })
  })

  it('gives a message the same key each time, and a new message a new one', async () => {
    const { polku, sent } = network(broken, json({ id: 'm' }))
    expect(await outcome(polku.writeMessage('7', note))).toEqual({ id: 'm' })
    await polku.writeMessage('7', note)
    await polku.writeMessage('7', note, { idempotencyKey: 'order-12' })
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[\w-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
    expect(keys[3]).toBe('order-12')
  })

  it('waits for a first request with the same key that is still under way, or whose server died over it', async () => {
    const underWay = problem(409, 'request.in-progress', { 'retry-after': '5' })
    const { polku, sent } = network(
      broken,
      underWay,
      underWay,
      underWay,
      underWay,
      underWay,
      json({ id: 'm' }),
    )
    expect(await outcome(polku.writeMessage('7', note))).toEqual({ id: 'm' })
    expect(sent).toHaveLength(7)
  })

  it('is left to the caller for a change without a key', async () => {
    for (const reply of [broken, problem(503, 'service.unavailable')]) {
      const { polku, sent } = network(reply)
      await outcome(polku.createTeam({ name: 'Parcels' }))
      await outcome(polku.changeTeam('7', { name: 'Parcels' }))
      expect(sent).toHaveLength(2)
    }
  })
})

describe('a signal', () => {
  it('ends a request under way with its own reason, and no other is made', async () => {
    const { polku, sent } = network('silence')
    const abort = new AbortController()
    const asked = outcome(polku.getCase('7', { signal: abort.signal }), 0)
    abort.abort(new Error('the page was left'))
    expect(await asked).toMatchObject({ message: 'the page was left' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
  })

  it('ends the wait between two tries', async () => {
    const { polku, sent } = network(problem(503, 'service.unavailable', { 'retry-after': '30' }))
    const abort = new AbortController()
    const asked = outcome(polku.getCase('7', { signal: abort.signal }), 1000)
    abort.abort()
    expect(await asked).toMatchObject({ name: 'AbortError' })
    expect(sent).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that has ended already makes no request', async () => {
    const { polku, sent } = network(json({}))
    await expect(polku.getCase('7', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(sent).toHaveLength(0)
  })
})

describe('a list', () => {
  const threePages = () =>
    network(
      json({ items: ['a', 'b'], next: 'p2' }),
      json({ items: ['c', 'd'], next: 'p3' }),
      json({ items: ['e'], next: null }),
    )
  const all = async (list: AsyncIterable<unknown>) => {
    const items: unknown[] = []
    for await (const item of list) items.push(item)
    return items
  }

  it('is its first page when awaited', async () => {
    const { polku, sent } = threePages()
    expect(await polku.listCases()).toEqual({ items: ['a', 'b'], next: 'p2' })
    expect(sent).toHaveLength(1)
  })

  it('is all its items in a loop, asking for each page as it comes to it', async () => {
    const { polku, sent } = threePages()
    expect(await all(polku.listCases({ view: 'open' }))).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      '?view=open',
      '?view=open&after=p2',
      '?view=open&after=p3',
    ])
  })

  it('asks for no page the loop does not reach', async () => {
    const { polku, sent } = threePages()
    for await (const item of polku.listTimeline('7')) if (item === ('c' as unknown)) break
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(['', '?before=p2'])
  })

  it('of messages runs from the newest to the oldest, whose pages are each in the order of writing', async () => {
    expect(await all(threePages().polku.listMessages('7'))).toEqual(['b', 'a', 'd', 'c', 'e'])
  })

  it('that is refused says so in the loop', async () => {
    const { polku } = network(problem(403, 'auth.forbidden'))
    await expect(all(polku.listAudit())).rejects.toMatchObject({ code: 'auth.forbidden' })
  })
})

it('is not made without a key, or with an address that is none', () => {
  expect(() => createClient({ url: 'https://desk.example', key: '' })).toThrow('needs an API key')
  expect(() => createClient({ url: 'desk', key: 'secret' })).toThrow('Invalid URL')
})
