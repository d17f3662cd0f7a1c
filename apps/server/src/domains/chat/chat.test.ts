import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { addressOf, makeChatChannel, openSession, openTab, site, VisitorTab } from '../../testing/visitor.ts'

let desk: Desk
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk)).key
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const caseOf = async (messageId: string): Promise<string> =>
  (await desk.ctx.pool.query('select case_id from messages where id = $1', [messageId])).rows[0].case_id
const visitor = async () => {
  const token = await openSession(desk, key)
  return { token, tab: await openTab(desk, key, token) }
}

describe('A customer writes in chat', () => {
  it('and the agent has it as a case, answers, and the answer is there at once', async () => {
    const { tab } = await visitor()
    const ack = await tab.say('Where is my parcel?')
    const caseId = await caseOf(ack.messageId)
    const { body: found } = await agent().get(`/api/v1/cases/${caseId}`)
    expect(found).toMatchObject({ channel: 'chat', state: 'new', preview: 'Where is my parcel?' })
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'On its way.' })
    const { message } = await tab.next('message', (frame) => frame.message.from === 'desk')
    expect(message).toMatchObject({ text: 'On its way.', name: desk.people.agent.name, seenAt: null })
  })

  it('never sees an internal note', async () => {
    const { token, tab } = await visitor()
    const caseId = await caseOf((await tab.say('Hello')).messageId)
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'note', text: 'Careful with this one' })
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Hello to you' })
    await tab.next('message', (frame) => frame.message.text === 'Hello to you')
    const again = await openTab(desk, key, token)
    expect(again.messages.map(({ text }) => text)).toEqual(['Hello', 'Hello to you'])
    expect(JSON.stringify(tab.frames)).not.toContain('Careful')
  })

  it('makes no customer before writing', async () => {
    const count = async () =>
      (await desk.ctx.pool.query('select count(*)::int as n from customers')).rows[0].n
    const before = await count()
    const { tab } = await visitor()
    tab.send({ type: 'ping' })
    await tab.next('pong')
    expect(await count()).toBe(before)
  })

  it('is a contact each time, by which the customer stands in the list', async () => {
    const { tab } = await visitor()
    const caseId = await caseOf((await tab.say('One')).messageId)
    const contact = async (change = 'select') => {
      const { rows } = await desk.ctx.pool.query(
        change === 'select'
          ? 'select k.last_contact_at as at from customers k join cases c on c.customer_id = k.id where c.id = $1'
          : `update customers k set last_contact_at = '2020-01-01' from cases c
             where c.customer_id = k.id and c.id = $1 returning k.last_contact_at as at`,
        [caseId],
      )
      return rows[0].at as Date
    }
    const long = await contact('long ago')
    await tab.say('Two')
    expect((await contact()).getTime()).toBeGreaterThan(long.getTime())
  })

  it('goes on in the same case, and in a new one after it was closed', async () => {
    const { token, tab } = await visitor()
    const first = await caseOf((await tab.say('One')).messageId)
    expect(await caseOf((await tab.say('Two')).messageId)).toBe(first)
    await desk.ctx.pool.query(`update cases set state = 'closed' where id = $1`, [first])
    const second = await caseOf((await tab.say('Three')).messageId)
    expect(second).not.toBe(first)
    const again = await openTab(desk, key, token)
    expect(again.messages.map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
  })
})

