import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import { makeChatChannel } from '../../testing/visitor.ts'
import { readIdentityToken } from '../chat/identity-token.ts'

const secret = 'a-secret-of-the-shop-of-32-characters'
let desk: Desk
let key: string
let shopper: string
beforeAll(async () => {
  desk = await openDesk()
  await desk.ctx.pool.query('update workspaces set demo = true where id = $1', [desk.workspaceId])
  key = (await makeChatChannel(desk, { secret })).key
  const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, {
    from: 'liisa@home.example',
    name: '<b>Liisa</b>',
  })
  shopper = customerId
  await desk.ctx.pool.query(`update customers set language = 'fi' where id = $1`, [customerId])
  await desk.ctx.pool.query(
    `insert into orders (workspace_id, customer_id, number, state, placed_at, total, currency, method, destination, sender, carrier, lines)
     values ($1, $2, 'RT1', 'on-its-way', now(), 12900, 'EUR', 'locker', 'Oulu', 'Revontuli', 'Posti', $3)`,
    [
      desk.workspaceId,
      customerId,
      JSON.stringify([{ sku: 'RT-1', title: 'Villahuopa', quantity: 1, unitPrice: 12900 }]),
    ],
  )
})
afterAll(() => desk.close())

const visit = (path: string, cookie = '') => desk.as(null).get(`/demo/shop${path}`, undefined, { cookie })
const signIn = async (id: string) => {
  const answer = await desk.app.inject({
    method: 'POST',
    url: '/demo/shop/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: desk.ctx.config.url },
    payload: `id=${id}`,
  })
  return { status: answer.statusCode, cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0]! }
}
const identityIn = (page: string) => /data-identity="([^"]+)"/.exec(page)?.[1]

describe('The demonstration shop', () => {
  it('is not there without the demo company', async () => {
    const bare = await openDeskForTest()
    const answer = await bare.as(null).get('/demo/shop')
    expect(answer).toMatchObject({ status: 404, body: { code: 'route.not-found' } })
  })

  it.each(['', '/delivery', '/sign-in', '/orders', '/products/RT-1074', '/products/nothing'])(
    'shows %s in three languages, with the chat on it',
    async (path) => {
      for (const language of ['fi', 'sv', 'en']) {
        const { status, body, headers } = await visit(`${path}?lang=${language}`)
        expect(status).toBe(200)
        expect(body).toContain(`<html lang="${language}">`)
        expect(body).toContain(`src="/widget.js" data-channel="${key}"`)
        expect(headers['content-security-policy']).toContain(`default-src 'none'`)
      }
    },
  )

  it('signs who has signed in, for this chat, and escapes their name', async () => {
    const { status, cookie } = await signIn(shopper)
    expect(status).toBe(303)
    const { body } = await visit('/orders', cookie)
    expect(body).toContain('&lt;b&gt;Liisa&lt;/b&gt;, tilauksesi')
    expect(body).toContain('RT1')
    expect(await readIdentityToken(identityIn(body)!, key, secret)).toMatchObject({
      email: 'liisa@home.example',
    })
  })

  it('believes no cookie it has not made', async () => {
    const { cookie } = await signIn(shopper)
    for (const forged of [
      `demo_shop=${shopper}.x`,
      `${cookie}x`,
      cookie.replace(shopper, desk.workspaceId),
    ]) {
      expect(identityIn((await visit('', forged)).body)).toBeUndefined()
    }
  })

  it('lets nobody of another workspace sign in', async () => {
    const other = await makeWorkspace(desk.ctx)
    const stranger = await receiveFrom(desk.ctx, other, { from: 'stranger@home.example', name: 'Stranger' })
    expect((await signIn(stranger.customerId)).status).toBe(404)
    expect((await signIn('not-an-id')).status).toBe(404)
  })
})
