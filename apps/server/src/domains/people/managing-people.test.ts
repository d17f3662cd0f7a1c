import { type Role, Role as Roles } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, makeWorkspace } from '../../testing/factories.ts'

let desk: Desk
let elsewhere: Actor

beforeAll(async () => {
  desk = await openDesk()
  elsewhere = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
})
afterAll(() => desk.close())

const as = (role: Role) => desk.as(desk.people[role])
const newPerson = (role: Role) => makePerson(desk.ctx, desk.workspaceId, role)

describe('The people of a workspace', () => {
  it('are seen by everyone who belongs to it, a page at a time, and by nobody else', async () => {
    const first = await as('reader').get('/api/v1/people?limit=2')
    expect(first.status).toBe(200)
    expect(first.body.items).toHaveLength(2)
    const rest = await as('reader').get(`/api/v1/people?limit=200&after=${first.body.next}`)
    const ids = [...first.body.items, ...rest.body.items].map((person: { id: string }) => person.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(Roles.options.map((role) => desk.people[role].id)))
    expect(ids).not.toContain(elsewhere.id)
    expect((await desk.as(null).get('/api/v1/people')).status).toBe(401)
    expect((await as('reader').get('/api/v1/people?after=nonsense')).body.code).toBe('cursor.invalid')
  })

  it('get another role from an owner or admin, which is noted', async () => {
    const person = await newPerson('agent')
    const answer = await as('admin').patch(`/api/v1/people/${person.id}`, { role: 'lead' })
    expect(answer.body).toMatchObject({ id: person.id, role: 'lead' })
    const { body } = await as('owner').get('/api/v1/audit?limit=1')
    expect(body.items[0]).toMatchObject({
      kind: 'person.role-changed',
      actor: { kind: 'person', id: desk.people.admin.id, name: desk.people.admin.name },
      person: { id: person.id, name: person.name },
      data: { from: 'agent', to: 'lead' },
    })
  })

  it('never get a role above that of whoever gives it, nor are handled from below', async () => {
    const agent = await newPerson('agent')
    const owner = await newPerson('owner')
    const up = await as('admin').patch(`/api/v1/people/${agent.id}`, { role: 'owner' })
    expect(up.body.code).toBe('person.role-above-own')
    const down = await as('admin').patch(`/api/v1/people/${owner.id}`, { role: 'agent' })
    expect(down.body.code).toBe('person.role-above-own')
    expect((await as('admin').delete(`/api/v1/people/${owner.id}`)).body.code).toBe('person.role-above-own')
    expect((await as('owner').delete(`/api/v1/people/${owner.id}`)).status).toBe(204)
  })

  it.each(['lead', 'agent', 'reader'] as const)('are not managed by a %s', async (role) => {
    const person = await newPerson('reader')
    const change = await as(role).patch(`/api/v1/people/${person.id}`, { role: 'reader' })
    const removal = await as(role).delete(`/api/v1/people/${person.id}`)
    expect([change.body.code, removal.body.code]).toEqual(['auth.forbidden', 'auth.forbidden'])
  })

  it('of another workspace are not found', async () => {
    for (const answer of [
      await as('owner').patch(`/api/v1/people/${elsewhere.id}`, { role: 'reader' }),
      await as('owner').delete(`/api/v1/people/${elsewhere.id}`),
    ])
      expect(answer.body.code).toBe('person.not-found')
  })

  it('are asked for by an id, and a role that exists', async () => {
    expect((await as('owner').patch('/api/v1/people/7', { role: 'lead' })).body.code).toBe('request.invalid')
    const answer = await as('owner').patch(`/api/v1/people/${desk.people.agent.id}`, { role: 'king' })
    expect(answer.body.errors[0].path).toBe('/role')
  })
})

describe('The last owner', () => {
  it('cannot be removed or lowered, by themselves or by two at once', async () => {
    const other = await openDesk()
    const [a, b] = [other.people.owner, await makePerson(other.ctx, other.workspaceId, 'owner')]
    const answers = await Promise.all([
      other.as(a).delete(`/api/v1/people/${b.id}`),
      other.as(b).delete(`/api/v1/people/${a.id}`),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409])
    const left = answers[0]!.status === 204 ? a : b
    const lowered = await other.as(left).patch(`/api/v1/people/${left.id}`, { role: 'admin' })
    expect(lowered.body.code).toBe('person.last-owner')
    await other.close()
  })
})

