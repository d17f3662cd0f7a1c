import { Role as Roles } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, makeWorkspace } from '../../testing/factories.ts'

let desk: Desk
let elsewhere: Actor
let counter = 0

beforeAll(async () => {
  desk = await openDesk()
  elsewhere = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
})
afterAll(() => desk.close())

const admin = () => desk.as(desk.people.admin)
const server = { host: 'mail.example', port: 465, security: 'tls', user: 'desk' }
const mail = (form: object = {}) => ({
  kind: 'email',
  name: 'Post',
  address: `desk-${++counter}@shop.example`,
  settings: {
    displayName: 'Shop',
    inbound: { kind: 'imap', ...server, port: 993 },
    outbound: { kind: 'smtp', ...server },
  },
  inboundPassword: 'in-secret',
  outboundPassword: 'out-secret',
  ...form,
})
const add = async (form: object) => (await admin().post('/api/v1/channels', form)).body
const storedSecrets = async (id: string) => {
  const { rows } = await desk.ctx.pool.query('select secrets from channels where id = $1', [id])
  return rows[0].secrets ? JSON.parse(desk.ctx.secrets.decrypt(rows[0].secrets)) : null
}

describe('A mail channel', () => {
  it('is added, listed and changed, and its passwords never come back', async () => {
    const made = await admin().post('/api/v1/channels', mail({ address: '  Help@Shop.example ' }))
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      kind: 'email',
      address: 'help@shop.example',
      enabled: true,
      settings: { displayName: 'Shop', signature: '' },
      has: { inboundPassword: true, outboundPassword: true },
    })
    const list = await admin().get('/api/v1/channels')
    expect(JSON.stringify(list.body)).not.toContain('secret"')
    const { rows } = await desk.ctx.pool.query('select * from channels')
    expect(JSON.stringify(rows)).not.toContain('in-secret')
    const path = `/api/v1/channels/${made.body.id}`
    const off = await admin().patch(path, { enabled: false, name: 'Old post' })
    expect(off.body).toMatchObject({ enabled: false, name: 'Old post', has: { inboundPassword: true } })
    const audit = await desk.as(desk.people.owner).get('/api/v1/audit?limit=2')
    expect(audit.body.items.map((item: { kind: string }) => item.kind)).toEqual([
      'channel.changed',
      'channel.created',
    ])
    expect(JSON.stringify(audit.body)).not.toContain('help@shop.example')
  })

  it('keeps a password for the same account, and never takes it along to another server', async () => {
    const { id, settings } = await add(mail())
    const path = `/api/v1/channels/${id}`
    await admin().patch(path, { settings: { ...settings, displayName: 'New name' } })
    expect(await storedSecrets(id)).toEqual({ inboundPassword: 'in-secret', outboundPassword: 'out-secret' })
    const moved = { ...settings, outbound: { ...settings.outbound, host: 'evil.example' } }
    await admin().patch(path, { settings: moved })
    expect(await storedSecrets(id)).toEqual({ inboundPassword: 'in-secret' })
    await admin().patch(path, { inboundPassword: null })
    expect(await storedSecrets(id)).toBeNull()
  })

  it('has an address nobody else has, in whatever workspace', async () => {
    const form = mail()
    await add(form)
    expect((await admin().post('/api/v1/channels', form)).body.code).toBe('channel.address-taken')
    expect((await desk.as(elsewhere).post('/api/v1/channels', form)).body.code).toBe('channel.address-taken')
  })

  it('is deleted while it has carried nothing, and switched off after', async () => {
    const fresh = await add(mail())
    const used = await add(mail())
    await desk.ctx.pool.query(
      `insert into inbound_items (workspace_id, channel_id, source, content_hash, file_hash, size)
       values ($1, $2, 'smtp', 'x', 'x', 1)`,
      [desk.workspaceId, used.id],
    )
    expect((await admin().delete(`/api/v1/channels/${fresh.id}`)).status).toBe(204)
    expect((await admin().delete(`/api/v1/channels/${used.id}`)).body.code).toBe('channel.in-use')
  })

  it('refuses what is not an address, a port or settings of its kind', async () => {
    const { id } = await add(mail())
    const path = `/api/v1/channels/${id}`
    expect((await admin().post('/api/v1/channels', mail({ address: 'nobody' }))).status).toBe(400)
    expect((await admin().patch(path, { settings: { colour: '#ffffff' } })).body.code).toBe(
      'channel.wrong-kind',
    )
    const wrong = mail({ settings: { displayName: 'x', outbound: { kind: 'smtp', ...server, port: 70000 } } })
    expect((await admin().post('/api/v1/channels', wrong)).body.code).toBe('request.invalid')
  })
})

