import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { domains } from './domains.ts'
import { type Answer, type Client, type Desk, openDesk } from './testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace, receiveFrom } from './testing/factories.ts'
import type { RouteTable } from './testing/route-table.ts'

/** From the most trusted to the least. */
const ranks = ['owner', 'admin', 'lead', 'agent', 'reader'] as const

const routes: RouteTable = {}
for (const { name } of domains) {
  const path = join(import.meta.dirname, 'domains', name, 'route-table.ts')
  if (existsSync(path)) Object.assign(routes, (await import(path)).routeTable)
}

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const upload = [
  '--x',
  'content-disposition: form-data; name="file"; filename="a.txt"',
  'content-type: text/plain',
  '',
  'a',
  '--x--',
  '',
].join('\r\n')

/** Ids that nobody has: who may act is told that there is no such thing, who may not is told just that. */
async function ask(
  client: Client,
  route: string,
  body = routes[route]![1],
  given: Record<string, string> = { pattern: '%40spam.example' },
): Promise<Answer> {
  const ids: Record<string, string> = { kind: 'note', ...given }
  const [method = '', path = ''] = route.split(' ')
  const url = `/api/v1${path.replaceAll(/\{(\w+)\}/g, (_, name) => ids[name] ?? randomUUID())}`
  const send = client[method.toLowerCase() as keyof Client]
  if (route === 'POST /files')
    return await send(url, upload, { 'content-type': 'multipart/form-data; boundary=x' })
  return await send(url, body)
}

const all = Object.keys(routes)
const guarded = all.filter((route) => routes[route]![0] !== 'public')

it('every route of the API is in the table of its noun', async () => {
  const { body } = await desk.as(desk.people.owner).get('/api/v1/openapi.json')
  const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  )
  expect(described.toSorted()).toEqual(all.toSorted())
})

describe('nobody gets in without signing in', () => {
  it.each(guarded)('%s', async (route) => {
    const { status, body } = await ask(desk.as(null), route)
    expect([status, body.code]).toEqual([401, 'auth.required'])
  })
})

describe('a role does what it is for and no more', () => {
  it.each(guarded)('%s', async (route) => {
    const least = ranks.indexOf(routes[route]![0] as Role)
    for (const [rank, role] of ranks.entries()) {
      const { status, body } = await ask(desk.as(desk.people[role]), route)
      const refused = body?.code === 'auth.forbidden'
      expect({ role, refused, failed: status >= 500 }).toEqual({ role, refused: rank > least, failed: false })
    }
  })
})

describe('a key of an owner does what its owner does, but for what is a signed-in person’s alone', () => {
  let described: Set<string>
  let key: Client
  beforeAll(async () => {
    const { owner } = desk.people
    const { body } = await desk.as(owner).get('/api/v1/openapi.json')
    const operations = Object.entries<Record<string, { security: object[] }>>(body.paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, { security }]) => ({
          route: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
          personal: security.length > 0 && !security.some((way) => 'apiKey' in way),
        })),
    )
    described = new Set(operations.filter(({ personal }) => personal).map(({ route }) => route))
    key = desk.as({ ...owner, kind: 'api-key', id: randomUUID() })
  })

  it.each(guarded)('%s', async (route) => {
    const { body } = await ask(key, route)
    const refused = String(body?.code).startsWith('auth.') ? body.code : null
    expect(refused).toBe(described.has(route) ? 'auth.session-needed' : null)
  })

  it('that is who gets in, by what, and one’s own account', () => {
    expect([...described].toSorted()).toEqual(
      guarded
        .filter(
          (route) =>
            /^(PATCH|DELETE|POST) \/people\//.test(route) ||
            /\/(invitations|api-keys|me\/sessions)\b/.test(route) ||
            ['PATCH /me', 'POST /channels/{id}/identity-secret'].includes(route),
        )
        .toSorted(),
    )
  })
})

