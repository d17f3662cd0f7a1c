import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/auth/actor.ts'
import { attemptLimits } from '../../platform/auth/attempts.ts'
import { openBrowser } from '../../testing/browser.ts'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace } from '../../testing/factories.ts'
import { createPerson } from './creating.ts'

const password = 'a long enough password'
let desk: Desk
let elsewhere: Actor
let counter = 0

beforeAll(async () => {
  desk = await openDesk()
  elsewhere = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
})
afterAll(() => desk.close())

const admin = () => desk.as(desk.people.admin)
const address = () => `invited-${++counter}@desk.example`
const tokenOf = (link: string) => new URL(link).searchParams.get('token')!
const invite = async (form: object = {}) =>
  (await admin().post('/api/v1/invitations', { email: address(), role: 'agent', ...form })).body
const accept = (token: string, form: object = {}, at = openBrowser(desk.app, desk.ctx.config.url)) =>
  at.ask('POST', '/api/v1/invitations/accept', { token, name: 'Iida', password, language: 'fi', ...form })

describe('An invitation', () => {
  it('makes whoever opens its link a member with the role and teams offered', async () => {
    const team = await admin().post('/api/v1/teams', { name: 'New ones' })
    const { link, email, mailed } = await invite({ role: 'lead', teamIds: [team.body.id] })
    expect(mailed).toBe(false)
    const at = openBrowser(desk.app, desk.ctx.config.url)
    const preview = await at.ask('POST', '/api/v1/invitations/preview', { token: tokenOf(link) })
    expect(preview.body).toMatchObject({
      email,
      role: 'lead',
      invitedBy: desk.people.admin.name,
      known: false,
    })
    expect((await accept(tokenOf(link), {}, at)).body).toEqual({ email })
    expect((await at.ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(200)
    const me = await at.ask('GET', '/api/v1/me')
    expect(me.body).toMatchObject({ role: 'lead', person: { name: 'Iida', language: 'fi' } })
    const { body } = await at.ask('GET', '/api/v1/teams')
    expect(body.items.find((one: { id: string }) => one.id === team.body.id).members).toEqual([
      { id: me.body.person.id, name: 'Iida' },
    ])
  })

  it('is used once, also by two at the same moment', async () => {
    const { link } = await invite()
    const answers = await Promise.all([accept(tokenOf(link)), accept(tokenOf(link))])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 403])
    expect((await accept(tokenOf(link))).body.code).toBe('link.invalid')
  })

  it('is not used up by a password that would be guessed early', async () => {
    const { link } = await invite()
    const weak = await accept(tokenOf(link), { password: 'salasanasalasana' })
    expect([weak.status, weak.body.code]).toEqual([422, 'person.password-weak'])
    expect((await accept(tokenOf(link))).status).toBe(200)
  })

  it('is worth nothing once withdrawn or run out', async () => {
    const withdrawn = await invite()
    expect((await admin().delete(`/api/v1/invitations/${withdrawn.id}`)).status).toBe(204)
    expect((await accept(tokenOf(withdrawn.link))).body.code).toBe('link.invalid')
    const old = await invite()
    await desk.ctx.pool.query(
      "update invitations set expires_at = now() - interval '1 minute' where id = $1",
      [old.id],
    )
    expect((await accept(tokenOf(old.link))).body.code).toBe('link.invalid')
    const { body } = await admin().get('/api/v1/invitations')
    expect(body.items.find((one: { id: string }) => one.id === old.id).expired).toBe(true)
    expect(body.items.some((one: { id: string }) => one.id === withdrawn.id)).toBe(false)
    expect((await invite({ email: old.email })).email).toBe(old.email)
  })

  it('ends with whoever made it, and with their right to grant its role', async () => {
    const second = await makePerson(desk.ctx, desk.workspaceId, 'admin')
    const made = async (role: string) =>
      (await desk.as(second).post('/api/v1/invitations', { email: address(), role })).body
    const [high, low] = [await made('admin'), await made('agent')]
    await desk.as(desk.people.owner).patch(`/api/v1/people/${second.id}`, { role: 'lead' })
    expect((await accept(tokenOf(high.link))).body.code).toBe('link.invalid')
    expect((await accept(tokenOf(low.link))).status).toBe(200)

    const third = await makePerson(desk.ctx, desk.workspaceId, 'admin')
    const own = await desk.as(third).post('/api/v1/invitations', { email: address(), role: 'reader' })
    await desk.as(desk.people.owner).delete(`/api/v1/people/${third.id}`)
    expect((await accept(tokenOf(own.body.link))).body.code).toBe('link.invalid')
  })

  it('lets somebody who was removed come back, under the name and password they give now', async () => {
    const first = await invite()
    await accept(tokenOf(first.link))
    const { body } = await admin().get('/api/v1/people?limit=200')
    const person = body.items.find((one: { email: string }) => one.email === first.email)
    await admin().delete(`/api/v1/people/${person.id}`)
    const again = await invite({ email: first.email })
    await accept(tokenOf(again.link), { name: 'Iida Uusi', password: 'another long password' })
    const at = openBrowser(desk.app, desk.ctx.config.url)
    const signIn = { email: first.email, password: 'another long password' }
    expect((await at.ask('POST', '/auth/sign-in/email', signIn)).status).toBe(200)
    const me = await at.ask('GET', '/api/v1/me')
    expect(me.body.person).toMatchObject({ id: person.id, name: 'Iida Uusi' })
  })

  it('is not made twice for one address, nor for a member, nor above the own role', async () => {
    const { email } = await invite()
    expect((await invite({ email })).code).toBe('invitation.pending')
    expect((await invite({ email: email.toUpperCase() })).code).toBe('invitation.pending')
    const people = await admin().get('/api/v1/people')
    expect((await invite({ email: people.body.items[0].email })).code).toBe('person.already-member')
    expect((await invite({ role: 'owner' })).code).toBe('person.role-above-own')
    expect((await invite({ email: 'not an address' })).code).toBe('request.invalid')
    expect((await invite({ teamIds: ['01890000-0000-7000-8000-000000000000'] })).code).toBe('team.not-found')
  })

  it('asks somebody who signs in here already for their own password, and does not change it', async () => {
    const email = address()
    const person = { name: 'Known', email, role: 'agent' as const, language: 'en' as const, password }
    await createPerson(desk.ctx, elsewhere.workspaceId, person)
    const { link } = await invite({ email })
    const wrong = await accept(tokenOf(link), { password: 'somebody took the link' })
    expect(wrong.body.code).toBe('person.password-wrong')
    expect((await accept(tokenOf(link))).status).toBe(200)
  })

  it('is no second place to guess that password at: tries count together with those of signing in', async () => {
    const email = address()
    const person = { name: 'Known', email, role: 'agent' as const, language: 'en' as const, password }
    await createPerson(desk.ctx, elsewhere.workspaceId, person)
    const { link } = await invite({ email })
    const from = (n: number) =>
      openBrowser(desk.app, desk.ctx.config.url, { remoteAddress: `198.51.100.${n}` })
    const signIn = (n: number, tried: string) =>
      from(n).ask('POST', '/auth/sign-in/email', { email, password: tried })
    for (let n = 0; n < attemptLimits.account; n += 2) {
      expect((await signIn(100, 'wrong wrong')).body.code).toBe('auth.wrong-credentials')
      const guessed = await accept(tokenOf(link), { password: 'wrong wrong' }, from(100))
      expect(guessed.body.code).toBe('person.password-wrong')
    }
    const stopped = await accept(tokenOf(link), {}, from(100))
    expect([stopped.status, stopped.body.code]).toEqual([429, 'auth.too-many-attempts'])
    expect((await signIn(100, password)).body.code).toBe('auth.too-many-attempts')
    const { body } = await desk.as(elsewhere).get('/api/v1/audit')
    const blocked = body.items.filter((item: { kind: string }) => item.kind === 'person.sign-in-blocked')
    expect(blocked).toHaveLength(1)
  })

  it('forgets the wrong tries once the right password is given', async () => {
    const email = address()
    const person = { name: 'Known', email, role: 'agent' as const, language: 'en' as const, password }
    await createPerson(desk.ctx, elsewhere.workspaceId, person)
    const { link } = await invite({ email })
    for (let n = 1; n < attemptLimits.account; n++) await accept(tokenOf(link), { password: 'wrong wrong' })
    expect((await accept(tokenOf(link))).status).toBe(200)
    const at = openBrowser(desk.app, desk.ctx.config.url)
    const signIn = (tried: string) => at.ask('POST', '/auth/sign-in/email', { email, password: tried })
    expect((await signIn('wrong wrong')).status).toBe(401)
    expect((await signIn(password)).status).toBe(200)
  })

  it('is noted with whom it was for', async () => {
    const email = address()
    const { id } = await invite({ email })
    await desk.as(desk.people.owner).delete(`/api/v1/invitations/${id}`)
    const { items } = (await desk.as(desk.people.owner).get('/api/v1/audit?limit=2')).body
    expect(items).toMatchObject([
      { kind: 'invitation.revoked', address: email },
      { kind: 'invitation.created', address: email },
    ])
  })

  it.each(['lead', 'agent', 'reader'] as const)(
    'is neither made, seen nor withdrawn by a %s',
    async (role) => {
      const { id } = await invite()
      const client = desk.as(desk.people[role])
      for (const answer of [
        await client.post('/api/v1/invitations', { email: address(), role: 'reader' }),
        await client.get('/api/v1/invitations'),
        await client.delete(`/api/v1/invitations/${id}`),
      ])
        expect(answer.body.code).toBe('auth.forbidden')
    },
  )

  it('of another workspace is not found', async () => {
    const { id } = await invite()
    expect((await desk.as(elsewhere).delete(`/api/v1/invitations/${id}`)).body.code).toBe(
      'invitation.not-found',
    )
    expect((await desk.as(elsewhere).get('/api/v1/invitations')).body.items).toEqual([])
  })

  it('gets a new link when the first is lost or has run out: the old one ends, and who made it is noted', async () => {
    const made = await invite()
    await desk.ctx.pool.query("update invitations set expires_at = now() - interval '1 day' where id = $1", [
      made.id,
    ])
    const renewed = await desk.as(desk.people.owner).post(`/api/v1/invitations/${made.id}/link`)
    expect(renewed.status).toBe(201)
    expect(renewed.body).toMatchObject({ id: made.id, email: made.email, expired: false, mailed: false })
    expect(renewed.body.invitedBy.id).toBe(desk.people.owner.id)
    expect((await accept(tokenOf(made.link))).body.code).toBe('link.invalid')
    const { body } = await admin().get('/api/v1/audit')
    expect(body.items[0]).toMatchObject({
      kind: 'invitation.renewed',
      actor: { id: desk.people.owner.id },
      address: made.email,
    })
    expect((await accept(tokenOf(renewed.body.link))).status).toBe(200)
    expect((await admin().post(`/api/v1/invitations/${made.id}/link`)).body.code).toBe('invitation.not-found')
  })

  it('gets a new link from nobody below its role, and the link ends with whoever made it', async () => {
    const owner = desk.as(desk.people.owner)
    const { body: high } = await owner.post('/api/v1/invitations', { email: address(), role: 'owner' })
    expect((await admin().post(`/api/v1/invitations/${high.id}/link`)).body.code).toBe(
      'person.role-above-own',
    )
    expect((await accept(tokenOf(high.link))).status).toBe(200)

    const second = await makePerson(desk.ctx, desk.workspaceId, 'admin')
    const low = await invite()
    const renewed = await desk.as(second).post(`/api/v1/invitations/${low.id}/link`)
    await owner.delete(`/api/v1/people/${second.id}`)
    expect((await accept(tokenOf(renewed.body.link))).body.code).toBe('link.invalid')
  })

  it('goes out by mail where the installation can send, and the database never holds its link', async () => {
    const mails: string[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let text = ''
        stream.on('data', (chunk) => (text += chunk)).on('end', () => done(null, String(mails.push(text))))
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as { port: number }
    const mailing = await openDeskForTest({ POLKU_SMTP_URL: `smtp://127.0.0.1:${port}` })
    const client = mailing.as(mailing.people.owner)
    const { body } = await client.post('/api/v1/invitations', { email: 'liisa@x.example', role: 'agent' })
    expect(body.mailed).toBe(true)
    const { rows } = await mailing.ctx.pool.query('select payload::text from graphile_worker._private_jobs')
    expect(JSON.stringify(rows)).not.toContain(tokenOf(body.link))
    const { address: sender } = await makeMailChannel(mailing.ctx, mailing.workspaceId)
    await mailing.drain()
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain(`From: Polku <${sender}>`)
    const plain = mails[0]!.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(plain).toContain(body.link)

    const again = async () => (await client.post(`/api/v1/invitations/${body.id}/link`)).body
    const [overtaken, latest] = [await again(), await again()]
    await mailing.drain()
    expect(latest.mailed).toBe(true)
    const sent = mails.slice(1).map((mail) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '='))
    expect(sent).toEqual([expect.stringContaining(latest.link)])
    expect(sent[0]).not.toContain(overtaken.link)
    await new Promise<void>((resolve) => server.close(resolve))
  })
})
