import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makeOrder, makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import { partCustomers } from './parting.ts'
import { uniteCustomers } from './uniting.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const actor = () => systemActor(desk.workspaceId)
const agent = () => desk.as(desk.people.agent)
const read = async (path: string) => (await agent().get(`/api/v1/customers/${path}`)).body
const unite = (from: string, into: string) =>
  write(desk.ctx, (trx) => uniteCustomers(trx, actor(), { from, into, evidence: 'person' }))
const part = (union: string) =>
  write(desk.ctx, (trx) => partCustomers(trx, actor(), { union, because: 'They are two people' }))
const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000)
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

/** Everything that is told of a customer, but under which id it was asked. */
async function everythingOf(id: string) {
  const [customer, timeline, orders, cases] = await Promise.all([
    read(id),
    read(`${id}/timeline?limit=100`),
    read(`${id}/orders`),
    agent().get(`/api/v1/cases?view=all&customer=${id}`),
  ])
  return { customer, timeline, orders, cases: cases.body }
}

/** Two who have each written, and one of whom has ordered. */
async function two(word: string) {
  const older = await receiveFrom(desk.ctx, desk.workspaceId, {
    from: `${word}@home.example`,
    name: `Older ${word}`,
    at: minutesAgo(60),
  })
  const newer = await receiveFrom(desk.ctx, desk.workspaceId, {
    from: `${word}@work.example`,
    name: `Newer ${word}`,
    at: minutesAgo(30),
  })
  await makeOrder(desk.ctx, desk.workspaceId, { customerId: newer.customerId, number: word.toUpperCase() })
  return { older, newer }
}

