import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { makePerson, makeWorkspace } from '../../testing/factories.ts'
import { openMailCatcher } from '../../testing/mail-catcher.ts'
import { createPerson } from './creating.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const browser = (): Browser => openBrowser(desk.app, desk.ctx.config.url)
const tokenOf = (link: string) => new URL(link).searchParams.get('token')
const ask = (actor: Actor, person: Actor) => desk.as(actor).post(`/api/v1/people/${person.id}/recovery-link`)
const newPerson = () => makePerson(desk.ctx, desk.workspaceId, 'agent')
const open = (link: string) =>
  browser().ask('POST', '/api/v1/recovery', { token: tokenOf(link), password: 'a quite different one' })

describe('A colleague who is locked out', () => {
  it('sets a new password by a link from an administrator, once, and it is noted', async () => {
    const person = await newPerson()
    const made = await ask(desk.people.admin, person)
    expect(made.status).toBe(201)
    const preview = await browser().ask('POST', '/api/v1/recovery/preview', {
      token: tokenOf(made.body.link),
    })
    expect(preview.body).toMatchObject({ name: person.name })
    expect((await open(made.body.link)).status).toBe(204)
    expect((await open(made.body.link)).body.code).toBe('link.invalid')

    const email = preview.body.email
    const signedIn = await browser().ask('POST', '/auth/sign-in/email', {
      email,
      password: 'a quite different one',
    })
    expect(signedIn.status).toBe(200)
    const { items } = (await desk.as(desk.people.owner).get('/api/v1/audit')).body
    expect(items).toContainEqual(
      expect.objectContaining({
        kind: 'person.recovery-offered',
        actor: expect.objectContaining({ id: desk.people.admin.id }),
        person: { id: person.id, name: person.name },
      }),
    )
  })

  it('is not let in by a password that would be guessed early, and keeps the link', async () => {
    const { body } = await ask(desk.people.admin, await newPerson())
    const weak = { token: tokenOf(body.link), password: 'qwertyuiop' }
    expect((await browser().ask('POST', '/api/v1/recovery', weak)).body.code).toBe('person.password-weak')
    expect((await open(body.link)).status).toBe(204)
  })

  it('has one link at a time, which lasts an hour', async () => {
    const person = await newPerson()
    const first = await ask(desk.people.owner, person)
    const second = await ask(desk.people.owner, person)
    expect((await open(first.body.link)).body.code).toBe('link.invalid')
    expect(Date.parse(second.body.expiresAt) - Date.now()).toBeLessThanOrEqual(3_600_000)
    await desk.ctx.pool.query('update one_time_links set expires_at = now() where person_id = $1', [
      person.id,
    ])
    expect((await open(second.body.link)).body.code).toBe('link.invalid')
  })

  it('gets none from below, for oneself, by a key, or across organisations', async () => {
    const { owner, admin, lead } = desk.people
    expect((await ask(admin, owner)).body.code).toBe('person.role-above-own')
    expect((await ask(lead, desk.people.reader)).status).toBe(403)
    expect((await ask(admin, admin)).body.code).toBe('person.own-recovery')
    const key: Actor = { ...owner, kind: 'api-key' }
    expect((await ask(key, admin)).body.code).toBe('auth.session-needed')

    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'agent')
    expect((await ask(owner, stranger)).body.code).toBe('person.not-found')
    const shared = await newPerson()
    await desk.ctx.pool.query('insert into members (workspace_id, person_id, role) values ($1, $2, $3)', [
      stranger.workspaceId,
      shared.id,
      'owner',
    ])
    expect((await ask(owner, shared)).body.code).toBe('person.member-elsewhere')
  })

  it('has a link no longer than their role and membership last, nor when they join elsewhere', async () => {
    const { owner, admin } = desk.people
    const people = [await newPerson(), await newPerson(), await newPerson()] as const
    const links: string[] = []
    for (const person of people) links.push((await ask(admin, person)).body.link)
    const [raised, gone] = people
    await desk.as(owner).patch(`/api/v1/people/${raised.id}`, { role: 'owner' })
    await desk.as(owner).delete(`/api/v1/people/${gone.id}`)
    const { body } = await browser().ask('POST', '/api/v1/recovery/preview', { token: tokenOf(links[2]!) })
    const joining = { ...body, role: 'owner' as const, password: null }
    await createPerson(desk.ctx, await makeWorkspace(desk.ctx), joining)
    for (const link of links) expect((await open(link)).body.code).toBe('link.invalid')
  })
})

describe('A recovery link by mail', () => {
  it('goes to the address of the one it is for, and the database never holds it', async () => {
    const mailbox = await openMailCatcher()
    onTestFinished(() => mailbox.close())
    const mailing = await openDeskForTest({ POLKU_SMTP_URL: mailbox.url })
    const person = await makePerson(mailing.ctx, mailing.workspaceId, 'agent')
    const path = `/api/v1/people/${person.id}/recovery-link`
    const owner = mailing.as(mailing.people.owner)
    const lost = (await owner.post(path)).body
    const { link, mailTo } = (await owner.post(path)).body
    expect((await owner.post(`${path}/mail`, { link: lost.link })).body.code).toBe('link.invalid')
    const other = `/api/v1/people/${mailing.people.lead.id}/recovery-link/mail`
    expect((await owner.post(other, { link })).body.code).toBe('link.invalid')
    const key = mailing.as({ ...mailing.people.owner, kind: 'api-key' })
    expect((await key.post(`${path}/mail`, { link })).body.code).toBe('auth.session-needed')

    expect((await owner.post(`${path}/mail`, { link })).body).toEqual({ to: mailTo })
    const { rows } = await mailing.ctx.pool.query('select payload::text from graphile_worker._private_jobs')
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link))
    await mailing.drain()
    expect(mailbox.mails).toHaveLength(1)
    expect(mailbox.mails[0]).toMatchObject({
      to: [{ address: mailTo }],
      text: expect.stringContaining(link),
    })
    const { items } = (await owner.get('/api/v1/audit')).body
    expect(items[0]).toMatchObject({ kind: 'person.recovery-mailed', person: { id: person.id } })
  })

  it('is not offered where the installation cannot send, nor by the demo company', async () => {
    const person = await newPerson()
    const { body } = await ask(desk.people.owner, person)
    expect(body.mailTo).toBeNull()
    const path = `/api/v1/people/${person.id}/recovery-link/mail`
    expect((await desk.as(desk.people.owner).post(path, { link: body.link })).body.code).toBe(
      'person.no-mail',
    )

    const demo = await openDeskForTest({ POLKU_SMTP_URL: 'smtp://127.0.0.1:9' })
    await demo.ctx.pool.query('update workspaces set demo = true')
    const made = await demo.as(demo.people.owner).post(`/api/v1/people/${demo.people.agent.id}/recovery-link`)
    expect(made.body.mailTo).toBeNull()
  })
})
