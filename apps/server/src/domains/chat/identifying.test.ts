import { randomBytes } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'
import { soon } from '../../testing/soon.ts'
import { makeChatChannel, openSession, openTab } from '../../testing/visitor.ts'

const secret = randomBytes(32).toString('base64url')
let desk: Desk
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk, { secret })).key
})
afterAll(() => desk.close())

const now = () => Math.floor(Date.now() / 1000)
interface Signing {
  sub?: string
  email?: string
  name?: string
  exp?: number
  aud?: string
  signedWith?: string
  alg?: string
}
const sign = ({
  sub = 'shop-1',
  exp = now() + 600,
  aud = key,
  signedWith = secret,
  alg = 'HS256',
  ...claims
}: Signing = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg })
    .setSubject(sub)
    .setAudience(aud)
    .setExpirationTime(exp)
    .sign(new TextEncoder().encode(signedWith))

const tabOfNew = async () => await openTab(desk, key, await openSession(desk, key))
const customerOf = async (messageId: string) => {
  const { rows } = await desk.ctx.pool.query('select customer_id, case_id from messages where id = $1', [
    messageId,
  ])
  const { body } = await desk.as(desk.people.agent).get(`/api/v1/customers/${rows[0].customer_id}`)
  return { ...body, caseId: rows[0].case_id as string }
}

describe('A visitor the shop has signed for', () => {
  it('is the shop’s customer, by a verified id and address', async () => {
    const tab = await tabOfNew()
    tab.send({
      type: 'identify',
      token: await sign({ sub: 'c-10', email: 'Maija@Home.example', name: 'Maija Virta' }),
    })
    expect((await tab.next('visitor')).visitor).toEqual({
      name: 'Maija Virta',
      email: 'maija@home.example',
      verified: true,
    })
    const customer = await customerOf((await tab.say('Hello')).messageId)
    expect(customer.name).toBe('Maija Virta')
    expect(customer.identifiers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'external', value: 'c-10', status: 'verified' }),
        expect.objectContaining({ kind: 'email', value: 'maija@home.example', status: 'verified' }),
      ]),
    )
  })

  it('keeps the case made before, and stays one customer', async () => {
    const tab = await tabOfNew()
    const { messageId } = await tab.say('Before signing in')
    tab.send({
      type: 'identify',
      token: await sign({ sub: 'c-11', email: 'c11@home.example', name: 'Elli' }),
    })
    await tab.next('visitor', (frame) => frame.visitor.verified)
    const before = await customerOf(messageId)
    const after = await customerOf((await tab.say('After')).messageId)
    expect(after.id).toBe(before.id)
    expect(after.caseId).toBe(before.caseId)
    expect(before.identifiers.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'email',
      'external',
      'visitor',
    ])
  })

  it('joins the customer we know already, with the case, its messages and the path', async () => {
    const known = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'c12@home.example', name: 'Oona' })
    const tab = await tabOfNew()
    const ack = await tab.say('It is me')
    const passing = await customerOf(ack.messageId)
    expect(passing.id).not.toBe(known.customerId)
    tab.send({ type: 'identify', token: await sign({ sub: 'c-12', email: 'c12@home.example' }) })
    await tab.next('visitor', (frame) => frame.visitor.verified)
    const joined = await customerOf(ack.messageId)
    expect(joined).toMatchObject({ id: known.customerId, name: 'Oona', caseId: passing.caseId })
    const agent = desk.as(desk.people.agent)
    expect((await agent.get(`/api/v1/customers/${passing.id}`)).body.id).toBe(known.customerId)
    const { body: path } = await agent.get(`/api/v1/customers/${known.customerId}/timeline`)
    expect(path.items.map(({ text }: { text?: string }) => text)).toContain('It is me')
    // And goes on from another device as the same customer.
    const elsewhere = await tabOfNew()
    elsewhere.send({ type: 'identify', token: await sign({ sub: 'c-12', email: 'c12@home.example' }) })
    await elsewhere.next('visitor', (frame) => frame.visitor.verified)
    expect((await customerOf((await elsewhere.say('From my phone')).messageId)).id).toBe(known.customerId)
  })

  it('does not take over the dialogue of another signed-in customer', async () => {
    const tab = await tabOfNew()
    tab.send({ type: 'identify', token: await sign({ sub: 'c-13' }) })
    await tab.next('visitor')
    tab.send({ type: 'identify', token: await sign({ sub: 'c-14' }) })
    expect((await tab.next('error')).code).toBe('chat.identity-taken')
  })
})

describe('A signature is refused', () => {
  it.each<[string, Signing, string]>([
    ['that is too old', { exp: now() - 60 }, 'chat.identity-expired'],
    ['made with another secret', { signedWith: 'x'.repeat(43) }, 'chat.identity-invalid'],
    ['made for another chat', { aud: 'another' }, 'chat.identity-other-channel'],
    ['that is to last a year', { exp: now() + 31_536_000 }, 'chat.identity-invalid'],
    ['of another algorithm', { alg: 'HS512' }, 'chat.identity-invalid'],
    ['with an address that is none', { email: 'not an address' }, 'chat.identity-invalid'],
  ])('%s', async (_, signing, code) => {
    const tab = await tabOfNew()
    tab.send({ type: 'identify', token: await sign(signing) })
    expect((await tab.next('error')).code).toBe(code)
    const { messageId } = await tab.say('Still a visitor')
    expect((await customerOf(messageId)).identifiers).toMatchObject([{ kind: 'visitor' }])
  })

  it('that is none at all, or claims to need none', async () => {
    const tab = await tabOfNew()
    const body = Buffer.from(JSON.stringify({ sub: 'c-1', aud: key, exp: now() + 60 })).toString('base64url')
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
    for (const token of ['', 'x.y.z', none]) tab.send({ type: 'identify', token })
    await soon(() => expect(tab.frames.filter(({ type }) => type === 'error')).toHaveLength(3))
    expect(
      tab.frames.every((frame) => frame.type !== 'error' || frame.code === 'chat.identity-invalid'),
    ).toBe(true)
  })

  it('where the chat has no secret', async () => {
    const bare = await makeChatChannel(desk)
    const tab = await openTab(desk, bare.key, await openSession(desk, bare.key))
    tab.send({ type: 'identify', token: await sign({ aud: bare.key }) })
    expect((await tab.next('error')).code).toBe('chat.identity-off')
  })
})