describe('How the matter stands', () => {
  const told = (standing: string) => (frame: { standing: string }) => frame.standing === standing

  it('is told when it is solved, when writing opens it again, and to a page that comes back', async () => {
    const { token, tab } = await visitor()
    const caseId = await caseOf((await tab.say('It rattles')).messageId)
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    await tab.next('standing', told('solved'))
    const other = new VisitorTab(await addressOf(desk), key)
    expect(await other.hello(token)).toMatchObject({ standing: 'solved' })
    await tab.say('It rattles still')
    await other.next('standing', told('open'))
    expect(await new VisitorTab(await addressOf(desk), key).hello(token)).toMatchObject({ standing: 'open' })
  })

  it('is open again when an agent answers after all', async () => {
    const { tab } = await visitor()
    const caseId = await caseOf((await tab.say('Thank you')).messageId)
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    await tab.next('standing', told('solved'))
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'One thing more' })
    await tab.next('standing', told('open'))
  })

  it('is open again when the agent takes the solving back, and closed once it has rested', async () => {
    const { token, tab } = await visitor()
    const caseId = await caseOf((await tab.say('All is well')).messageId)
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    await tab.next('standing', told('solved'))
    await agent().delete(`/api/v1/cases/${caseId}/solution`)
    await tab.next('standing', told('open'))
    await desk.ctx.pool.query(`update cases set state = 'closed' where id = $1`, [caseId])
    expect(await new VisitorTab(await addressOf(desk), key).hello(token)).toMatchObject({
      standing: 'closed',
    })
  })
})

describe('A message in a dialogue that goes on', () => {
  const waits = async (caseId: string) => (await agent().get(`/api/v1/cases/${caseId}`)).body

  it('brings a case that waited for the customer back to the desk, as any message does', async () => {
    const { tab } = await visitor()
    const caseId = await caseOf((await tab.say('Hello')).messageId)
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'What can I do?' })
    expect(await waits(caseId)).toMatchObject({ state: 'waiting', waitingSince: null })
    const ack = await tab.say('  Find   my\nparcel ')
    expect(await waits(caseId)).toMatchObject({
      state: 'open',
      waitingSince: ack.at,
      lastMessageAt: ack.at,
      preview: 'Find my parcel',
      previewBy: 'customer',
    })
    const { body } = await agent().get(`/api/v1/cases/${caseId}/messages`)
    expect(body.items.at(-1)).toMatchObject({
      text: 'Find   my\nparcel',
      channel: 'chat',
      author: { kind: 'customer' },
      invitations: [],
    })
    const { rows } = await desk.ctx.pool.query(
      `select kind, actor_kind, channel, timeline, data from events where message_id = $1`,
      [ack.messageId],
    )
    expect(rows).toEqual([
      {
        kind: 'message.received',
        actor_kind: 'customer',
        channel: 'chat',
        timeline: true,
        data: { kind: 'message' },
      },
    ])
  })

  it('reopens a solved case, and says so', async () => {
    const { tab } = await visitor()
    const caseId = await caseOf((await tab.say('Hello')).messageId)
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    expect(await caseOf((await tab.say('It is not solved')).messageId)).toBe(caseId)
    expect(await waits(caseId)).toMatchObject({ state: 'open', solvedAt: null })
    const { rows } = await desk.ctx.pool.query(
      `select 1 from events where case_id = $1 and kind = 'case.reopened'`,
      [caseId],
    )
    expect(rows).toHaveLength(1)
  })

  it('carries the name and the claim of an address given meanwhile, in every tab', async () => {
    const { token, tab } = await visitor()
    const other = await openTab(desk, key, token)
    const caseId = await caseOf((await tab.say('Hello')).messageId)
    tab.send({ type: 'contact', email: 'meanwhile@home.example', name: 'Mea Nwhile' })
    await other.next('visitor')
    const { messageId } = await other.say('From the other tab')
    const { rows } = await desk.ctx.pool.query('select author_name from messages where id = $1', [messageId])
    expect(rows[0].author_name).toBe('Mea Nwhile')
    expect(await waits(caseId)).toMatchObject({ unverified: true })
  })
})

