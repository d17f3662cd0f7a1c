import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import { claimIdentifier, proveIdentifier } from './proving.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000)

describe('a search for a customer', () => {
  it('finds them by part of the name or of an address, whatever the case of the letters', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'tuula.korhonen@mokki.example',
      name: 'Tuula Korhonen',
    })
    for (const search of ['korho', 'TUULA', 'mokki.example', 'Tuula Korhonen']) {
      const { body } = await agent().get(`/api/v1/customers?search=${encodeURIComponent(search)}`)
      expect(body.items.map((item: { id: string }) => item.id)).toContain(customerId)
    }
  })

  it('takes signs with a meaning in SQL as they are', async () => {
    const { body } = await agent().get(
      `/api/v1/customers?search=${encodeURIComponent("%_\\'; drop table customers")}`,
    )
    expect(body).toEqual({ items: [], next: null })
  })

  it('finds whoever holds exactly an address, first whom it is proved for', async () => {
    const address = 'anna@exact.example'
    const claimed = await receiveFrom(desk.ctx, desk.workspaceId, { from: address, verified: false })
    const proved = await receiveFrom(desk.ctx, desk.workspaceId, { from: address })
    await receiveFrom(desk.ctx, desk.workspaceId, { from: `jo${address}` })
    const { body } = await agent().get('/api/v1/customers?email=ANNA@exact.example')
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([proved.customerId, claimed.customerId])
    expect((await agent().get('/api/v1/customers?email=nobody@exact.example')).body.items).toEqual([])
    expect((await agent().get('/api/v1/customers?email=anna')).body.code).toBe('request.invalid')
    const elsewhere = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    expect((await desk.as(elsewhere).get(`/api/v1/customers?email=${address}`)).body.items).toEqual([])
  })

  it('takes one or two letters as the beginning of a name', async () => {
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'a@xy.example', name: 'Bo Ekqvist' })
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'b@xy.example', name: 'Ekqvist Bo' })
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'c@xy.example', name: 'Rambo Ekqvist' })
    const { body } = await agent().get('/api/v1/customers?search=bo')
    expect(body.items.map((item: { name: string }) => item.name).toSorted()).toEqual([
      'Bo Ekqvist',
      'Ekqvist Bo',
    ])
  })

  it('pages by latest contact without missing or repeating anyone', async () => {
    for (let n = 0; n < 5; n++) await receiveFrom(desk.ctx, desk.workspaceId, { at: minutesAgo(n) })
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await agent().get(`/api/v1/customers?limit=2${after ? `&after=${after}` : ''}`)
      seen.push(...body.items.map((item: { id: string }) => item.id))
      after = body.next
    }
    const { rows } = await desk.ctx.pool.query(
      'select count(*) as n from customers where workspace_id = $1',
      [desk.workspaceId],
    )
    expect(seen).toHaveLength(rows[0].n)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('pages on to those who have never been in contact', async () => {
    const seen: string[] = []
    for (let n = 0; n < 3; n++)
      await receiveFrom(desk.ctx, desk.workspaceId, { from: `n${n}@quiet.example`, name: `Quiet ${n}` })
    await desk.ctx.pool.query(
      `update customers set last_contact_at = null where name in ('Quiet 0', 'Quiet 1')`,
    )
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await agent().get(
        `/api/v1/customers?search=quiet&limit=1${after ? `&after=${after}` : ''}`,
      )
      seen.push(...body.items.map((item: { name: string }) => item.name))
      after = body.next
    }
    expect(seen.toSorted()).toEqual(['Quiet 0', 'Quiet 1', 'Quiet 2'])
    expect(seen[0]).toBe('Quiet 2')
  })
})

describe('a timeline', () => {
  it('tells what was said and done, newest first, page by page', async () => {
    const first = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'path@home.example',
      text: 'One',
      at: minutesAgo(30),
    })
    await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'path@home.example',
      caseId: first.caseId,
      text: 'Two',
      at: minutesAgo(20),
    })
    await agent().post(`/api/v1/cases/${first.caseId}/messages`, { kind: 'reply', text: 'Three' })
    await agent().post(`/api/v1/cases/${first.caseId}/messages`, { kind: 'note', text: 'Four' })
    const path = `/api/v1/customers/${first.customerId}/timeline`
    const { body: newest } = await agent().get(`${path}?limit=2`)
    expect(newest.items).toMatchObject([
      { kind: 'note.written', text: 'Four', direction: 'internal', caseId: first.caseId },
      { kind: 'message.sent', text: 'Three', direction: 'out', channel: 'email' },
    ])
    const { body: older } = await agent().get(`${path}?limit=2&before=${newest.next}`)
    expect(older.items).toMatchObject([
      { text: 'Two', direction: 'in' },
      { text: 'One', direction: 'in', occurredAt: expect.stringMatching(/Z$/) },
    ])
    expect(older.next).toBeNull()
    expect((await agent().get(`${path}?filter=notes`)).body.items).toHaveLength(1)
    expect((await agent().get(`${path}?search=thr`)).body.items).toMatchObject([{ text: 'Three' }])
    // What nobody is shown, such as the names of the event's own fields, is not found.
    expect((await agent().get(`${path}?search=first`)).body.items).toEqual([])
    expect((await agent().get(`${path}?before=xyz`)).body.code).toBe('cursor.invalid')
  })
})

