import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { arrive, itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { drainInbound, type InboundHandler, UnreadableMail } from './draining-inbound.ts'
import { inboundById, noteBegun } from './inbound-queries.ts'
import type { InboundRow } from './inbound-tables.ts'

let desk: Desk
let channel: { id: string; address: string }
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

type Handler = InboundHandler<string>
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const drop = async () => ({ state: 'dropped', reason: 'seen' }) as const
const nameOf = ({ messageId }: InboundRow) => messageId!.split('@')[0]!

/** Mails named `a1`, `b1`, `a2`…: the letter is the conversation. */
const come = (names: string[]) =>
  Promise.all(
    names.map(async (name) => {
      const [id] = await arrive(
        desk,
        channel,
        letter({ messageId: `${name}@${channel.address}`, body: name }),
      )
      return id!
    }),
  )

const drain = (handler: Partial<Handler>) =>
  drainInbound<string>(desk.ctx, {
    understand: async (item) => nameOf(item),
    ties: (item, name) => [(name ?? nameOf(item))[0]!],
    settle: drop,
    ...handler,
  })

it('conversations are settled side by side, each in the order it came', async () => {
  const names: string[] = []
  for (let nth = 0; nth < 30; nth++) for (const letter of 'abcd') names.push(`${letter}${nth}`)
  for (const name of names) await come([name])
  const settled: string[] = []
  let atOnce = 0
  let most = 0
  const count = await drain({
    async understand(item) {
      await pause(Math.random() * 5)
      return nameOf(item)
    },
    async settle(_trx, _item, name) {
      most = Math.max(most, ++atOnce)
      await pause(Math.random() * 5)
      atOnce -= 1
      settled.push(name)
      return await drop()
    },
  })
  expect(count).toBe(names.length)
  expect(most).toBeGreaterThan(1)
  for (const letter of 'abcd')
    expect(settled.filter((name) => name[0] === letter)).toEqual(names.filter((name) => name[0] === letter))
})

it('while somebody uses the desk they are settled one at a time', async () => {
  await come(['a1', 'b1', 'c1', 'd1'])
  await desk.as(desk.people.agent).get('/api/v1/cases?view=open')
  let atOnce = 0
  let most = 0
  await drain({
    async settle() {
      // As somebody who goes on using it.
      desk.ctx.attention.asked()
      most = Math.max(most, ++atOnce)
      await pause(5)
      atOnce -= 1
      return await drop()
    },
  })
  expect(most).toBe(1)
})

it('what came before the clock was set back is read at once', async () => {
  const [id] = await come(['a1'])
  await desk.ctx.pool.query(
    `update inbound_items set received_at = received_at + interval '1 hour',
       not_before = not_before + interval '1 hour' where id = $1`,
    [id],
  )
  expect(await drain({})).toBe(1)
})

it('what was put off before the clock was set back is tried again no later than after the longest pause', async () => {
  const [id] = await come(['a1'])
  const putOff = (minutes: number) =>
    desk.ctx.pool.query(
      'update inbound_items set attempts = 1, not_before = now() + make_interval(mins => $2) where id = $1',
      [id, minutes],
    )
  await putOff(29)
  expect(await drain({})).toBe(0)
  await putOff(61)
  expect(await drain({})).toBe(1)
})

it('one that cannot be understood fails at once and says why; the others are settled', async () => {
  const [good, bad, other] = await come(['a1', 'a2', 'b1'])
  await drain({
    async understand(item) {
      if (item.id === bad) throw new UnreadableMail('unreadable', 'It took too long.')
      return nameOf(item)
    },
  })
  const states = await Promise.all([good, bad, other].map(async (id) => (await itemOf(desk, id!)).state))
  expect(states).toEqual(['dropped', 'failed', 'dropped'])
  const { body } = await desk.as(desk.people.lead).get('/api/v1/inbound?state=failed')
  expect(body.items).toMatchObject([
    { id: bad, fault: 'unreadable', reason: 'It took too long.', attempts: 1 },
  ])
  const retried = await desk.as(desk.people.lead).post(`/api/v1/inbound/${bad}/retry`)
  expect(retried.body).toMatchObject({ state: 'received', fault: null })
  await drain({})
  expect((await itemOf(desk, bad!)).state).toBe('dropped')
})

it('one whose settling fails is tried again later, behind it the others go on', async () => {
  const [first, second] = await come(['a1', 'a2'])
  const handler: Partial<Handler> = {
    async settle(_trx, item) {
      if (item.id === first) throw new Error('not now')
      return await drop()
    },
  }
  await drain(handler)
  expect(await itemOf(desk, first!)).toMatchObject({ state: 'received', reason: 'not now', attempts: 1 })
  expect((await itemOf(desk, second!)).state).toBe('dropped')
})

it.each(['ENOSPC', '53100', '57P01', 'ECONNREFUSED'])(
  'trouble of our own (%s) costs no mail its attempts, and stops the queue until it is over',
  async (code) => {
    const [first, second] = await come(['a1', 'b1'])
    const trouble = Object.assign(new Error('no room'), { code })
    for (let round = 0; round < 6; round++) {
      await expect(drain({ settle: () => Promise.reject(trouble) })).rejects.toBe(trouble)
      await expect(drain({ understand: () => Promise.reject(trouble) })).rejects.toBe(trouble)
    }
    expect(await itemOf(desk, first!)).toMatchObject({ state: 'received', attempts: 0, reason: null })
    await drain({})
    for (const id of [first, second])
      expect(await itemOf(desk, id!)).toMatchObject({ state: 'dropped', attempts: 1 })
  },
)

it('a mail that takes long is waited for by its conversation alone', async () => {
  const [slow] = await come(['a1'])
  const [tied] = await come(['a2'])
  await come(['b1'])
  const reading = Promise.withResolvers<void>()
  const settled: string[] = []
  const drained = drain({
    async understand(item) {
      if (item.id === slow) await reading.promise
      return nameOf(item)
    },
    async settle(_trx, _item, name) {
      settled.push(name)
      return await drop()
    },
  })
  await expect.poll(() => settled, { timeout: 20_000 }).toEqual(['b1'])
  await come(['d1'])
  await expect.poll(() => settled, { timeout: 20_000 }).toEqual(['b1', 'd1'])
  expect((await itemOf(desk, tied!)).state).toBe('received')
  reading.resolve()
  expect(await drained).toBe(4)
  expect(settled.slice(2)).toEqual(['a1', 'a2'])
})

it('what processes were reading when they were killed is shown all the same, after what harmed none', async () => {
  const [id] = await come(['a1'])
  for (let death = 0; death < 12; death++) {
    await noteBegun(desk.ctx.db, [await rowOf(id!)], randomUUID())
  }
  const [fresh] = await come(['b1'])
  expect(await drain({})).toBe(1)
  expect((await itemOf(desk, fresh!)).state).toBe('dropped')
  await desk.ctx.pool.query('update inbound_items set not_before = now() where id = $1', [id])
  expect(await drain({})).toBe(1)
  expect(await itemOf(desk, id!)).toMatchObject({ state: 'dropped', attempts: 1 })
})

it('a process that is killed once holds no mail up, nor does one that has trouble over and over', async () => {
  const [id] = await come(['a1'])
  await noteBegun(desk.ctx.db, [await rowOf(id!)], randomUUID())
  const trouble = Object.assign(new Error('no room'), { code: 'ENOSPC' })
  for (let round = 0; round < 6; round++)
    await expect(drain({ settle: () => Promise.reject(trouble) })).rejects.toBe(trouble)
  expect(await drain({})).toBe(1)
  expect(await itemOf(desk, id!)).toMatchObject({ state: 'dropped', attempts: 1 })
})

const rowOf = async (id: string) => (await inboundById(desk.ctx.db, desk.workspaceId, id))!