describe('Nothing is lost and nothing doubled', () => {
  it('when the same frame is delivered again, concurrently and from two tabs', async () => {
    const { token, tab } = await visitor()
    const other = await openTab(desk, key, token)
    const clientId = randomUUID()
    for (let i = 0; i < 4; i++) {
      tab.send({ type: 'message', clientId, text: 'Once' })
      other.send({ type: 'message', clientId, text: 'Once' })
    }
    const [a, b] = [await tab.next('ack'), await other.next('ack')]
    expect(a.messageId).toBe(b.messageId)
    await soon(() => expect(tab.frames.filter(({ type }) => type === 'ack')).toHaveLength(4))
    const { rows } = await desk.ctx.pool.query(
      'select count(*)::int as n from messages where client_id = $1',
      [clientId],
    )
    expect(rows[0].n).toBe(1)
    const { rows: cases } = await desk.ctx.pool.query(
      'select count(*)::int as n from cases where customer_id = (select customer_id from messages where id = $1)',
      [a.messageId],
    )
    expect(cases[0].n).toBe(1)
  })

  it('when a message whose answer was lost is sent again after its case was closed', async () => {
    const { token, tab } = await visitor()
    const clientId = randomUUID()
    const first = await tab.say('Lost answer', clientId)
    tab.cut()
    await desk.ctx.pool.query(`update cases set state = 'closed' where id = $1`, [
      await caseOf(first.messageId),
    ])
    const back = await openTab(desk, key, token)
    expect((await back.say('Lost answer', clientId)).messageId).toBe(first.messageId)
  })

  it('when two tabs are open: both show everything', async () => {
    const { token, tab } = await visitor()
    const other = await openTab(desk, key, token)
    const ack = await tab.say('From the first tab')
    const caseId = await caseOf(ack.messageId)
    await other.next('message', (frame) => frame.message.id === ack.messageId)
    await other.say('From the second tab')
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'To both' })
    for (const each of [tab, other]) {
      await each.next('message', (frame) => frame.message.text === 'To both')
      await soon(() => expect(each.messages).toHaveLength(3))
    }
  })

  it('when the network was away: only what was missed comes, from the position', async () => {
    const { token, tab } = await visitor()
    const caseId = await caseOf((await tab.say('Before')).messageId)
    await desk.drain()
    tab.send({ type: 'ping' })
    const position = await soon(async () => {
      tab.send({ type: 'ping' })
      const pong = tab.frames.findLast((frame) => frame.type === 'pong')
      expect(Number(pong?.position.split('.')[1])).toBeGreaterThan(0)
      return pong!.position
    })
    tab.cut()
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'While you were away' })
    const back = new VisitorTab(await addressOf(desk), key)
    const welcome = await back.hello(token, position)
    expect(welcome.messages.map(({ text }) => text)).toContain('While you were away')
    const whole = await openTab(desk, key, token)
    expect(whole.messages.map(({ text }) => text)).toEqual(['Before', 'While you were away'])
  })

  it('when a message is committed while a tab is being welcomed', async () => {
    const { token, tab } = await visitor()
    const caseId = await caseOf((await tab.say('Start')).messageId)
    const replies = Array.from({ length: 10 }, (_, i) =>
      agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: `Reply ${i}` }),
    )
    const tabs = await Promise.all(Array.from({ length: 5 }, () => openTab(desk, key, token)))
    await Promise.all(replies)
    for (const each of tabs) await soon(() => expect(each.messages).toHaveLength(11))
  })
})

