import { apiKeyRequestsPerMinute, Role as Roles } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { makePerson, makeWorkspace } from '../../testing/factories.ts'
import { createApiKey } from './api-keys.ts'

let desk: Desk
let elsewhere: Actor

beforeAll(async () => {
  desk = await openDesk()
  elsewhere = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
})
afterAll(() => desk.close())

const owner = () => desk.as(desk.people.owner)
const make = async (role = 'agent') => (await owner().post('/api/v1/api-keys', { name: 'Shop', role })).body
const withKey = (key: string, url = '/api/v1/me') =>
  desk.as(null).get(url, undefined, { authorization: `Bearer ${key}` })

describe('An API key', () => {
  it('acts as the person who made it, with no more than its own role', async () => {
    const { key } = await make('reader')
    expect(key.length).toBeGreaterThanOrEqual(64)
    const me = await withKey(key)
    expect(me.body).toMatchObject({ role: 'reader', person: { id: desk.people.owner.id } })
    expect((await withKey(key, '/api/v1/audit')).body.code).toBe('auth.forbidden')
  })

  it('is shown once and kept as a hash', async () => {
    const { key, id } = await make()
    const { body } = await owner().get('/api/v1/api-keys')
    const listed = body.items.find((one: { id: string }) => one.id === id)
    expect(listed).toMatchObject({ name: 'Shop', start: key.slice(0, 10) })
    expect(JSON.stringify(body)).not.toContain(key)
    const { rows } = await desk.ctx.pool.query('select * from api_keys')
    expect(JSON.stringify(rows)).not.toContain(key)
  })

  it('stops at once when it is revoked', async () => {
    const { key, id } = await make()
    expect((await withKey(key)).status).toBe(200)
    expect((await owner().delete(`/api/v1/api-keys/${id}`)).status).toBe(204)
    expect((await withKey(key)).status).toBe(401)
  })

  it('loses what its person loses', async () => {
    const admin = await makePerson(desk.ctx, desk.workspaceId, 'admin')
    const { key } = await createApiKey(desk.ctx, admin, { name: 'Old', role: 'admin' })
    expect((await withKey(key)).body.role).toBe('admin')
    await owner().patch(`/api/v1/people/${admin.id}`, { role: 'agent' })
    expect((await withKey(key)).body.role).toBe('agent')
    await owner().delete(`/api/v1/people/${admin.id}`)
    expect((await withKey(key)).status).toBe(401)
  })

  it('may be given by the operator, when an installation starts unattended', async () => {
    const key = 'k'.repeat(64)
    await createApiKey(desk.ctx, desk.people.owner, { name: 'Given', role: 'owner', key })
    expect((await withKey(key)).body.role).toBe('owner')
  })

  it('decides nothing about who else gets in, also as an owner, and is told so', async () => {
    const { key } = await make('owner')
    const authorization = `Bearer ${key}`
    const made = await desk
      .as(null)
      .post('/api/v1/api-keys', { name: 'Child', role: 'reader' }, { authorization })
    expect([made.status, made.body.code]).toEqual([403, 'auth.session-needed'])
    const mine = (await owner().get('/api/v1/me')).body.permissions
    const its = (await withKey(key)).body.permissions
    expect(mine.filter((name: string) => !its.includes(name))).toEqual([
      'person.manage',
      'api-key.manage',
      'channel.make-identity-secret',
    ])
  })

  it('cannot be guessed at any speed: wrong ones slow their address, and no key in use', async () => {
    const { key } = await make()
    await withKey(key)
    const from = (remoteAddress: string, authorization: string) =>
      desk.app.inject({ url: '/api/v1/me', headers: { authorization }, remoteAddress })
    const codes: string[] = []
    for (let n = 0; n < 60; n++)
      codes.push((await from('203.0.113.9', `Bearer polku_guess-${n}`)).json().code)
    expect(codes.filter((code) => code === 'auth.key-invalid').length).toBeLessThan(40)
    expect(codes.at(-1)).toBe('auth.too-many-attempts')
    expect((await from('203.0.113.9', `Bearer ${key}`)).statusCode).toBe(200)
    expect((await from('203.0.113.10', 'Bearer polku_guess')).json().code).toBe('auth.key-invalid')
  })

  it('makes its generous number of requests a minute, then is told when to come back', async () => {
    const { key } = await make()
    let answer = await withKey(key, '/api/v1/set-up')
    let answered = 0
    for (; answer.status === 200; answered++) answer = await withKey(key, '/api/v1/set-up')
    expect(answered).toBeGreaterThanOrEqual(apiKeyRequestsPerMinute)
    expect(answer.body.code).toBe('request.rate-limited')
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('costs no query once it has been looked up', async () => {
    const quiet = await openDeskForTest()
    // It asks each second, and whoever it tells that a key was made looks keys up anew.
    await quiet.ctx.tail.stop()
    const { key, id } = (
      await quiet.as(quiet.people.owner).post('/api/v1/api-keys', { name: 'Shop', role: 'agent' })
    ).body
    const ask = (url: string) => quiet.as(null).get(url, undefined, { authorization: `Bearer ${key}` })
    const { pool } = quiet.ctx
    await ask('/api/v1/me')
    // That it was used is noted once a minute, and nobody waits for it.
    const noted = async () =>
      (await pool.query('select 1 from api_keys where id = $1 and last_used_at is not null', [id])).rowCount
    await expect.poll(noted).toBe(1)
    let queries = 0
    const count = () => queries++
    pool.on('acquire', count)
    // Refused by its form, so that only recognising the key could ask the database.
    const answer = await ask('/api/v1/people?limit=0')
    expect([answer.body.code, queries]).toEqual(['request.invalid', 0])
  })

  it('is not made above the own role, nor without a name', async () => {
    const admin = desk.as(desk.people.admin)
    const above = await admin.post('/api/v1/api-keys', { name: 'Up', role: 'owner' })
    expect(above.body.code).toBe('person.role-above-own')
    expect((await owner().post('/api/v1/api-keys', { name: ' ', role: 'agent' })).status).toBe(400)
  })

  it.each(Roles.options)('is managed by a %s only as owner or admin', async (role) => {
    const client = desk.as(desk.people[role])
    const allowed = ['owner', 'admin'].includes(role)
    expect((await client.get('/api/v1/api-keys')).status).toBe(allowed ? 200 : 403)
    const { id } = await make('reader')
    expect((await client.delete(`/api/v1/api-keys/${id}`)).status).toBe(allowed ? 204 : 403)
  })

  it('of another workspace is not found', async () => {
    const { id } = await make()
    expect((await desk.as(elsewhere).delete(`/api/v1/api-keys/${id}`)).body.code).toBe('api-key.not-found')
  })

  it('that was made up opens nothing', async () => {
    expect((await withKey('polku_made-up')).body.code).toBe('auth.key-invalid')
    expect((await withKey('x'.repeat(5000))).body.code).toBe('auth.key-invalid')
  })
})

describe('The audit list', () => {
  it('is read in pages by owners and admins, newest first, and shows only the own workspace', async () => {
    for (let n = 0; n < 3; n++) await owner().post('/api/v1/teams', { name: `Team ${n}` })
    const first = await owner().get('/api/v1/audit?limit=2')
    expect(first.body.items.map((item: { data: { name: string } }) => item.data.name)).toEqual([
      'Team 2',
      'Team 1',
    ])
    const second = await owner().get(`/api/v1/audit?limit=2&after=${first.body.next}`)
    expect(second.body.items[0].data.name).toBe('Team 0')
    expect((await desk.as(elsewhere).get('/api/v1/audit')).body).toEqual({ items: [], next: null })
    for (const role of ['lead', 'agent', 'reader'] as const)
      expect((await desk.as(desk.people[role]).get('/api/v1/audit')).body.code).toBe('auth.forbidden')
  })
})