describe('another workspace’s things are not there', () => {
  const withId = guarded.filter((route) => route.includes('{id}'))
  let stranger: Client
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    const owner = desk.as(desk.people.owner)
    stranger = desk.as(await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner'))
    const made = async (route: string, body?: object) => (await ask(owner, route, body)).body
    await makeMailChannel(desk.ctx, desk.workspaceId)
    const { caseId, customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const message = await owner.post(`/api/v1/cases/${caseId}/messages`, {
      kind: 'reply',
      text: 'Hello',
      undoSeconds: 30,
    })
    const given = await owner.post(
      `/api/v1/cases/${caseId}/promises`,
      routes['POST /cases/{id}/promises']![1],
    )
    const inbound = await desk.ctx.pool.query(
      `insert into inbound_items (workspace_id, channel_id, source, content_hash, file_hash, size, state)
       values ($1, $1, 'smtp', 'x', 'x', 1, 'failed') returning id`,
      [desk.workspaceId],
    )
    Object.assign(ids, {
      people: desk.people.agent.id,
      invitations: (await made('POST /invitations', { email: 'ours@desk.example', role: 'reader' })).id,
      teams: (await made('POST /teams', { name: 'Ours' })).id,
      'api-keys': (await made('POST /api-keys')).id,
      channels: (await made('POST /channels')).id,
      inbound: inbound.rows[0].id,
      customers: customerId,
      cases: caseId,
      messages: message.body.id,
      promises: given.body.promises[0].id,
      files: (await made('POST /files')).id,
      webhooks: (await made('POST /webhooks')).id,
    })
    const nouns = new Set(withId.map((route) => route.split('/')[1]!))
    // What the tests above have made is not made again where its name has to be its own.
    for (const noun of nouns)
      if (routes[`POST /${noun}`])
        ids[noun] ??= (await made(`POST /${noun}`)).id ?? (await made(`GET /${noun}`)).items[0].id
  })

  it.each(withId.filter((route) => !route.includes('/me/')))('%s', async (route) => {
    const noun = route.split('/')[1]!
    expect(ids[noun], `a thing of ours for ${noun}`).toMatch(/^[0-9a-f-]{36}$/)
    const { status, body } = await ask(stranger, route, routes[route]![1], {
      id: ids[noun]!,
      messageId: ids.messages!,
    })
    expect([status, body.code]).toEqual([404, expect.stringMatching(/\.not-found$/)])
  })
})

describe('a body that is not as expected gets a clear refusal', () => {
  const withBody = all.filter((route) => routes[route]![1] !== undefined)
  const nonsense = [
    null,
    [],
    'text',
    7,
    { unexpected: { deeply: [1, 2, 3] } },
    { role: 'emperor', text: 5, until: 'never', kind: {} },
  ]
  it.each(withBody)('%s', async (route) => {
    for (const body of nonsense) {
      const headers = { 'content-type': 'application/json' }
      const [method = '', path = ''] = route.split(' ')
      const url = `/api/v1${path.replaceAll(/\{\w+\}/g, () => randomUUID())}`
      const answer = await desk
        .as(desk.people.owner)
        [method.toLowerCase() as keyof Client](url, JSON.stringify(body), headers)
      expect(answer.status).toBeLessThan(500)
      if (answer.status >= 400) expect(answer.body.code).toMatch(/^[a-z-]+\.[a-z-]+$/)
    }
  })

  it('so does one that is no JSON, one that is too large, and one of another kind', async () => {
    const owner = desk.as(desk.people.owner)
    const json = { 'content-type': 'application/json' }
    expect((await owner.post('/api/v1/teams', '{"name":', json)).body.code).toBe('request.invalid')
    expect(
      (await owner.post('/api/v1/teams', JSON.stringify({ name: 'x'.repeat(3_000_000) }), json)).body.code,
    ).toBe('request.too-large')
    expect((await owner.post('/api/v1/teams', '<name/>', { 'content-type': 'text/xml' })).body.code).toBe(
      'request.unsupported-media',
    )
    expect((await owner.get('/api/v1/cases/not-an-id')).body.code).toBe('request.invalid')
    expect((await owner.get('/api/v1/nothing')).body.code).toBe('route.not-found')
  })
})
