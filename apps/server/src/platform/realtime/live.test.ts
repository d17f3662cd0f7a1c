import type { LiveDown } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { createPerson } from '../../domains/people/creating.ts'
import { openBrowser } from '../../testing/browser.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import type { Actor } from '../auth/actor.ts'

let desk: Desk
let origin: string
beforeAll(async () => {
  desk = await openDesk()
  origin = await desk.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => desk.close())

/** A console's live line: what it has heard, and a wait for what it has yet to hear. */
async function listen(actor: Actor, position = '') {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live?position=${position}`, {
    headers: { 'x-test-actor': encodeURIComponent(JSON.stringify(actor)) },
  })
  const heard: LiveDown[] = []
  socket.on('message', (data) => heard.push(JSON.parse(String(data))))
  onTestFinished(() => socket.terminate())
  const hears = <Type extends LiveDown['type']>(
    type: Type,
    fits: (frame: Extract<LiveDown, { type: Type }>) => boolean = () => true,
  ) =>
    expect
      .poll(() => heard.find((frame) => frame.type === type && fits(frame as never)), {
        timeout: 5000,
        interval: 10,
      })
      .toBeTruthy()
  await hears('hello')
  const positions = () => heard.flatMap((frame) => ('position' in frame ? [frame.position] : []))
  return {
    socket,
    heard,
    hears,
    position: () => positions().at(-1)!,
    send: (frame: object) => socket.send(JSON.stringify(frame)),
  }
}

const cases = (heard: LiveDown[], kind: string) =>
  heard.flatMap((frame) => (frame.type === 'event' && frame.kind === kind ? [frame.caseId] : []))

describe('the live line', () => {
  it('tells what happens in the workspace, and nothing of another', async () => {
    const other = await makeWorkspace(desk.ctx)
    const [ours, theirs] = [
      await listen(desk.people.agent),
      await listen(await makePerson(desk.ctx, other, 'agent')),
    ]
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await ours.hears('event', (event) => event.kind === 'message.received' && event.caseId === caseId)
    await receiveFrom(desk.ctx, other)
    await theirs.hears('event', (event) => event.kind === 'message.received')
    expect(cases(theirs.heard, 'message.received')).not.toContain(caseId)
  })

  it('tells each only of what their role may hear of', async () => {
    const lines = [await listen(desk.people.lead), await listen(desk.people.agent)] as const
    await desk.as(desk.people.admin).post('/api/v1/api-keys', { name: 'Shop', role: 'agent' })
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    for (const line of lines) await line.hears('event', (event) => event.caseId === caseId)
    const keys = lines.map((line) =>
      line.heard.flatMap((frame) =>
        frame.type === 'event' && frame.kind.startsWith('api-key.') ? frame.kind : [],
      ),
    )
    expect(keys).toEqual([['api-key.created'], []])
  })

  it('tells a person’s own windows that a draft changed, and nobody else', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const [own, other] = [await listen(desk.people.agent), await listen(desk.people.lead)]
    const { body } = await desk
      .as(desk.people.agent)
      .put(`/api/v1/cases/${caseId}/drafts/reply`, { html: '<p>x</p>' })
    await own.hears('draft', (frame) => frame.caseId === caseId && frame.version === body.version)
    await desk.as(desk.people.agent).delete(`/api/v1/cases/${caseId}/drafts/reply`)
    await own.hears('draft', (frame) => frame.version === null)
    expect(other.heard.filter((frame) => frame.type === 'draft')).toEqual([])
  })

  it('tells them that a draft was sent, but not while it holds words that were not', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const own = await listen(desk.people.agent)
    const agent = desk.as(desk.people.agent)
    const { body } = await agent.put(`/api/v1/cases/${caseId}/drafts/note`, { html: '<p>x</p>' })
    const send = (draftVersion: number | null) =>
      agent.post(`/api/v1/cases/${caseId}/messages`, { kind: 'note', text: 'x', draftVersion })
    await send(null)
    await send(body.version)
    await own.hears('draft', (frame) => frame.caseId === caseId && frame.version === null)
    const told = own.heard.filter((frame) => frame.type === 'draft' && frame.caseId === caseId)
    expect(told).toHaveLength(2)
  })

  it('resumes where it broke: nothing missed, nothing twice', async () => {
    const first = await listen(desk.people.agent)
    const before = await receiveFrom(desk.ctx, desk.workspaceId)
    await first.hears('event', (event) => event.caseId === before.caseId && event.kind === 'message.received')
    const position = first.position()
    first.socket.terminate()
    const missed = await Promise.all([1, 2, 3].map(() => receiveFrom(desk.ctx, desk.workspaceId)))
    const again = await listen(desk.people.agent, position)
    const after = await receiveFrom(desk.ctx, desk.workspaceId)
    await again.hears('event', (event) => event.caseId === after.caseId && event.kind === 'message.received')
    const expected = [...missed, after].map(({ caseId }) => caseId)
    expect(cases(again.heard, 'message.received').toSorted()).toEqual(expected.toSorted())
  })

  it('shows colleagues who else is in a case and who is typing', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const [aino, bo] = [await listen(desk.people.agent), await listen(desk.people.lead)]
    aino.send({ type: 'presence', caseId, doing: 'viewing' })
    bo.send({ type: 'presence', caseId, doing: 'typing' })
    await aino.hears('presence', ({ people }) =>
      people.some(({ id, doing }) => id === desk.people.lead.id && doing === 'typing'),
    )
    bo.socket.close()
    await aino.hears(
      'presence',
      ({ people }) => people.length === 1 && people[0]!.id === desk.people.agent.id,
    )
  })

  it('survives nonsense and answers a ping', async () => {
    const line = await listen(desk.people.agent)
    line.socket.send('{nonsense')
    line.send({ type: 'presence', caseId: 'not an id', doing: 'flying' })
    line.send({ type: 'ping' })
    await line.hears('pong')
  })

  it('is refused to who has not signed in, and to pages of other sites', async () => {
    const refused = (headers: Record<string, string>) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live`, { headers })
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
        socket.on('error', () => {})
        socket.on('open', () => resolve('opened'))
      })
    const identity = { 'x-test-actor': encodeURIComponent(JSON.stringify(desk.people.agent)) }
    expect(await refused({})).toBe(401)
    expect(await refused({ ...identity, origin: 'https://evil.example' })).toBe(403)
  })
})

