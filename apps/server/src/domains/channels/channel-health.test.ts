import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { noteFailed } from '../mail/noting-failure.ts'
import { openWayOf, wayOf } from './channel-health.ts'
import { noteWorked } from './noting-health.ts'

const now = new Date('2026-11-30T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const row = (given: Partial<Parameters<typeof wayOf>[0] & object>) => ({
  workedAt: null,
  failedAt: null,
  failingSince: null,
  fault: null,
  detail: null,
  ...given,
})

/** A port that nobody listens on. */
const closedPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

describe('one way of a channel', () => {
  it.each([
    ['nothing has come', undefined, null, 'untried', null],
    ['it worked long ago and only writes when asked', row({ workedAt: ago(900) }), null, 'working', null],
    ['its mailbox was read a minute ago', row({ workedAt: ago(1) }), ago(900), 'working', null],
    ['its mailbox was not read for 17 minutes', row({ workedAt: ago(17) }), ago(900), 'failing', 'not-read'],
    ['its mailbox has never been read', undefined, ago(5), 'failing', 'not-read'],
    ['it has just been set up', undefined, ago(1), 'untried', null],
    [
      'the password is wrong',
      row({ workedAt: ago(1), failingSince: ago(0), fault: 'login-refused' }),
      ago(900),
      'failing',
      'login-refused',
    ],
    [
      'the connection broke a moment ago',
      row({ workedAt: ago(1), failingSince: ago(0.5), fault: 'connection-lost' }),
      ago(900),
      'working',
      null,
    ],
    [
      'the server has been away for a while',
      row({ workedAt: ago(3), failingSince: ago(3), fault: 'port-closed' }),
      ago(900),
      'failing',
      'port-closed',
    ],
  ] as const)('stands as it does when %s', (_, known, watched, state, fault) => {
    expect(wayOf(known as never, watched, now)).toMatchObject({ state, fault })
  })
})

describe('the way in that Polku holds open itself', () => {
  const tried = (given: object) => ({ answeredAt: null, failingSince: null, detail: null, ...given })

  it.each([
    ['it has just been set up', undefined, undefined, ago(1), 'untried', null],
    ['it answers, and nobody has come', undefined, tried({ answeredAt: ago(1) }), ago(900), 'untried', null],
    ['it answers', row({ workedAt: ago(90) }), tried({ answeredAt: ago(1) }), ago(900), 'working', null],
    [
      'it did not answer once',
      row({ workedAt: ago(90) }),
      tried({ answeredAt: ago(1), failingSince: ago(0) }),
      ago(900),
      'working',
      null,
    ],
    [
      'it does not answer',
      row({ workedAt: ago(90) }),
      tried({ answeredAt: ago(3), failingSince: ago(2) }),
      ago(900),
      'failing',
      'not-answering',
    ],
    [
      'nobody has tried it for minutes',
      row({ workedAt: ago(1) }),
      tried({ answeredAt: ago(5) }),
      ago(900),
      'failing',
      'not-confirmed',
    ],
    ['nobody has ever tried it', undefined, undefined, ago(5), 'failing', 'not-confirmed'],
    ['it is off', undefined, undefined, null, 'untried', null],
    [
      'a site was refused a while ago and nobody has come since',
      row({ workedAt: ago(90), failedAt: ago(1), failingSince: ago(3), fault: 'site-refused' }),
      tried({ answeredAt: ago(1) }),
      ago(900),
      'failing',
      'site-refused',
    ],
    [
      'a site was refused the day before',
      row({ workedAt: ago(9000), failedAt: ago(1500), failingSince: ago(1500), fault: 'site-refused' }),
      tried({ answeredAt: ago(1) }),
      ago(9000),
      'working',
      null,
    ],
  ] as const)('stands as it does when %s', (_, known, intake, watched, state, fault) => {
    expect(openWayOf(known as never, intake as never, watched, now)).toMatchObject({ state, fault })
  })
})

