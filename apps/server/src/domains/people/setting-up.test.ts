import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { recordDemoProgress } from './loading-demo.ts'
import { recoveryToken } from './recovering.ts'
import { setUpToken } from './setting-up.ts'

const owner = { name: 'Olga Owner', email: 'Olga@Owner.example', password: 'a long enough password' }
const form = { language: 'sv', organisation: 'Exempel Ab', owner, start: 'empty' }
let desk: Desk

// A new installation has no workspace, unlike the desk that other tests begin with.
beforeEach(async () => {
  desk = await openDesk()
  await desk.ctx.pool.query('delete from workspaces; delete from people')
})
afterEach(() => desk.close())

const browser = (): Browser => openBrowser(desk.app, desk.ctx.config.url)
const signIn = (at: Browser, password = owner.password) =>
  at.ask('POST', '/auth/sign-in/email', { email: owner.email.toLowerCase(), password })

describe('Setting the installation up', () => {
  it('makes the organisation and its owner, who can sign in at once', async () => {
    const token = await setUpToken(desk.ctx)
    const at = browser()
    expect((await at.ask('GET', '/api/v1/set-up')).body).toEqual({ done: false })
    expect((await at.ask('POST', '/api/v1/set-up/link', { token })).status).toBe(204)
    expect((await at.ask('POST', '/api/v1/set-up', { ...form, token })).status).toBe(201)
    expect((await at.ask('GET', '/api/v1/set-up')).body).toEqual({ done: true })
    await signIn(at)
    expect((await at.ask('GET', '/api/v1/me')).body).toMatchObject({
      person: { name: 'Olga Owner', email: 'olga@owner.example', language: 'sv' },
      role: 'owner',
      workspace: { name: 'Exempel Ab', language: 'sv', demo: false },
    })
    expect((await at.ask('GET', '/api/v1/set-up/progress')).body).toEqual({ demo: null })
  })

  it('refuses a password made of its own names, and the link stays good', async () => {
    const token = await setUpToken(desk.ctx)
    const weak = { ...form, token, owner: { ...owner, password: 'ExempelOlga1' } }
    expect((await browser().ask('POST', '/api/v1/set-up', weak)).body.code).toBe('person.password-weak')
    expect((await browser().ask('POST', '/api/v1/set-up', { ...form, token })).status).toBe(201)
  })

  it('is done by nobody without the link', async () => {
    await setUpToken(desk.ctx)
    const guessed = await browser().ask('POST', '/api/v1/set-up', { ...form, token: 'x'.repeat(43) })
    expect(guessed.body.code).toBe('set-up.link-invalid')
    expect((await browser().ask('POST', '/api/v1/set-up', form)).body.code).toBe('request.invalid')
    expect((await browser().ask('GET', '/api/v1/set-up')).body).toEqual({ done: false })
  })

  it('is done once, when several who hold the link ask at the same moment', async () => {
    const token = await setUpToken(desk.ctx)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => browser().ask('POST', '/api/v1/set-up', { ...form, token })),
    )
    // Who comes when it is done already finds the link used up.
    const refused = answers.map((answer) => answer.status).filter((status) => status !== 201)
    expect(refused).toHaveLength(5)
    expect(refused.every((status) => status === 409 || status === 403)).toBe(true)
    const { rows } = await desk.ctx.pool.query('select count(*)::int as n from workspaces')
    expect(rows[0].n).toBe(1)
  })

  it('is over afterwards: no other link opens it, and no new one is given', async () => {
    const first = await setUpToken(desk.ctx)
    const second = await setUpToken(desk.ctx)
    await browser().ask('POST', '/api/v1/set-up', { ...form, token: second })
    const again = await browser().ask('POST', '/api/v1/set-up', { ...form, token: first })
    expect(again.body.code).toBe('set-up.done')
    expect(await setUpToken(desk.ctx)).toBeNull()
  })

  it('does not accept a link that has run out, and keeps only its hash', async () => {
    const token = (await setUpToken(desk.ctx))!
    const { rows } = await desk.ctx.pool.query('select * from one_time_links')
    expect(JSON.stringify(rows)).not.toContain(token)
    await desk.ctx.pool.query("update one_time_links set expires_at = now() - interval '1 second'")
    const answer = await browser().ask('POST', '/api/v1/set-up', { ...form, token })
    expect(answer.body.code).toBe('set-up.link-invalid')
  })

  it('refuses a short password and says where', async () => {
    const token = await setUpToken(desk.ctx)
    const short = { ...form, token, owner: { ...owner, password: 'short' } }
    const answer = await browser().ask('POST', '/api/v1/set-up', short)
    expect(answer.body.errors[0].path).toBe('/owner/password')
    expect((await browser().ask('POST', '/api/v1/set-up', { ...form, token })).status).toBe(201)
  })

  it('slows down whoever tries many links', async () => {
    const statuses = []
    for (let n = 0; n < 31; n++)
      statuses.push((await browser().ask('POST', '/api/v1/set-up/link', { token: 'y'.repeat(43) })).status)
    expect(statuses.slice(0, 30).every((status) => status === 403)).toBe(true)
    expect(statuses[30]).toBe(429)
  })

  it('asks for the demo company and shows how far it has come', async () => {
    const token = await setUpToken(desk.ctx)
    const at = browser()
    await at.ask('POST', '/api/v1/set-up', { ...form, token, start: 'demo' })
    await signIn(at)
    const progress = await at.ask('GET', '/api/v1/set-up/progress')
    expect(progress.body.demo).toMatchObject({ state: 'waiting', done: 0 })
    const { workspace } = (await at.ask('GET', '/api/v1/me')).body
    await recordDemoProgress(desk.ctx.db, workspace.id, { state: 'running', done: 3, total: 10 })
    expect((await at.ask('GET', '/api/v1/set-up/progress')).body.demo).toEqual({
      state: 'running',
      done: 3,
      total: 10,
      error: null,
    })
  })
})