describe('Each sees what the other does', () => {
  it('the desk’s reading, the visitor’s reading, on every tab', async () => {
    const { token, tab } = await visitor()
    const ack = await tab.say('Read me')
    const caseId = await caseOf(ack.messageId)
    await agent().put(`/api/v1/cases/${caseId}/read`)
    await tab.next('seen', (frame) => frame.by === 'desk' && frame.at >= ack.at)
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Read this' })
    const { message } = await tab.next('message', (frame) => frame.message.from === 'desk')
    const other = await openTab(desk, key, token)
    tab.send({ type: 'seen', messageId: message.id })
    await other.next('seen', (frame) => frame.by === 'visitor')
    const { body } = await agent().get(`/api/v1/cases/${caseId}/messages`)
    expect(body.items.every((item: { seenAt: string | null }) => item.seenAt !== null)).toBe(true)
  })

  it('typing, both ways, and whether the visitor is here', async () => {
    const { tab } = await visitor()
    const caseId = await caseOf((await tab.say('Anyone?')).messageId)
    const presence = desk.ctx.presence
    expect(presence.customer(desk.workspaceId, caseId)).toBe('here')
    tab.send({ type: 'typing' })
    await soon(() => expect(presence.customer(desk.workspaceId, caseId)).toBe('typing'))
    // A beat of the line, or another tab, says that they are here: that ends no typing.
    presence.seeCustomer(desk.workspaceId, caseId, 'here')
    expect(presence.customer(desk.workspaceId, caseId)).toBe('typing')
    await tab.say('I mean you')
    expect(presence.customer(desk.workspaceId, caseId)).toBe('here')
    const aino = { personId: desk.people.agent.personId!, name: 'Aino', answers: true }
    presence.see(desk.workspaceId, caseId, 'a', { ...aino, doing: 'typing' })
    expect((await tab.next('typing', (frame) => frame.names.length > 0)).names).toEqual(['Aino'])
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Here I am' })
    await tab.next('typing', (frame) => frame.names.length === 0)
  })

  it('typing again and again while it lasts, since a widget forgets it by itself', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const { tab } = await visitor()
    const caseId = await caseOf((await tab.say('Anyone?')).messageId)
    const aino = { personId: randomUUID(), name: 'Aino', answers: true, doing: 'typing' as const }
    for (const pause of [0, 1000, 3000, 3000]) {
      vi.setSystemTime(Date.now() + pause)
      desk.ctx.presence.see(desk.workspaceId, caseId, 'b', aino)
    }
    await soon(() => expect(tab.frames.filter(({ type }) => type === 'typing')).toHaveLength(3))
  })

  it('who is at the desk, as soon as they are, but for those who only read', async () => {
    const { tab } = await visitor()
    await tab.next('desk', (frame) => !frame.here)
    const leave = desk.ctx.presence.arrive(desk.workspaceId)
    await tab.next('desk', (frame) => frame.here && frame.names.length === 0)
    const caseId = await caseOf((await tab.say('Anyone?')).messageId)
    const see = (name: string, answers: boolean) =>
      desk.ctx.presence.see(desk.workspaceId, caseId, name, {
        personId: randomUUID(),
        name,
        doing: 'viewing',
        answers,
      })
    see('Reader', false)
    see('Aino', true)
    expect((await tab.next('desk', (frame) => frame.names.length > 0)).names).toEqual(['Aino'])
    desk.ctx.presence.leave(desk.workspaceId, caseId, 'Aino')
    await soon(() => expect(tab.frames.findLast(({ type }) => type === 'desk')).toMatchObject({ names: [] }))
    leave()
  })

  it('the pages of the visit, one item a visit on the timeline', async () => {
    const { tab } = await visitor()
    const at = (minute: number) => new Date(Date.now() - (10 - minute) * 60_000).toISOString()
    const pages = [
      { path: '/', title: 'Shop', at: at(1) },
      { path: '/delivery', title: 'Delivery <b>times</b>', at: at(2) },
    ]
    tab.send({ type: 'visit', visit: { pages, referrer: 'search.example' } })
    const caseId = await caseOf((await tab.say('How fast do you deliver?')).messageId)
    pages.push({ path: '/cart', title: 'Cart', at: at(3) })
    tab.send({ type: 'visit', visit: { pages, referrer: null } })
    await soon(async () => {
      const { body } = await agent().get(`/api/v1/cases/${caseId}/visit`)
      expect(body.visit).toMatchObject({ site, referrer: 'search.example' })
      expect(body.visit.pages.map(({ path }: { path: string }) => path)).toEqual(['/', '/delivery', '/cart'])
    })
    const { body: found } = await agent().get(`/api/v1/cases/${caseId}`)
    const { body: path } = await agent().get(`/api/v1/customers/${found.customer.id}/timeline?filter=visits`)
    expect(path.items).toMatchObject([
      { kind: 'visit.began', channel: 'chat', caseId, data: { site, pages } },
    ])
  })
})
