import { createHash, createHmac } from 'node:crypto'
import { getAuthTables } from 'better-auth/db'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { attemptLimits } from '../../platform/auth/attempts.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { openMailCatcher } from '../../testing/mail-catcher.ts'
import { createPerson } from './creating.ts'
import { letInLink } from './letting-in.ts'

const password = 'a long enough password'
let desk: Desk
let counter = 0

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const browser = (from = {}): Browser => openBrowser(desk.app, desk.ctx.config.url, from)

async function somebody(): Promise<string> {
  const email = `person-${++counter}@signing-in.example`
  const person = { name: 'Some Body', email, role: 'agent' as const, language: 'en' as const, password }
  await createPerson(desk.ctx, desk.workspaceId, person)
  return email
}

async function signedIn(email: string): Promise<Browser> {
  const at = browser()
  expect((await at.ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(200)
  return at
}

describe('Signing in', () => {
  it('opens the workspace to whoever knows the password, with a cookie scripts cannot read', async () => {
    const email = await somebody()
    const at = browser()
    expect((await at.ask('GET', '/api/v1/me')).body.code).toBe('auth.required')
    const answer = await at.ask('POST', '/auth/sign-in/email', { email, password })
    expect(answer.status).toBe(200)
    expect(String(answer.headers['set-cookie'])).toMatch(/polku\.session_token=.*HttpOnly; SameSite=Lax/)
    const me = await at.ask('GET', '/api/v1/me')
    expect(me.body).toMatchObject({ person: { email }, role: 'agent', workspace: { id: desk.workspaceId } })
    expect(me.body.permissions).toContain('person.read')
    expect(me.body.permissions).not.toContain('person.manage')
  })

  it('sets a Secure cookie where the address is https', async () => {
    const secure = await openDeskForTest({ POLKU_URL: 'https://desk.example' })
    const person = { name: 'S', email: 's@secure.example', role: 'agent' as const, language: 'en' as const }
    await createPerson(secure.ctx, secure.workspaceId, { ...person, password })
    const at = openBrowser(secure.app, 'https://desk.example')
    const answer = await at.ask('POST', '/auth/sign-in/email', { email: person.email, password })
    expect(String(answer.headers['set-cookie'])).toMatch(/__Secure-polku\.session_token=.*; Secure/)
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(200)
  })

  it('says the same of a wrong password and of an unknown address', async () => {
    const email = await somebody()
    const wrong = await browser().ask('POST', '/auth/sign-in/email', { email, password: 'not the password' })
    const unknown = await browser().ask('POST', '/auth/sign-in/email', {
      email: 'nobody@x.example',
      password,
    })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.body.code).toBe('auth.wrong-credentials')
  })

  it('refuses a cookie whose signature is not ours', async () => {
    const at = await signedIn(await somebody())
    const [name, value] = [...at.cookies].find(([cookie]) => cookie.includes('session_token'))!
    const token = decodeURIComponent(value).split('.')[0]!
    const forged = createHmac('sha256', 'guessed').update(token).digest('base64')
    at.cookies.set(name, encodeURIComponent(`${token}.${forged}`))
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(401)
  })

  it('ends at once when signing out', async () => {
    const at = await signedIn(await somebody())
    const kept = new Map(at.cookies)
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(200)
    await at.ask('POST', '/auth/sign-out')
    for (const [name, value] of kept) at.cookies.set(name, value)
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(401)
  })

  it('is refused to somebody who was removed', async () => {
    const email = await somebody()
    const at = await signedIn(email)
    const { body } = await at.ask('GET', '/api/v1/me')
    expect((await desk.as(desk.people.admin).delete(`/api/v1/people/${body.person.id}`)).status).toBe(204)
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(401)
    expect((await browser().ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(401)
  })

  it.each([
    'sign-up/email',
    'organization/create',
    'organization/update-member-role',
    'list-sessions',
    'update-user',
    'delete-user',
    'api-key/create',
  ])('does not offer %s, which would walk round our permissions', async (path) => {
    const at = await signedIn(await somebody())
    expect((await at.ask('POST', `/auth/${path}`, {})).body.code).toBe('route.not-found')
  })
})

describe('Guessing a password', () => {
  const alreadyTried = ({ ctx }: Desk, address: string, attempts: number) =>
    ctx.pool.query(
      "insert into sign_in_attempts values ('address:' || $1, $2, now() + interval '5 minutes')",
      [address, attempts],
    )
  const guess = (email: string, remoteAddress: string, headers = {}) =>
    browser({ remoteAddress }).ask('POST', '/auth/sign-in/email', { email, password: 'wrong wrong' }, headers)

  it('is stopped where it is made, and noted in the audit list once; the person signs in elsewhere', async () => {
    const email = await somebody()
    for (let n = 0; n < attemptLimits.account; n++) {
      expect((await guess(email, '198.51.100.1')).status).toBe(401)
    }
    const stopped = await guess(email, '198.51.100.1')
    expect([stopped.status, stopped.body.code]).toEqual([429, 'auth.too-many-attempts'])
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
    await guess(email, '198.51.100.1')
    expect((await browser().ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(200)
    const { body } = await desk.as(desk.people.owner).get('/api/v1/audit')
    expect(
      body.items.filter((item: { kind: string }) => item.kind === 'person.sign-in-blocked'),
    ).toHaveLength(1)
  })

  it('cannot slip past the limit by asking many times at once', async () => {
    const email = await somebody()
    const answers = await Promise.all(
      Array.from({ length: attemptLimits.account * 2 }, () => guess(email, '198.51.101.1')),
    )
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(attemptLimits.account)
  })

  describe('from very many addresses', () => {
    const isGuessed = (on: Desk, email: string) =>
      on.ctx.pool.query(`update sign_in_attempts set attempts = $2 where subject = 'account:' || $1`, [
        createHash('sha256').update(email).digest('base64url'),
        attemptLimits.strangers,
      ])

    it('is stopped in the end, but not where the person has signed in before', async () => {
      const email = await somebody()
      await signedIn(email)
      await guess(email, '198.51.104.1')
      await isGuessed(desk, email)
      expect((await guess(email, '198.51.104.2')).status).toBe(429)
      expect((await browser().ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(200)
    })

    it('leaves the person a way in by mail from anywhere', async () => {
      const mailbox = await openMailCatcher()
      onTestFinished(() => mailbox.close())
      const mailing = await openDeskForTest({ POLKU_SMTP_URL: mailbox.url })
      const email = `guessed-${++counter}@signing-in.example`
      const person = { name: 'G', email, role: 'agent' as const, language: 'en' as const, password }
      await createPerson(mailing.ctx, mailing.workspaceId, person)
      const from = (remoteAddress: string) =>
        openBrowser(mailing.app, mailing.ctx.config.url, { remoteAddress })
      const signIn = (remoteAddress: string, tried = password) =>
        from(remoteAddress).ask('POST', '/auth/sign-in/email', { email, password: tried })
      await signIn('198.51.105.1', 'wrong wrong')
      await isGuessed(mailing, email)
      expect((await signIn('203.0.113.77')).body.code).toBe('auth.too-many-attempts')
      await mailing.drain()
      const link = /(\/auth\/let-in\?token=\S+)/.exec(mailbox.mails.at(-1)!.text!)![1]!
      expect((await from('203.0.113.77').ask('GET', link)).headers.location).toBe('/sign-in')
      expect((await signIn('203.0.113.78')).status).toBe(429)
      expect((await signIn('203.0.113.77')).status).toBe(200)
    })

    it('leaves one by the operator where no mail can leave, which changes no password and is noted', async () => {
      const email = await somebody()
      await guess(email, '198.51.106.1')
      await isGuessed(desk, email)
      const from = browser({ remoteAddress: '203.0.113.81' })
      const signIn = () => from.ask('POST', '/auth/sign-in/email', { email, password })
      expect((await signIn()).body.code).toBe('auth.too-many-attempts')
      const made = await letInLink(desk.ctx, email)
      await from.ask('GET', new URL(made!.link).pathname + new URL(made!.link).search)
      expect((await signIn()).status).toBe(200)
      expect(await letInLink(desk.ctx, 'nobody@signing-in.example')).toBeNull()
      const { items } = (await desk.as(desk.people.owner).get('/api/v1/audit')).body
      expect(items.map(({ kind }: { kind: string }) => kind)).toContain('person.let-in-asked')
    })

    it('leaves one by a link to set a new password, also where they have mistyped the old one too often', async () => {
      const email = await somebody()
      const { rows } = await desk.ctx.pool.query('select id from people where email = $1', [email])
      const address = '203.0.113.82'
      for (let n = 0; n <= attemptLimits.account; n++) await guess(email, address)
      const { link } = (await desk.as(desk.people.admin).post(`/api/v1/people/${rows[0].id}/recovery-link`))
        .body
      const from = browser({ remoteAddress: address })
      const token = new URL(link).searchParams.get('token')
      const renewed = 'a quite different one'
      expect((await from.ask('POST', '/api/v1/recovery', { token, password: renewed })).status).toBe(204)
      await guess(email, '198.51.107.1')
      await isGuessed(desk, email)
      expect((await guess(email, '198.51.107.2')).status).toBe(429)
      const signedIn = await from.ask('POST', '/auth/sign-in/email', { email, password: renewed })
      expect(signedIn.status).toBe(200)
    })
  })

  it('is stopped per client address, whatever X-Forwarded-For claims', async () => {
    await alreadyTried(desk, '198.51.102.1', attemptLimits.address - 3)
    const statuses: number[] = []
    for (let n = 0; n < 5; n++) {
      const headers = { 'x-forwarded-for': `203.0.113.${n}`, 'x-polku-client-address': `203.0.113.${n}` }
      statuses.push((await guess(`guess-${n}@elsewhere.example`, '198.51.102.1', headers)).status)
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429])
  })

  it('believes X-Forwarded-For from a trusted proxy, and only the part the proxy added', async () => {
    const behind = await openDeskForTest({ POLKU_TRUST_PROXY: '10.0.0.1' })
    const ask = (remoteAddress: string, forwarded: string) =>
      openBrowser(behind.app, behind.ctx.config.url, { remoteAddress }).ask(
        'POST',
        '/auth/sign-in/email',
        { email: `x-${Math.random()}@elsewhere.example`, password: 'wrong wrong' },
        { 'x-forwarded-for': forwarded },
      )
    await alreadyTried(behind, '198.51.100.7', attemptLimits.address - 2)
    expect((await ask('10.0.0.1', '192.0.2.1, 198.51.100.7')).status).toBe(401)
    expect((await ask('10.0.0.1', '192.0.2.2, 198.51.100.7')).status).toBe(401)
    expect((await ask('10.0.0.1', '192.0.2.250, 198.51.100.7')).status).toBe(429)
    expect((await ask('10.0.0.1', '198.51.100.8')).status).toBe(401)
  })

  it('is not held against somebody who then gets it right', async () => {
    const email = await somebody()
    for (let n = 0; n < attemptLimits.account - 1; n++) await guess(email, '198.51.103.1')
    await browser({ remoteAddress: '198.51.103.1' }).ask('POST', '/auth/sign-in/email', { email, password })
    expect((await guess(email, '198.51.103.1')).status).toBe(401)
    expect((await guess(email, '198.51.103.1')).status).toBe(401)
  })
})

describe('A page of another site', () => {
  it('cannot sign anybody in, out, or change anything with the cookie', async () => {
    const email = await somebody()
    const at = await signedIn(email)
    const foreign = { origin: 'https://evil.example' }
    const signIn = await browser().ask('POST', '/auth/sign-in/email', { email, password }, foreign)
    expect(signIn.body.code).toBe('request.foreign-origin')
    for (const [method, url, body] of [
      ['POST', '/auth/sign-out', {}],
      ['POST', '/auth/change-password', { currentPassword: password, newPassword: 'another password' }],
      ['PATCH', '/api/v1/me', { name: 'Changed' }],
      ['POST', '/api/v1/teams', { name: 'Changed' }],
    ] as const) {
      const answer = await at.ask(method, url, body, foreign)
      expect([url, answer.status, answer.body.code]).toEqual([url, 403, 'request.foreign-origin'])
    }
    const sandboxed = await at.ask('PATCH', '/api/v1/me', { name: 'Changed' }, { origin: 'null' })
    expect(sandboxed.status).toBe(403)
    expect((await at.ask('GET', '/api/v1/me')).body.person.name).toBe('Some Body')
  })

  it('cannot smuggle a form in as JSON', async () => {
    const at = await signedIn(await somebody())
    const form = { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }
    const answer = await at.ask('POST', '/auth/change-password', '{"currentPassword":"x"}', form)
    expect(answer.status).toBe(415)
  })
})

describe('The tables of better-auth', () => {
  it('hold every column its models want, under our names', async () => {
    const { rows } = await desk.ctx.pool.query(
      "select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'",
    )
    const present = new Set(rows.map((row) => row.place))
    const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    const wanted = Object.values(getAuthTables(desk.ctx.signIn.options as never)).flatMap((table) =>
      ['id', ...Object.entries(table.fields).map(([key, field]) => field.fieldName ?? key)].map(
        (field) => `${snake(table.modelName)}.${snake(field)}`,
      ),
    )
    expect(wanted.length).toBeGreaterThan(60)
    expect(wanted.filter((place) => !present.has(place))).toEqual([])
  })
})