describe('An owner who is locked out', () => {
  it('sets a new password by a link, which ends old sessions and second factors', async () => {
    await browser().ask('POST', '/api/v1/set-up', { ...form, token: await setUpToken(desk.ctx) })
    const stolen = browser()
    await signIn(stolen)
    await desk.ctx.pool.query('update people set two_factor_enabled = true')

    const link = (await recoveryToken(desk.ctx, null))!
    const at = browser()
    const preview = await at.ask('POST', '/api/v1/recovery/preview', { token: link.token })
    expect(preview.body).toEqual({ name: 'Olga Owner', email: 'olga@owner.example', language: 'sv' })
    const password = 'a quite different one'
    expect((await at.ask('POST', '/api/v1/recovery', { token: link.token, password })).status).toBe(204)

    expect((await stolen.ask('GET', '/api/v1/me')).status).toBe(401)
    expect((await signIn(at)).status).toBe(401)
    expect((await signIn(at, password)).body.twoFactorRedirect).toBeUndefined()
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(200)
    const again = await at.ask('POST', '/api/v1/recovery', { token: link.token, password })
    expect(again.body.code).toBe('link.invalid')
    const { body } = await at.ask('GET', '/api/v1/audit')
    expect(body.items.map((item: { kind: string }) => item.kind)).toEqual(
      expect.arrayContaining(['person.recovered', 'person.recovery-asked']),
    )
  })

  it('gets none when there is no such owner', async () => {
    expect(await recoveryToken(desk.ctx, null)).toBeNull()
    await browser().ask('POST', '/api/v1/set-up', { ...form, token: await setUpToken(desk.ctx) })
    expect(await recoveryToken(desk.ctx, 'somebody@else.example')).toBeNull()
  })

  it('is not let in by a set-up link in the place of a recovery link', async () => {
    const token = await setUpToken(desk.ctx)
    const answer = await browser().ask('POST', '/api/v1/recovery', { token, password: 'long enough here' })
    expect(answer.body.code).toBe('link.invalid')
  })
})
