import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, makeWorkspace } from '../../testing/factories.ts'
import { soon } from '../../testing/soon.ts'
import { addressOf, makeChatChannel, openSession, openTab, site, VisitorTab } from '../../testing/visitor.ts'

let desk: Desk
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk)).key
})
afterAll(() => desk.close())

const opened = async (origin: string, channel = key) =>
  await new VisitorTab(await addressOf(desk), channel, origin).opened().then(
    () => true,
    () => false,
  )

describe('A page that is not allowed', () => {
  it('gets no socket, no session and no configuration', async () => {
    expect(await opened(site)).toBe(true)
    expect(await opened('https://evil.example')).toBe(false)
    const evil = { origin: 'https://evil.example' }
    expect((await desk.as(null).post(`/chat/v1/${key}/session`, {}, evil)).body.code).toBe(
      'chat.site-refused',
    )
    expect((await desk.as(null).get(`/chat/v1/${key}/config`, undefined, evil)).body.code).toBe(
      'chat.site-refused',
    )
    expect((await desk.as(null).post(`/chat/v1/${key}/session`, {})).body.code).toBe('chat.site-refused')
  })

  it('is told apart from a chat that does not exist', async () => {
    const { body } = await desk.as(null).get('/chat/v1/nothing/config', undefined, { origin: site })
    expect(body.code).toBe('chat.channel-unknown')
    expect(await opened(site, 'nothing')).toBe(false)
  })

  it('may ask from an allowed one, which the answer names', async () => {
    const { body, headers } = await desk.as(null).get(`/chat/v1/${key}/config`, undefined, { origin: site })
    expect(headers['access-control-allow-origin']).toBe(site)
    expect(headers.vary).toContain('Origin')
    expect(body).toMatchObject({
      name: expect.stringMatching(/^Workspace/),
      here: false,
      expectation: 'unknown',
    })
    expect(JSON.stringify(body)).not.toContain('allowedSites')
  })
})