describe('an address that was claimed', () => {
  it('becomes proved, and the customer stays the same', async () => {
    const actor = systemActor(desk.workspaceId)
    const visitor = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'visitor-1@chat.example',
      channel: 'chat',
    })
    const proof = { customerId: visitor.customerId, kind: 'email', value: 'real@home.example' } as const
    await write(desk.ctx, (trx) => claimIdentifier(trx, actor, { ...proof, evidence: 'chat' }))
    const identifiers = async () =>
      (await agent().get(`/api/v1/customers/${visitor.customerId}`)).body.identifiers
    expect(await identifiers()).toContainEqual(
      expect.objectContaining({ value: 'real@home.example', status: 'claimed' }),
    )
    expect(
      await write(desk.ctx, (trx) => proveIdentifier(trx, actor, { ...proof, evidence: 'reply' })),
    ).not.toBeNull()
    expect(await identifiers()).toContainEqual(
      expect.objectContaining({ value: 'real@home.example', status: 'verified' }),
    )
    const mail = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'real@home.example', verified: true })
    expect(mail.customerId).toBe(visitor.customerId)
  })

  it('unites nobody when somebody else holds it already', async () => {
    const actor = systemActor(desk.workspaceId)
    const holder = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'held@home.example' })
    const claimer = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'other@chat.example' })
    const proof = {
      customerId: claimer.customerId,
      kind: 'email',
      value: 'held@home.example',
      evidence: 'reply',
    } as const
    expect(await write(desk.ctx, (trx) => proveIdentifier(trx, actor, proof))).toBeNull()
    const again = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'held@home.example' })
    expect(again.customerId).toBe(holder.customerId)
  })
})

describe('what the organisation records of a customer', () => {
  it('is merged: what is not named stays, null takes away, and all of it is shown', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const record = async (attributes: object) =>
      (await agent().patch(`/api/v1/customers/${customerId}`, { attributes })).body.attributes
    expect(await record({ Kaupunki: 'Oulu', orders: 3, vip: true })).toEqual({
      Kaupunki: 'Oulu',
      orders: 3,
      vip: true,
    })
    expect(await record({ vip: null, orders: 4 })).toEqual({ Kaupunki: 'Oulu', orders: 4 })
    expect(await record({ constructor: 'x' })).toMatchObject({ constructor: 'x' })
  })

  it('has bounds, and a refused change leaves everything as it was', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const path = `/api/v1/customers/${customerId}`
    const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`a${at}`, at]))
    expect((await agent().patch(path, { attributes: many(64) })).status).toBe(200)
    const refused = await agent().patch(path, { name: 'Changed', attributes: { more: 1 } })
    expect([refused.status, refused.body.code]).toEqual([422, 'customer.too-many-attributes'])
    expect((await agent().get(path)).body).toMatchObject({ attributes: many(64) })
    expect((await agent().get(path)).body.name).not.toBe('Changed')
    const unfit = [{ b: 1 }, [], 'x'.repeat(501), 'x\u0000', 'x\ud800']
    for (const attributes of [{ '': 'x' }, ...unfit.map((a1) => ({ a1 }))])
      expect((await agent().patch(path, { attributes })).body.code).toBe('request.invalid')
  })
})

describe('nobody gets in who does not belong', () => {
  it.each(['', '/timeline'])('a customer%s is not found from another workspace', async (rest) => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    const { status, body } = await desk.as(stranger).get(`/api/v1/customers/${customerId}${rest}`)
    expect([status, body.code]).toEqual([404, 'customer.not-found'])
  })

  it('a reader may not correct a customer; an agent may, and it is written in the audit', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const path = `/api/v1/customers/${customerId}`
    expect((await desk.as(desk.people.reader).patch(path, { name: 'X' })).body.code).toBe('auth.forbidden')
    expect((await agent().patch(path, { name: 'Tuija Niemi', language: 'fi' })).body).toMatchObject({
      name: 'Tuija Niemi',
      language: 'fi',
    })
    const { rows } = await desk.ctx.pool.query(`select data from events where customer_id = $1 and audit`, [
      customerId,
    ])
    expect(rows).toEqual([{ data: { fields: ['name', 'language'] } }])
    expect((await agent().patch(path, { language: 'de' })).body.code).toBe('request.invalid')
  })
})
