import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import {
  makeOrder,
  makePerson,
  makeWorkspace,
  type OrderGiven,
  receiveFrom,
} from '../../testing/factories.ts'

let desk: Desk
let customerId: string

beforeAll(async () => {
  desk = await openDesk()
  customerId = (await receiveFrom(desk.ctx, desk.workspaceId)).customerId
  for (const day of [1, 2, 3]) await placeOrder(`RT10${day}`, new Date(`2026-03-0${day}T10:00:00Z`))
})
afterAll(() => desk.close())

const placeOrder = (number: string, placedAt: Date, given: Partial<OrderGiven> = {}) =>
  makeOrder(desk.ctx, desk.workspaceId, { customerId, number, placedAt, ...given })
const url = (query = '') => `/api/v1/customers/${customerId}/orders${query}`

describe("A customer's orders", () => {
  it('are listed latest first, page by page', async () => {
    const reader = desk.as(desk.people.reader)
    const first = await reader.get(url('?limit=2'))
    expect(first.status).toBe(200)
    expect(first.body.items.map((order: { number: string }) => order.number)).toEqual(['RT103', 'RT102'])
    expect(first.body.items[0]).toMatchObject({ state: 'arrived', total: 12900, lines: [{ title: 'Lamp' }] })
    const second = await reader.get(url(`?limit=2&after=${first.body.next}`))
    expect(second.body).toMatchObject({ items: [{ number: 'RT101' }], next: null })
  })

  it('lead to their customer by the whole number, as it is written or said', async () => {
    const reader = desk.as(desk.people.reader)
    for (const search of ['RT102', 'rt102', '#RT102']) {
      const { body } = await reader.get(`/api/v1/customers?search=${encodeURIComponent(search)}`)
      expect(body.items.map((row: { id: string }) => row.id)).toEqual([customerId])
    }
    expect((await reader.get('/api/v1/customers?search=RT10')).body.items).toEqual([])
  })

  it('are shown to nobody of another workspace, and not without signing in', async () => {
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    expect((await desk.as(stranger).get(url())).status).toBe(404)
    expect((await desk.as(null).get(url())).status).toBe(401)
  })

  it('of the last twelve months are what the customer is worth, but for those cancelled', async () => {
    const buyer = (await receiveFrom(desk.ctx, desk.workspaceId)).customerId
    const read = async () =>
      (await desk.as(desk.people.reader).get(`/api/v1/customers/${buyer}`)).body.purchases
    expect(await read()).toBeNull()
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000)
    const buy = (days: number, given = {}) =>
      placeOrder(`B${days}`, daysAgo(days), { customerId: buyer, ...given })
    await Promise.all([
      buy(1),
      buy(300),
      buy(400),
      buy(2, { state: 'cancelled' }),
      buy(3, { currency: 'SEK' }),
    ])
    expect(await read()).toEqual({ orders: 2, total: 25800, currency: 'EUR' })
  })

  it('refuse an id or a cursor that is none', async () => {
    const reader = desk.as(desk.people.reader)
    expect((await reader.get('/api/v1/customers/nobody/orders')).status).toBe(400)
    expect((await reader.get(url('?after=nonsense'))).status).toBe(400)
  })
})