describe('A chat channel', () => {
  it('gets a public key of its own, and settings with sensible beginnings', async () => {
    const made = await add({ kind: 'chat', name: 'Shop chat' })
    expect(made.address).toMatch(/^[\w-]{20}$/)
    expect(made.settings).toMatchObject({
      position: 'right',
      languages: ['fi', 'sv', 'en'],
      allowedSites: [],
    })
    const settings = { ...made.settings, allowedSites: ['https://Shop.example/path?x'], colour: '#AA3300' }
    const { body } = await admin().patch(`/api/v1/channels/${made.id}`, { settings })
    expect(body.settings).toMatchObject({ allowedSites: ['https://shop.example'], colour: '#aa3300' })
  })

  it('shows its identity secret once', async () => {
    const { id } = await add({ kind: 'chat', name: 'Signed chat' })
    const made = await admin().post(`/api/v1/channels/${id}/identity-secret`)
    expect(made.body.identitySecret.length).toBeGreaterThan(40)
    const shown = await admin().get(`/api/v1/channels/${id}`)
    expect(shown.body.has).toEqual({ identitySecret: true })
    expect(JSON.stringify(shown.body)).not.toContain(made.body.identitySecret)
    expect(await storedSecrets(id)).toEqual({ identitySecret: made.body.identitySecret })
  })

  it('is not deleted once somebody has written in it', async () => {
    const { id } = await add({ kind: 'chat', name: 'Busy chat' })
    await desk.ctx.pool.query(
      "insert into chat_sessions (workspace_id, channel_id, token_hash, site) values ($1, $2, 'x', 'https://shop.example')",
      [desk.workspaceId, id],
    )
    expect((await admin().delete(`/api/v1/channels/${id}`)).body.code).toBe('channel.in-use')
    expect((await admin().patch(`/api/v1/channels/${id}`, { enabled: false })).body.enabled).toBe(false)
  })

  it('has neither a mail address nor passwords, nor sites that are not sites', async () => {
    const { id, settings } = await add({ kind: 'chat', name: 'Chat' })
    const path = `/api/v1/channels/${id}`
    expect((await admin().patch(path, { address: 'a@b.example' })).body.code).toBe('channel.wrong-kind')
    expect((await admin().post(`${path}/test`, {})).body.code).toBe('channel.wrong-kind')
    const sites = { settings: { ...settings, allowedSites: ['javascript:alert(1)'] } }
    expect((await admin().patch(path, sites)).status).toBe(400)
  })
})

describe('Channels', () => {
  it.each(Roles.options)('are seen and changed by a %s as far as the role goes', async (role) => {
    const { id } = await add({ kind: 'chat', name: 'Chat' })
    const client = desk.as(desk.people[role])
    const sees = ['owner', 'admin', 'lead'].includes(role)
    const changes = ['owner', 'admin'].includes(role)
    expect((await client.get('/api/v1/channels')).status).toBe(sees ? 200 : 403)
    expect((await client.get(`/api/v1/channels/${id}`)).status).toBe(sees ? 200 : 403)
    expect((await client.post('/api/v1/channels', { kind: 'chat', name: 'X' })).status).toBe(
      changes ? 201 : 403,
    )
    expect((await client.patch(`/api/v1/channels/${id}`, { name: 'Y' })).status).toBe(changes ? 200 : 403)
    expect((await client.post(`/api/v1/channels/${id}/identity-secret`)).status).toBe(changes ? 201 : 403)
    expect((await client.post(`/api/v1/channels/${id}/test`, {})).status).toBe(changes ? 422 : 403)
    expect((await client.delete(`/api/v1/channels/${id}`)).status).toBe(changes ? 204 : 403)
  })

  it('of another workspace are not found', async () => {
    const { id } = await add({ kind: 'chat', name: 'Ours' })
    const foreign = desk.as(elsewhere)
    const path = `/api/v1/channels/${id}`
    for (const answer of [
      await foreign.get(path),
      await foreign.patch(path, { name: 'Taken' }),
      await foreign.delete(path),
      await foreign.post(`${path}/test`, {}),
      await foreign.post(`${path}/identity-secret`),
    ])
      expect(answer.body.code).toBe('channel.not-found')
    expect((await foreign.get('/api/v1/channels')).body.items).toEqual([])
  })
})

describe('Blocked senders', () => {
  it('are addresses and whole domains, blocked by an agent and let in again', async () => {
    const agent = desk.as(desk.people.agent)
    const one = await agent.post('/api/v1/blocked-senders', { pattern: ' Spammer@Bad.example ' })
    expect(one.body).toMatchObject({
      pattern: 'spammer@bad.example',
      createdBy: { id: desk.people.agent.id },
    })
    await agent.post('/api/v1/blocked-senders', { pattern: '@worse.example' })
    await agent.post('/api/v1/blocked-senders', { pattern: '@worse.example' })
    const first = await agent.get('/api/v1/blocked-senders?limit=1')
    expect(first.body.items[0].pattern).toBe('@worse.example')
    const second = await agent.get(`/api/v1/blocked-senders?limit=1&after=${first.body.next}`)
    expect(second.body.items[0].pattern).toBe('spammer@bad.example')
    const path = `/api/v1/blocked-senders/${encodeURIComponent('@worse.example')}`
    expect((await agent.delete(path)).status).toBe(204)
    expect((await agent.delete(path)).body.code).toBe('blocked-sender.not-found')
  })

  it('are refused when they are not addresses, and kept from readers and other workspaces', async () => {
    const agent = desk.as(desk.people.agent)
    for (const pattern of ['everything', '@', '*@x.example y', 'a@b'])
      expect([pattern, (await agent.post('/api/v1/blocked-senders', { pattern })).status]).toEqual([
        pattern,
        400,
      ])
    await agent.post('/api/v1/blocked-senders', { pattern: 'x@ours.example' })
    const reader = desk.as(desk.people.reader)
    expect((await reader.get('/api/v1/blocked-senders')).status).toBe(403)
    expect((await reader.post('/api/v1/blocked-senders', { pattern: 'y@x.example' })).status).toBe(403)
    expect((await reader.delete('/api/v1/blocked-senders/x@ours.example')).status).toBe(403)
    expect((await desk.as(elsewhere).get('/api/v1/blocked-senders')).body.items).toEqual([])
    const foreign = await desk.as(elsewhere).delete('/api/v1/blocked-senders/x@ours.example')
    expect(foreign.body.code).toBe('blocked-sender.not-found')
  })
})