describe('a channel', () => {
  let desk: Desk
  let mailbox: MailCatcher
  beforeAll(async () => {
    mailbox = await openMailCatcher()
    desk = await openDesk({ POLKU_SMTP_URL: mailbox.url, POLKU_PRIVATE_MAIL_SERVERS: '127.0.0.1' })
  })
  afterAll(async () => {
    await desk.close()
    await mailbox.close()
  })
  const admin = () => desk.as(desk.people.admin)
  const health = async (id: string) => (await admin().get(`/api/v1/channels/${id}`)).body.health
  const today = async () =>
    (await admin().get('/api/v1/insights/today?zone=Europe/Helsinki')).body.failingChannels
  const server = (port: number) => ({ host: '127.0.0.1', port, security: 'none', user: null })

  async function answerBy(channelId: string) {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { channelId })
    await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Yes.' })
    await desk.drain()
  }

  it('that sends says when it last did', async () => {
    const { id } = await makeMailChannel(desk.ctx, desk.workspaceId)
    expect((await health(id)).out).toMatchObject({ state: 'untried', workedAt: null })
    await answerBy(id)
    expect(await health(id)).toMatchObject({ failing: false, out: { state: 'working', fault: null } })
  })

  it('whose server is gone is told of at the channel, on the day’s page, in metrics and to /ready, which stays ready', async () => {
    const closed = await closedPort()
    const { id } = await makeMailChannel(desk.ctx, desk.workspaceId, {
      outbound: { kind: 'smtp', ...server(closed) },
    })
    await answerBy(id)
    await desk.ctx.pool.query(
      `update channel_health set failing_since = now() - interval '5 minutes' where channel_id = $1`,
      [id],
    )
    expect(await health(id)).toMatchObject({
      failing: true,
      out: { state: 'failing', fault: 'port-closed', workedAt: null },
    })
    expect(await today()).toEqual([
      expect.objectContaining({ id, kind: 'email', way: 'out', fault: 'port-closed' }),
    ])
    expect(await desk.as(null).get('/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready', parts: { channels: expect.stringMatching(/^1 of \d+ do not work$/) } },
    })
    const { body: metrics } = await desk.as(null).get('/metrics')
    expect(metrics).toContain(`polku_channel_working{channel="${id}",way="out"} 0`)

    // With other servers it begins anew.
    const settings = { displayName: 'Shop', outbound: { kind: 'installation' } }
    await admin().patch(`/api/v1/channels/${id}`, { settings })
    expect(await health(id)).toMatchObject({ failing: false, out: { state: 'untried' } })
    expect(await today()).toEqual([])
  })

  it('is not blamed for a recipient that is refused', async () => {
    const { id } = await makeMailChannel(desk.ctx, desk.workspaceId)
    mailbox.refuseWith({ code: 554, text: '5.7.1 No' })
    await answerBy(id)
    mailbox.refuseWith(null)
    expect((await health(id)).out).toMatchObject({ state: 'working' })
  })

  it('whose mailbox is read again is well again', async () => {
    const { id } = await makeMailChannel(desk.ctx, desk.workspaceId, {
      inbound: { kind: 'imap', mailbox: 'INBOX', ...server(1) },
    })
    const channel = { workspaceId: desk.workspaceId, id }
    const wrong = Object.assign(new Error('no'), { authenticationFailed: true, responseText: 'Bad password' })
    await noteFailed(desk.ctx, channel, 'in', wrong, true)
    expect((await health(id)).in).toMatchObject({
      state: 'failing',
      fault: 'login-refused',
      detail: 'Bad password',
    })
    await noteWorked(desk.ctx, channel, 'in')
    expect((await health(id)).in).toMatchObject({ state: 'working', fault: null })
    await admin().delete(`/api/v1/channels/${id}`)
  })

  it('that somebody tests as it is saved shows what came of it', async () => {
    const closed = await closedPort()
    const inbound = { kind: 'imap', mailbox: 'INBOX', ...server(closed), user: 'shop' }
    const { id } = await makeMailChannel(desk.ctx, desk.workspaceId, { inbound })
    await admin().post(`/api/v1/channels/${id}/test`, {})
    expect((await health(id)).in).toMatchObject({ failedAt: expect.any(String) })
    await admin().delete(`/api/v1/channels/${id}`)
  })
})
