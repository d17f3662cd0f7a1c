import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf, api } from './api.ts'

type Answering = (address: string, given: RequestInit) => Response
let answer: Answering
let asked: { address: string; given: RequestInit; headers: Headers }

beforeEach(() => {
  answer = () => Response.json({ items: [], next: null })
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, given = {}) => {
    asked = { address: String(address), given, headers: new Headers(given.headers) }
    return answer(asked.address, given)
  })
})
afterEach(() => vi.restoreAllMocks())

describe('the way to the server', () => {
  it('fills in what an address names, to the letter', async () => {
    answer = () => new Response(null, { status: 204 })
    const path = { pattern: 'who/what?@shop.example' }
    expect(await api.delete('/api/v1/blocked-senders/{pattern}', { path })).toBeUndefined()
    expect(asked.address).toBe('/api/v1/blocked-senders/who%2Fwhat%3F%40shop.example')
    expect(asked.given.method).toBe('DELETE')
  })

  it('leaves out what is asked for by nothing', async () => {
    await api.get('/api/v1/cases', { query: { view: 'mine', search: '', after: undefined, limit: 50 } })
    expect(asked.address).toBe('/api/v1/cases?view=mine&limit=50')
  })

  it('goes on from the page before', async () => {
    const { signal } = new AbortController()
    await api.page('/api/v1/webhooks/{id}/deliveries', { path: { id: 'w1' } }, 'c1', signal)
    expect(asked.address).toBe('/api/v1/webhooks/w1/deliveries?after=c1')
  })

  it('sends a body as JSON, and a file as a form', async () => {
    await api.post('/api/v1/teams', { body: { name: 'Parcels' } })
    expect(asked.headers.get('content-type')).toBe('application/json')
    expect(asked.given.body).toBe('{"name":"Parcels"}')
    await api.post('/api/v1/files', { file: new File(['a'], 'a.txt') })
    expect(asked.headers.has('content-type')).toBe(false)
    expect(asked.given.body).toBeInstanceOf(FormData)
  })

  it('gives a request that must have one effect its key', async () => {
    await api.put('/api/v1/cases/{id}/read', { path: { id: 'c' }, key: 'k1' })
    expect(asked.headers.get('idempotency-key')).toBe('k1')
  })

  it('tells what went wrong by its code, and which field was wrong', async () => {
    const problem = { code: 'request.invalid', detail: 'No.', errors: [{ path: '/name', message: 'short' }] }
    answer = () => Response.json(problem, { status: 400, headers: { 'retry-after': '5' } })
    const fields = { name: 'short' }
    await expect(api.get('/api/v1/me')).rejects.toMatchObject({
      status: 400,
      code: 'request.invalid',
      message: 'No.',
      fields,
      retryAfterSeconds: 5,
    })
    answer = () => new Response('<h1>Bad gateway</h1>', { status: 502 })
    await expect(api.get('/api/v1/me')).rejects.toMatchObject({ code: 'http-502' })
    answer = () => {
      throw new TypeError('Failed to fetch')
    }
    await expect(api.get('/api/v1/me')).rejects.toMatchObject({ status: 0, code: 'unreachable' })
  })

  it('shows files where they are', () => {
    expect(addressOf('/api/v1/files/{id}', { path: { id: 'f1' } })).toBe('/api/v1/files/f1')
  })

  // The compiler refuses each of these; where it would not, `npm run check` fails.
  it('is asked nothing by hope', () => {
    const hopes = [
      // @ts-expect-error The API has no such address.
      () => api.get('/api/v1/casez'),
      // @ts-expect-error It has it, but not to be put there.
      () => api.put('/api/v1/teams', { body: { name: 'Parcels' } }),
      // @ts-expect-error Of which case?
      () => api.get('/api/v1/cases/{id}'),
      // @ts-expect-error That is not what the address calls it.
      () => api.get('/api/v1/cases/{id}', { path: { caseId: 'c' } }),
      // @ts-expect-error There is no such view.
      () => api.get('/api/v1/cases', { query: { view: 'yours' } }),
      // @ts-expect-error A team has a name.
      () => api.post('/api/v1/teams', { body: {} }),
      // @ts-expect-error Nothing holds a request of this address to one effect.
      () => api.post('/api/v1/teams', { body: { name: 'Parcels' }, key: 'k' }),
      // @ts-expect-error A path that is put together says nothing of its answer.
      (id: string) => api.get(`/api/v1/cases/${id}`),
      // @ts-expect-error The answer is what the API says, not what one would like.
      (): Promise<{ nickname: string }> => api.get('/api/v1/me'),
      // @ts-expect-error Counts are no list.
      (signal: AbortSignal) => api.page('/api/v1/cases/counts', {}, undefined, signal),
    ]
    expect(hopes).toHaveLength(10)
  })
})
