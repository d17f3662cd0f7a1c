import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attemptLimits } from '../../platform/auth/attempts.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { createPerson } from './creating.ts'

const password = 'a long enough password'
let desk: Desk
let counter = 0

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

async function signedIn(email = ''): Promise<{ at: Browser; email: string }> {
  const address = email || `own-${++counter}@account.example`
  if (!email) {
    const person = { name: 'Own', email: address, role: 'agent' as const, language: 'en' as const, password }
    await createPerson(desk.ctx, desk.workspaceId, person)
  }
  const at = openBrowser(desk.app, desk.ctx.config.url)
  await at.ask('POST', '/auth/sign-in/email', { email: address, password })
  return { at, email: address }
}

/** RFC 6238, as an authenticator app does it. */
const next = (uri: string) => code(uri, Date.now() + 30_000)

function code(uri: string, now = Date.now()): string {
  const secret = base32(new URL(uri).searchParams.get('secret')!)
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const at = mac.at(-1)! & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

const auditKinds = async () =>
  (await desk.as(desk.people.owner).get('/api/v1/audit')).body.items.map(
    (item: { kind: string }) => item.kind,
  )

describe("One's own account", () => {
  it('changes its password with the old one, and is signed out everywhere else', async () => {
    const { at, email } = await signedIn()
    const { at: other } = await signedIn(email)
    const wrong = { currentPassword: 'not the old one', newPassword: 'a new long password' }
    const refused = await at.ask('POST', '/auth/change-password', wrong)
    expect(refused.body.code).toBe('person.password-wrong')
    const right = { ...wrong, currentPassword: password, revokeOtherSessions: true }
    expect((await at.ask('POST', '/auth/change-password', right)).status).toBe(200)
    expect((await at.ask('GET', '/api/v1/me')).status).toBe(200)
    expect((await other.ask('GET', '/api/v1/me')).status).toBe(401)
    expect((await auditKinds())[0]).toBe('person.password-changed')
  })

  it('does not get a password that would be guessed early, which counts as no wrong one', async () => {
    const { at } = await signedIn()
    const weak = { currentPassword: password, newPassword: 'passwordpassword' }
    for (let n = 0; n <= attemptLimits.account; n++) {
      const refused = await at.ask('POST', '/auth/change-password', weak)
      expect([refused.status, refused.body.code]).toEqual([422, 'person.password-weak'])
    }
    const good = { ...weak, newPassword: 'a new long password' }
    expect((await at.ask('POST', '/auth/change-password', good)).status).toBe(200)
  })

  it('that has such a password already goes on working', async () => {
    const email = `old-${++counter}@account.example`
    const person = { name: 'Old', email, role: 'agent' as const, language: 'en' as const }
    await createPerson(desk.ctx, desk.workspaceId, { ...person, password: 'passwordpassword' })
    const at = openBrowser(desk.app, desk.ctx.config.url)
    const signIn = await at.ask('POST', '/auth/sign-in/email', { email, password: 'passwordpassword' })
    expect(signIn.status).toBe(200)
  })

  it('cannot have its password guessed from a session that was left open, whatever the address', async () => {
    const { at, email } = await signedIn()
    const guesses: number[] = []
    for (let n = 0; n <= attemptLimits.account; n++) {
      const from = openBrowser(desk.app, desk.ctx.config.url, { remoteAddress: `198.51.100.${n}` })
      for (const [name, value] of at.cookies) from.cookies.set(name, value)
      const wrong = { currentPassword: `guess number ${n}`, newPassword: 'a new long password' }
      guesses.push((await from.ask('POST', '/auth/change-password', wrong)).status)
    }
    expect(guesses.at(-2)).toBe(422)
    expect(guesses.at(-1)).toBe(429)
    // Signing in is counted by itself, so the owner of the account is not shut out by it.
    const fresh = openBrowser(desk.app, desk.ctx.config.url)
    expect((await fresh.ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(200)
  })

  it('sees where it is signed in, without the tokens, and signs out there', async () => {
    const { at, email } = await signedIn()
    const { at: other } = await signedIn(email)
    const { body } = await at.ask('GET', '/api/v1/me/sessions')
    expect(body.items.map((one: { current: boolean }) => one.current).sort()).toEqual([false, true])
    const token = decodeURIComponent([...other.cookies.values()][0]!).split('.')[0]!
    expect(JSON.stringify(body)).not.toContain(token)
    const session = body.items.find((one: { current: boolean }) => !one.current)
    expect((await at.ask('DELETE', `/api/v1/me/sessions/${session.id}`)).status).toBe(204)
    expect((await other.ask('GET', '/api/v1/me')).status).toBe(401)
  })

  it('sees when each was last used, to within some minutes', async () => {
    const { at } = await signedIn()
    await desk.ctx.pool.query("update sessions set updated_at = now() - interval '1 hour'")
    desk.ctx.actors.clear()
    const lastUsed = async () =>
      Date.parse((await at.ask('GET', '/api/v1/me/sessions')).body.items[0].lastUsedAt)
    await expect.poll(lastUsed).toBeGreaterThan(Date.now() - 60_000)
  })

  it('lives on while it is used: its cookie is renewed by the console', async () => {
    const { at } = await signedIn()
    await desk.ctx.pool.query("update sessions set expires_at = now() + interval '10 days'")
    const answer = await at.ask('GET', '/auth/get-session')
    expect(String(answer.headers['set-cookie'])).toMatch(/session_token=.*Max-Age=1209600/)
  })

  it("does not end somebody else's session", async () => {
    const { at } = await signedIn()
    const { at: other } = await signedIn()
    const [{ id }] = (await other.ask('GET', '/api/v1/me/sessions')).body.items
    expect((await at.ask('DELETE', `/api/v1/me/sessions/${id}`)).body.code).toBe('session.not-found')
  })
})

describe('Two-factor sign-in', () => {
  async function withTwoFactor() {
    const { at, email } = await signedIn()
    const { body } = await at.ask('POST', '/auth/two-factor/enable', { password })
    const verified = await at.ask('POST', '/auth/two-factor/verify-totp', { code: code(body.totpURI) })
    expect(verified.status).toBe(200)
    return { at, email, uri: body.totpURI as string, recovery: body.backupCodes as string[] }
  }

  it('is switched on with a code, and then asked for at each sign-in', async () => {
    const { at, email, uri } = await withTwoFactor()
    expect((await at.ask('GET', '/api/v1/me')).body.person.twoFactor).toBe(true)
    expect(await auditKinds()).toContain('person.two-factor-enabled')
    const fresh = openBrowser(desk.app, desk.ctx.config.url)
    const first = await fresh.ask('POST', '/auth/sign-in/email', { email, password })
    expect(first.body).toMatchObject({ twoFactorRedirect: true })
    expect((await fresh.ask('GET', '/api/v1/me')).status).toBe(401)
    // The code it was switched on with has been used; the next one is taken a little early.
    const used = await fresh.ask('POST', '/auth/two-factor/verify-totp', { code: code(uri) })
    expect([used.status, used.body.code]).toEqual([401, 'auth.code-used'])
    await fresh.ask('POST', '/auth/sign-in/email', { email, password })
    const second = await fresh.ask('POST', '/auth/two-factor/verify-totp', { code: next(uri) })
    expect(second.status).toBe(200)
    expect((await fresh.ask('GET', '/api/v1/me')).body.person.email).toBe(email)
  })

  it('takes a code once, also from two who send it at the same moment', async () => {
    const { email, uri, recovery } = await withTwoFactor()
    const challenged = async () => {
      const at = openBrowser(desk.app, desk.ctx.config.url)
      await at.ask('POST', '/auth/sign-in/email', { email, password })
      return at
    }
    const sessions = async () =>
      (
        await desk.ctx.pool.query(
          'select 1 from sessions s join people p on p.id = s.person_id where p.email = $1',
          [email],
        )
      ).rows.length
    for (const [path, given] of [
      ['verify-totp', next(uri)],
      ['verify-backup-code', recovery[0]],
    ]) {
      const before = await sessions()
      const both = await Promise.all([challenged(), challenged()])
      const answers = await Promise.all(
        both.map((at) => at.ask('POST', `/auth/two-factor/${path}`, { code: given })),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(await sessions()).toBe(before + 1)
    }
  })

  it('lets nobody in by guessing codes, whatever the address', async () => {
    const { email } = await withTwoFactor()
    const guesses: number[] = []
    for (let n = 0; n < 14; n++) {
      const at = openBrowser(desk.app, desk.ctx.config.url, { remoteAddress: `198.51.100.${n}` })
      await at.ask('POST', '/auth/sign-in/email', { email, password })
      guesses.push((await at.ask('POST', '/auth/two-factor/verify-totp', { code: '000000' })).status)
    }
    expect(guesses.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(guesses.slice(10)).toEqual(Array(4).fill(429))
  })

  it('accepts each recovery code once', async () => {
    const { email, recovery } = await withTwoFactor()
    const tries = []
    for (let n = 0; n < 2; n++) {
      const at = openBrowser(desk.app, desk.ctx.config.url)
      await at.ask('POST', '/auth/sign-in/email', { email, password })
      tries.push((await at.ask('POST', '/auth/two-factor/verify-backup-code', { code: recovery[0] })).status)
    }
    expect(tries).toEqual([200, 401])
  })

  it('is switched off only with the password', async () => {
    const { at } = await withTwoFactor()
    const wrong = await at.ask('POST', '/auth/two-factor/disable', { password: 'not this one' })
    expect(wrong.body.code).toBe('person.password-wrong')
    expect((await at.ask('POST', '/auth/two-factor/disable', { password })).status).toBe(200)
    expect((await at.ask('GET', '/api/v1/me')).body.person.twoFactor).toBe(false)
  })
})