describe('A token', () => {
  it('of another chat, or made up, opens nothing', async () => {
    const other = await makeChatChannel(desk)
    const token = await openSession(desk, other.key)
    for (const wrong of [token, 'x', randomUUID()]) {
      const tab = await new VisitorTab(await addressOf(desk), key).opened()
      tab.send({ type: 'hello', token: wrong })
      expect((await tab.next('error')).code).toBe('chat.session-unknown')
      await soon(() => expect(tab.closed).toBe(true))
    }
  })

  it('is kept as a hash alone', async () => {
    const token = await openSession(desk, key)
    const { rows } = await desk.ctx.pool.query('select * from chat_sessions')
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('One dialogue', () => {
  it('never sees another’s messages, files or reading', async () => {
    const mine = await openTab(desk, key, await openSession(desk, key))
    const yours = await openTab(desk, key, await openSession(desk, key))
    const { messageId } = await yours.say('A secret')
    await mine.say('Mine')
    mine.send({ type: 'seen', messageId })
    mine.send({ type: 'message', clientId: randomUUID(), text: '', attachments: [randomUUID()] })
    expect((await mine.next('error')).code).toBe('file.not-found')
    expect(JSON.stringify(mine.frames)).not.toContain('secret')
  })

  it('is not read by another workspace’s people', async () => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    const { messageId } = await tab.say('Ours')
    const { rows } = await desk.ctx.pool.query('select case_id from messages where id = $1', [messageId])
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    const visit = `/api/v1/cases/${rows[0].case_id}/visit`
    expect((await desk.as(stranger).get(visit)).body.code).toBe('case.not-found')
    expect((await desk.as(desk.people.reader).get(visit)).status).toBe(200)
    expect((await desk.as(null).get(visit)).status).toBe(401)
  })
})

describe('A frame that is not as it should be', () => {
  it.each([
    ['no JSON', 'hello there', 'request.invalid'],
    ['an unknown kind', '{"type":"drop-table"}', 'request.invalid'],
    ['an array', '[]', 'request.invalid'],
    ['a bad id', '{"type":"message","clientId":"<x>","text":"a"}', 'request.invalid'],
    ['a bad address', '{"type":"contact","email":"nobody"}', 'request.invalid'],
    [
      'much too long',
      JSON.stringify({ type: 'message', clientId: randomUUID(), text: 'x'.repeat(70_000) }),
      'request.too-large',
    ],
    [
      'too long',
      JSON.stringify({ type: 'message', clientId: randomUUID(), text: 'x'.repeat(10_001) }),
      'request.invalid',
    ],
    ['empty', JSON.stringify({ type: 'message', clientId: randomUUID(), text: '  ' }), 'chat.empty'],
  ])('%s: is answered with its code, and the next one is handled', async (_, text, code) => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    tab.sendRaw(text)
    expect((await tab.next('error')).code).toBe(code)
    expect((await tab.say('Still here')).messageId).toBeTruthy()
  })

  it('before hello is refused', async () => {
    const tab = await new VisitorTab(await addressOf(desk), key).opened()
    tab.send({ type: 'ping' })
    expect((await tab.next('error')).code).toBe('chat.not-begun')
  })

  it('with hostile text is kept as text', async () => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    const text = "<img src=x onerror=alert(1)> \u202Eevil {{7*7}} ' or 1=1 --"
    await tab.say(text)
    tab.send({ type: 'contact', email: 'a@b.example', name: '<script>alert(1)</script>' })
    await tab.next('visitor')
    const again = await openTab(desk, key, await openSession(desk, key))
    expect(again.messages).toEqual([])
    const { rows } = await desk.ctx.pool.query('select text from messages where text = $1', [text])
    expect(rows).toHaveLength(1)
  })

  it('holding a null character is refused rather than failing', async () => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    const clientId = randomUUID()
    tab.send({ type: 'message', clientId, text: 'a\u0000b' })
    const error = await tab.next('error')
    expect(error).toMatchObject({ code: 'request.invalid', clientId })
  })
})

describe('A visitor who gives one address after another', () => {
  it('is refused the sixth, and may go back to one given before', async () => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    const { messageId } = await tab.say('Where will you answer?')
    const give = (n: number) => tab.send({ type: 'contact', email: `address-${n}@home.example` })
    const shown = (n: number) =>
      tab.next('visitor', ({ visitor }) => visitor.email === `address-${n}@home.example`)
    for (let n = 1; n <= 5; n++) {
      give(n)
      await shown(n)
    }
    give(6)
    expect((await tab.next('error')).code).toBe('chat.too-many-addresses')
    give(2)
    await shown(2)
    const { rows } = await desk.ctx.pool.query(
      `select i.value from messages m join identifiers i on i.customer_id = m.customer_id
       where m.id = $1 and i.kind = 'email' order by i.value`,
      [messageId],
    )
    expect(rows.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5].map((n) => `address-${n}@home.example`))
  })
})

describe('A flood', () => {
  it('is told to wait, keeps its messages’ order, and does not stop others', async () => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    const other = await openTab(desk, key, await openSession(desk, key))
    for (let i = 0; i < 30; i++) tab.send({ type: 'message', clientId: randomUUID(), text: `Flood ${i}` })
    const refused = await tab.next('error', (frame) => frame.code === 'chat.too-fast')
    expect(refused.retryAfter).toBeGreaterThan(0)
    expect(refused.clientId).toBeTruthy()
    expect((await other.say('Calm')).messageId).toBeTruthy()
    await soon(() =>
      expect(tab.frames.filter(({ type }) => type === 'ack').length).toBeGreaterThanOrEqual(10),
    )
  })

  it('that does not listen is cut off', async () => {
    const tab = await openTab(desk, key, await openSession(desk, key))
    for (let i = 0; i < 400; i++) tab.send({ type: 'ping' })
    await soon(() => expect(tab.closed).toBe(true))
  })
})
