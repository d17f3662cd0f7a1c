import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { type Desk, openDesk } from '../testing/desk.ts'
import { setUpDemo } from './setting-up.ts'

const key = 'k'.repeat(64)
let desk: Desk
let said: string[]

// A new installation has no workspace, unlike the desk that other tests begin with.
const open = async (env: Record<string, string>) => {
  desk = await openDesk(env)
  await desk.ctx.pool.query('delete from workspaces; delete from people')
}
const setUp = () => setUpDemo(desk.ctx, (what) => said.push(what))
const signIn = (email: string, password: string) =>
  openBrowser(desk.app, desk.ctx.config.url).ask('POST', '/auth/sign-in/email', { email, password })

beforeEach(() => {
  said = []
})
afterEach(() => desk.close())

describe('Setting up with --demo', () => {
  it('lets the owner and three agents in with the given password, and programs with the given key', async () => {
    await open({ POLKU_DEMO_PASSWORD: 'northern lights', POLKU_DEMO_API_KEY: key })
    await setUp()
    for (const name of ['owner', 'aino', 'bo', 'eve']) {
      expect((await signIn(`${name}@revontuli.example`, 'northern lights')).status).toBe(200)
    }
    expect((await signIn('sanna@revontuli.example', 'northern lights')).status).not.toBe(200)
    const me = await desk.as(null).get('/api/v1/me', undefined, { authorization: `Bearer ${key}` })
    expect(me.body).toMatchObject({ role: 'owner', workspace: { name: 'Revontuli Oy', demo: true } })
    expect(said.join('\n')).not.toContain('northern lights')
    expect(said.join('\n')).not.toContain(key)
  })

  it('says at every start whether its mail leaves, which the first one decided', async () => {
    await open({})
    await setUp()
    expect(said).toContain('Mail of Asiakaspalvelu is held and does not leave this machine')
    desk.ctx.config.smtpUrl = 'smtp://mail.example'
    await setUp()
    expect(said).toContain(
      'Mail of Asiakaspalvelu is held all the same: let it leave under Settings → Channels',
    )
    await desk.close()

    await open({ POLKU_SMTP_URL: 'smtp://mail.example' })
    await setUp()
    expect(said).toContain('Mail of Asiakaspalvelu leaves this machine')
  })

  it('makes up what it is not given, and says it once', async () => {
    await open({})
    await setUp()
    const [, password] = /password is (\S+) \(shown this once\)/.exec(said.join('\n')) ?? []
    expect((await signIn('owner@revontuli.example', password ?? '')).status).toBe(200)
    const [, made] = /shown this once: (\S{64,})/.exec(said.join('\n')) ?? []
    const me = await desk.as(null).get('/api/v1/me', undefined, { authorization: `Bearer ${made}` })
    expect(me.status).toBe(200)
    said = []
    await setUp()
    expect(said.sort()).toEqual([
      'Mail of Asiakaspalvelu is held and does not leave this machine',
      'Mail of Yritysmyynti is held and does not leave this machine',
    ])
  })

  it('leaves an installation alone that was set up without it', async () => {
    await open({})
    await desk.ctx.pool.query("insert into workspaces (name, slug) values ('Other', 'other')")
    await setUp()
    expect(said).toEqual(['This installation has been set up already, without the demo company'])
  })
})