describe('Two customers who have turned out to be one', () => {
  it('are read as one by either id, with everything that is theirs', async () => {
    const { older, newer } = await two('reads')
    await unite(newer.customerId, older.customerId)
    const whole = await everythingOf(older.customerId)
    expect(await everythingOf(newer.customerId)).toEqual(whole)
    expect(whole.customer).toMatchObject({
      id: older.customerId,
      name: 'Older reads',
      alsoKnownAs: [newer.customerId],
      openCases: 2,
      purchases: { orders: 1 },
      perhapsSame: [],
    })
    expect(whole.customer.identifiers.map(({ value }: { value: string }) => value)).toEqual([
      'reads@work.example',
      'reads@home.example',
    ])
    expect(new Set(whole.timeline.items.map(({ caseId }: { caseId: string }) => caseId))).toEqual(
      new Set([older.caseId, newer.caseId]),
    )
    expect(whole.orders.items).toHaveLength(1)
    expect(idsOf(whole.cases)).toEqual([newer.caseId, older.caseId])
    const names = whole.cases.items.map((one: { customer: { id: string } }) => one.customer.id)
    expect(names).toEqual([older.customerId, older.customerId])
  })

  it('stand once in the list, where whoever of them was heard from last stands, and once in what is found', async () => {
    const { older, newer } = await two('listed')
    await unite(newer.customerId, older.customerId)
    const between = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'between@home.example',
      at: minutesAgo(45),
    })
    const order = idsOf(
      await agent()
        .get('/api/v1/customers?limit=100')
        .then(({ body }) => body),
    )
    expect(order).not.toContain(newer.customerId)
    expect(order.indexOf(older.customerId)).toBeLessThan(order.indexOf(between.customerId))
    for (const search of ['Newer listed', 'Older listed', 'listed@', 'LISTED'])
      expect(idsOf((await agent().get(`/api/v1/customers?search=${search}`)).body)).toEqual([
        older.customerId,
      ])
    const { body } = await agent().get('/api/v1/customers?email=listed@work.example')
    expect(idsOf(body)).toEqual([older.customerId])
  })

  it('are listed a page at a time without one left out or shown twice', async () => {
    const { older, newer } = await two('paged')
    await unite(older.customerId, newer.customerId)
    const all = idsOf((await agent().get('/api/v1/customers?limit=100')).body)
    const paged: string[] = []
    for (let after = ''; ; ) {
      const { body } = await agent().get(`/api/v1/customers?limit=1${after}`)
      paged.push(...idsOf(body))
      if (!body.next) break
      after = `&after=${encodeURIComponent(body.next)}`
    }
    expect(paged).toEqual(all)
  })

  it('keep what comes by an address with whom it came to', async () => {
    const { older, newer } = await two('comes')
    const union = await unite(newer.customerId, older.customerId)
    const later = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'comes@work.example' })
    expect(later.customerId).toBe(newer.customerId)
    expect(idsOf((await everythingOf(older.customerId)).cases)).toContain(later.caseId)
    await part(union)
    expect(idsOf((await everythingOf(older.customerId)).cases)).toEqual([older.caseId])
    expect(idsOf((await everythingOf(newer.customerId)).cases)).toEqual([later.caseId, newer.caseId])
  })

  it('are changed as one: what is taken away is gone, whichever of them it was recorded of', async () => {
    const { older, newer } = await two('changed')
    const change = (id: string, body: object) => agent().patch(`/api/v1/customers/${id}`, body)
    await change(newer.customerId, { attributes: { town: 'Oulu', vip: true } })
    await unite(newer.customerId, older.customerId)
    const { body } = await change(newer.customerId, { name: 'Both', attributes: { vip: null, size: 'M' } })
    expect(body).toMatchObject({
      id: older.customerId,
      name: 'Both',
      attributes: { town: 'Oulu', size: 'M' },
    })
    expect(Object.keys(body.attributes)).not.toContain('vip')
  })

  it('do not let who cannot be proved reach whom the address is proved for', async () => {
    const address = 'claimed@home.example'
    const claimed = await receiveFrom(desk.ctx, desk.workspaceId, { from: address, verified: false })
    const proved = await receiveFrom(desk.ctx, desk.workspaceId, { from: address })
    await unite(claimed.customerId, proved.customerId)
    const forged = await receiveFrom(desk.ctx, desk.workspaceId, { from: address, verified: false })
    expect([claimed.customerId, proved.customerId]).not.toContain(forged.customerId)
    expect(idsOf((await everythingOf(proved.customerId)).cases)).not.toContain(forged.caseId)
    expect((await read(proved.customerId)).identifiers).toHaveLength(1)
  })

  it('are told as joined, and as parted when it is undone', async () => {
    const { older, newer } = await two('told')
    const union = await unite(newer.customerId, older.customerId)
    await part(union)
    const { rows } = await desk.ctx.pool.query(
      `select kind, data from events where customer_id = $1 and kind in ('customer.joined', 'customer.parted') order by id`,
      [older.customerId],
    )
    expect(rows).toEqual([
      { kind: 'customer.joined', data: { from: newer.customerId, union, evidence: 'person' } },
      { kind: 'customer.parted', data: { from: newer.customerId, union } },
    ])
  })

  it('are refused to be united again, and to be parted twice', async () => {
    const { older, newer } = await two('refused')
    const union = await unite(newer.customerId, older.customerId)
    await expect(unite(older.customerId, newer.customerId)).rejects.toMatchObject({
      code: 'customer.already-one',
    })
    await expect(unite(older.customerId, older.customerId)).rejects.toMatchObject({
      code: 'customer.already-one',
    })
    await part(union)
    await expect(part(union)).rejects.toMatchObject({ code: 'customer.union-not-found' })
  })

  it('are nobody’s to part from another workspace', async () => {
    const { older, newer } = await two('elsewhere')
    const union = await unite(newer.customerId, older.customerId)
    const stranger = systemActor(await makeWorkspace(desk.ctx))
    const parting = write(desk.ctx, (trx) => partCustomers(trx, stranger, { union, because: 'No' }))
    await expect(parting).rejects.toMatchObject({ code: 'customer.union-not-found' })
    expect((await read(newer.customerId)).id).toBe(older.customerId)
  })
})
