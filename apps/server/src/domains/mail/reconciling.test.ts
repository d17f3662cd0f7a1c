import { utimes } from 'node:fs/promises'
import type { Role } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrive, itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace } from '../../testing/factories.ts'

let desk: Desk
let channel: { id: string; address: string }

beforeAll(async () => {
  desk = await openDesk()
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const lead = () => desk.as(desk.people.lead)
const failed = async () => {
  const [id] = await arrive(desk, channel, letter())
  await desk.ctx.pool.query(
    `update inbound_items set state = 'failed', reason = 'odd', attempts = 4 where id = $1`,
    [id],
  )
  return id!
}

describe('the ledger of what came in', () => {
  it('names every item with what became of it, page by page', async () => {
    const raw = letter()
    const ids = [...(await arrive(desk, channel, raw)), ...(await arrive(desk, channel, raw))]
    await desk.drain()
    const first = await lead().get('/api/v1/inbound?limit=1')
    expect(first.body.items).toMatchObject([
      { id: ids[1], state: 'duplicate', source: 'smtp', size: raw.length },
    ])
    const second = await lead().get(`/api/v1/inbound?limit=1&after=${first.body.next}`)
    expect(second.body.items).toMatchObject([{ id: ids[0], state: 'shown', attempts: 1 }])
    expect(second.body.items[0].from).toMatch(/@/)
    expect(second.body.items[0].subject).not.toBeNull()
    const { body: counts } = await lead().get('/api/v1/inbound/counts')
    expect(counts).toMatchObject({ received: 0, shown: 1, duplicate: 1, failed: 0, dropped: 0 })
    const shown = await lead().get('/api/v1/inbound?state=shown')
    expect(shown.body.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]])
  })

  it('lets a person have a failed mail read again, once', async () => {
    const id = await failed()
    expect((await lead().post(`/api/v1/inbound/${id}/retry`)).body).toMatchObject({
      state: 'received',
      attempts: 0,
    })
    await desk.drain()
    expect((await itemOf(desk, id)).state).toBe('shown')
    const again = await lead().post(`/api/v1/inbound/${id}/retry`)
    expect(again).toMatchObject({ status: 409, body: { code: 'inbound.not-failed' } })
  })

  it('gives the mail exactly as it came', async () => {
    const raw = letter({ body: 'exactly so' })
    const [id] = await arrive(desk, channel, raw)
    const answer = await lead().get(`/api/v1/inbound/${id}/raw`)
    expect(answer.body).toBe(raw.toString())
    expect(answer.headers['content-disposition']).toContain('attachment')
  })

  it('keeps raw mail as long as set, and its line for good', async () => {
    const [old, young] = [
      (await arrive(desk, channel, letter({ body: 'old' })))[0],
      (await arrive(desk, channel, letter({ body: 'young' })))[0],
    ]
    await desk.drain()
    await desk.ctx.pool.query(
      `update inbound_items set settled_at = now() - interval '31 days' where id = $1`,
      [old],
    )
    const { rows } = await desk.ctx.pool.query(
      'select file_hash from inbound_items where id = any($1) order by id',
      [[old, young]],
    )
    const longAgo = new Date(Date.now() - 31 * 24 * 3_600_000)
    await utimes(desk.ctx.files.path(rows[0].file_hash), longAgo, longAgo)
    await desk.ctx.pool.query(`select graphile_worker.add_job('prune-raw-mail')`)
    await desk.drain()
    expect(await desk.ctx.files.size(rows[0].file_hash)).toBeNull()
    expect(await desk.ctx.files.size(rows[1].file_hash)).not.toBeNull()
    expect((await lead().get(`/api/v1/inbound/${old}/raw`)).status).toBe(404)
    expect((await itemOf(desk, old!)).state).toBe('shown')
  })
})

describe('who may see it', () => {
  it.each<[Role, number]>([
    ['owner', 200],
    ['admin', 200],
    ['lead', 200],
    ['agent', 403],
    ['reader', 403],
  ])('%s: %d', async (role, status) => {
    const id = await failed()
    const as = desk.as(desk.people[role])
    expect((await as.get('/api/v1/inbound')).status).toBe(status)
    expect((await as.get(`/api/v1/inbound/${id}/raw`)).status).toBe(status)
    expect((await as.post(`/api/v1/inbound/${id}/retry`)).status).toBe(status)
  })

  it('nobody of another workspace, and nobody unknown', async () => {
    const id = await failed()
    const other = desk.as(await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner'))
    expect((await other.get('/api/v1/inbound')).body.items).toEqual([])
    expect((await other.get(`/api/v1/inbound/${id}/raw`)).status).toBe(404)
    expect((await other.post(`/api/v1/inbound/${id}/retry`)).status).toBe(404)
    expect((await desk.as(null).get('/api/v1/inbound')).status).toBe(401)
    expect((await lead().get('/api/v1/inbound?state=lost')).status).toBe(400)
  })
})