describe('Oneself', () => {
  it('changes name, language, theme and how they are told of who waits, and nobody else does', async () => {
    const untold = (await as('reader').get('/api/v1/me')).body.person.alerts
    expect(untold).toEqual(['badge', 'title', 'sound'])
    const change = { name: 'Aada', language: 'sv', theme: 'dark', alerts: ['title', 'notice'] }
    const { body } = await as('reader').patch('/api/v1/me', change)
    expect(body.person).toMatchObject(change)
    expect((await as('agent').get('/api/v1/me')).body.person.name).not.toBe('Aada')
    expect((await as('reader').patch('/api/v1/me', { theme: 'pink' })).status).toBe(400)
    expect((await as('reader').patch('/api/v1/me', { alerts: ['siren'] })).status).toBe(400)
  })

  it.each(Roles.options)('of role %s is told what that role may do', async (role) => {
    const { body } = await as(role).get('/api/v1/me')
    expect(body.role).toBe(role)
    expect(body.permissions.includes('person.manage')).toBe(['owner', 'admin'].includes(role))
    expect(body.permissions.includes('team.manage')).toBe(['owner', 'admin', 'lead'].includes(role))
    expect(body.permissions.includes('case.reply')).toBe(role !== 'reader')
  })

  it('renames the organisation only as owner or admin', async () => {
    expect((await as('lead').patch('/api/v1/workspace', { name: 'X' })).body.code).toBe('auth.forbidden')
    const nowhere = await as('admin').patch('/api/v1/workspace', { timeZone: 'Europe/Nowhere' })
    expect(nowhere.body.code).toBe('request.invalid')
    const zone = await as('admin').patch('/api/v1/workspace', { timeZone: 'Europe/Stockholm' })
    expect(zone.body.workspace.timeZone).toBe('Europe/Stockholm')
    const { body } = await as('admin').patch('/api/v1/workspace', { name: 'New name', language: 'en' })
    expect(body.workspace).toMatchObject({ name: 'New name', language: 'en' })
  })
})

describe('Teams', () => {
  it('are made, renamed, filled and deleted by a lead', async () => {
    const made = await as('lead').post('/api/v1/teams', { name: 'Parcels' })
    expect(made.status).toBe(201)
    const memberIds = [desk.people.agent.id, desk.people.reader.id]
    const path = `/api/v1/teams/${made.body.id}`
    const filled = await as('lead').patch(path, { name: 'Post', memberIds })
    expect(filled.body).toMatchObject({ name: 'Post' })
    expect(filled.body.members.map((member: { id: string }) => member.id).sort()).toEqual(memberIds.sort())
    const people = await as('agent').get('/api/v1/people')
    const agent = people.body.items.find((person: { id: string }) => person.id === desk.people.agent.id)
    expect(agent.teams).toEqual([{ id: made.body.id, name: 'Post' }])
    expect((await as('lead').delete(path)).status).toBe(204)
    expect((await as('lead').delete(path)).body.code).toBe('team.not-found')
    expect((await as('reader').get('/api/v1/teams')).body.items).toEqual([])
  })

  it('have names of their own', async () => {
    await as('owner').post('/api/v1/teams', { name: 'Returns' })
    expect((await as('owner').post('/api/v1/teams', { name: ' Returns ' })).body.code).toBe('team.name-taken')
  })

  it('take nobody from another workspace, and are not reached from one', async () => {
    const { body } = await as('owner').post('/api/v1/teams', { name: 'Own' })
    const stranger = await as('owner').patch(`/api/v1/teams/${body.id}`, { memberIds: [elsewhere.id] })
    expect(stranger.body.code).toBe('person.not-found')
    const foreign = desk.as(elsewhere)
    expect((await foreign.patch(`/api/v1/teams/${body.id}`, { name: 'Taken' })).body.code).toBe(
      'team.not-found',
    )
    expect((await foreign.delete(`/api/v1/teams/${body.id}`)).body.code).toBe('team.not-found')
  })

  it.each(['agent', 'reader'] as const)('are not managed by a %s', async (role) => {
    expect((await as(role).post('/api/v1/teams', { name: 'No' })).body.code).toBe('auth.forbidden')
  })
})