describe('the live line of somebody who loses their session', () => {
  const password = 'a long enough password'
  let people = 0

  /** Somebody signed in, and their console's line, which is open. */
  async function signedIn() {
    const email = `live-${++people}@desk.example`
    const person = { name: 'Li Ve', email, role: 'agent' as const, language: 'en' as const, password }
    const id = await createPerson(desk.ctx, desk.workspaceId, person)
    const at = openBrowser(desk.app, desk.ctx.config.url)
    await at.ask('POST', '/auth/sign-in/email', { email, password })
    const cookie = [...at.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live`, {
      headers: { cookie, origin },
    })
    onTestFinished(() => socket.terminate())
    const closed = new Promise<number>((resolve) => socket.on('close', resolve))
    await new Promise((resolve) => socket.once('message', resolve))
    return { id, at, socket, closed }
  }

  it('closes when they are removed', async () => {
    const { id, closed } = await signedIn()
    await desk.as(desk.people.owner).delete(`/api/v1/people/${id}`)
    expect(await closed).toBe(4401)
  })

  it('closes where they are signed out from another device, and stays open elsewhere', async () => {
    const one = await signedIn()
    const other = await signedIn()
    const { body } = await one.at.ask('GET', '/api/v1/me/sessions')
    await one.at.ask('DELETE', `/api/v1/me/sessions/${body.items[0].id}`)
    expect(await one.closed).toBe(4401)
    expect(other.socket.readyState).toBe(WebSocket.OPEN)
  })
})
