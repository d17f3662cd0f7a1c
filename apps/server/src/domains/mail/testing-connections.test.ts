import { createServer, type Server, type Socket } from 'node:net'
import type { ChannelTest, ChannelTestFault } from '@polku/contract'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'

let desk: Desk
let channelId: string
const open: (() => Promise<void>)[] = []

beforeAll(async () => {
  desk = await openDesk({ POLKU_PRIVATE_MAIL_SERVERS: '127.0.0.1' })
  const form = {
    kind: 'email',
    name: 'Post',
    address: 'desk@shop.example',
    settings: { displayName: 'Shop' },
  }
  channelId = (await desk.as(desk.people.admin).post('/api/v1/channels', form)).body.id
})
afterAll(() => desk.close())
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function test(settings: object, passwords: object = {}): Promise<ChannelTest> {
  const body = { settings: { displayName: 'Shop', ...settings }, ...passwords }
  const answer = await desk.as(desk.people.admin).post(`/api/v1/channels/${channelId}/test`, body)
  expect(answer.status).toBe(200)
  return answer.body
}

it('a channel can be tried before it is added, by whoever may add it, and leaves nothing behind', async () => {
  const { port, mails } = await smtp()
  const server = { kind: 'smtp', host: '127.0.0.1', port, security: 'none', user: 'desk' }
  const body = {
    address: 'new@shop.example',
    settings: { displayName: 'Shop', outbound: server },
    outboundPassword: 'right',
  }
  const tried = await desk.as(desk.people.admin).post('/api/v1/channels/test', body)
  expect(tried.body).toEqual({ inbound: null, outbound: { ok: true, fault: null, detail: null } })
  expect((await desk.as(desk.people.lead).post('/api/v1/channels/test', body)).body.code).toBe(
    'auth.forbidden',
  )
  const { body: list } = await desk.as(desk.people.lead).get('/api/v1/channels')
  expect(list.items.map((item: { address: string }) => item.address)).not.toContain('new@shop.example')
  expect(list.installation).toEqual({
    mailHost: '127.0.0.1',
    mailPort: desk.ctx.config.smtpPort,
    sends: false,
  })
  expect(mails).toEqual([])
})

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

/** A mail server that takes everything in, and what it was given. */
async function smtp(options: SMTPServerOptions = {}) {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'desk' && password === 'right'
        ? done(null, { user: 'desk' })
        : done(new Error('No such login')),
    onData(stream, _session, done) {
      stream.on('data', () => {}).on('end', () => done(null, String(mails.push('mail'))))
    },
    ...options,
  })
  server.on('error', () => {})
  open.push(() => new Promise((resolve) => server.close(() => resolve())))
  return { port: await listen(server.server), mails }
}

/** The few words of IMAP a connection test needs; answers whatever is not scripted with OK. */
async function imap(script: (command: string) => string | null) {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {})
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n')
    socket.on('data', (data) => {
      for (const line of String(data).split('\r\n').filter(Boolean)) {
        const [tag, ...words] = line.split(' ')
        const command = words.join(' ')
        if (/^CAPABILITY/i.test(command)) socket.write('* CAPABILITY IMAP4rev1\r\n')
        if (/^STATUS/i.test(command)) socket.write('* STATUS INBOX (MESSAGES 3)\r\n')
        if (/^LIST|^LSUB/i.test(command)) socket.write('* LIST (\\HasNoChildren) "/" INBOX\r\n')
        socket.write(`${tag} ${script(command) ?? 'OK done'}\r\n`)
      }
    })
  })
  open.push(() => new Promise((resolve) => server.close(() => resolve())))
  return { port: await listen(server) }
}

const out = (port: number, more: object = {}) => ({
  outbound: { kind: 'smtp', host: '127.0.0.1', port, security: 'none', user: null, ...more },
})
const into = (port: number, more: object = {}) => ({
  inbound: { kind: 'imap', host: '127.0.0.1', port, security: 'none', user: 'desk', ...more },
})

async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('The test of a mail server to send by', () => {
  it('is content with one that lets us in and takes our sender, and sends nothing', async () => {
    const { port, mails } = await smtp()
    expect((await test(out(port, { user: 'desk' }), { outboundPassword: 'right' })).outbound).toEqual({
      ok: true,
      fault: null,
      detail: null,
    })
    expect(mails).toEqual([])
  })

  it.each<[ChannelTestFault, () => Promise<ChannelTest>]>([
    ['host-not-found', () => test(out(25, { host: 'no-such-host.invalid' }))],
    ['address-not-allowed', () => test(out(25, { host: '127.0.0.2' }))],
    ['address-not-allowed', () => test(out(80, { host: '169.254.169.254' }))],
    ['port-closed', async () => test(out(await closedPort()))],
    [
      'login-refused',
      async () => test(out((await smtp()).port, { user: 'desk' }), { outboundPassword: 'wrong' }),
    ],
    ['login-required', async () => test(out((await smtp({ authOptional: false })).port))],
    [
      'sender-refused',
      async () => {
        const { port } = await smtp({
          onMailFrom: (_from, _session, done) => done(new Error('Not your address')),
        })
        return await test(out(port, { user: 'desk' }), { outboundPassword: 'right' })
      },
    ],
    ['tls-refused', async () => test(out((await smtp()).port, { security: 'tls' }))],
    [
      'tls-refused',
      async () => test(out((await smtp({ disabledCommands: ['STARTTLS'] })).port, { security: 'starttls' })),
    ],
    [
      'certificate-invalid',
      async () => test(out((await smtp({ hideSTARTTLS: false })).port, { security: 'starttls' })),
    ],
    [
      'not-a-mail-server',
      async () => {
        const server = createServer((socket) =>
          socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
        )
        open.push(() => new Promise((resolve) => server.close(() => resolve())))
        return await test(out(await listen(server)))
      },
    ],
    ['nothing-to-send-with', () => test({ outbound: { kind: 'installation' } })],
  ])('says %s', async (fault, run) => {
    const { outbound } = await run()
    expect(outbound).toMatchObject({ ok: false, fault })
  })

  it('has nothing to say of a channel that holds its mail', async () => {
    expect(await test({ outbound: { kind: 'held' } })).toEqual({ inbound: null, outbound: null })
  })

  it('signs in at the server of the installation as sending does, never in clear where TLS is offered', async () => {
    const seen: string[] = []
    const { port } = await smtp({
      hideSTARTTLS: false,
      onAuth({ password }, _session, done) {
        seen.push(String(password))
        done(null, { user: 'desk' })
      },
    })
    const installation = { outbound: { kind: 'installation' } }
    const was = desk.ctx.config.smtpUrl
    onTestFinished(() => {
      desk.ctx.config.smtpUrl = was
    })
    desk.ctx.config.smtpUrl = `smtp://desk:right@127.0.0.1:${port}`
    expect((await test(installation)).outbound).toMatchObject({ ok: false, fault: 'certificate-invalid' })
    expect(seen).toEqual([])
    desk.ctx.config.smtpUrl += '?tls.rejectUnauthorized=false'
    expect((await test(installation)).outbound).toMatchObject({ ok: true })
    expect(seen).toEqual(['right'])
  })

  it('never shows a saved password to a server it was not saved for', async () => {
    const seen: string[] = []
    const { port } = await smtp({
      onAuth({ password }, _session, done) {
        seen.push(String(password))
        done(new Error('no'))
      },
    })
    const saved = { displayName: 'Shop', ...out(port, { host: '127.0.0.1', user: 'someone' }) }
    const change = { settings: saved, outboundPassword: 'kept secret' }
    await desk.as(desk.people.admin).patch(`/api/v1/channels/${channelId}`, change)
    await test(out(port, { user: 'someone' }))
    await test(out(port, { user: 'other' }))
    expect(seen.includes('kept secret')).toBe(true)
    expect(seen.filter((password) => password === 'kept secret')).toHaveLength(1)
  })
})

describe('The test of a mailbox to read', () => {
  it('is content with one that opens', async () => {
    const { port } = await imap(() => null)
    expect((await test(into(port), { inboundPassword: 'right' })).inbound).toMatchObject({ ok: true })
  })

  it.each<[ChannelTestFault, () => Promise<ChannelTest>]>([
    [
      'login-refused',
      async () => {
        const refusing = (command: string) =>
          /^(LOGIN|AUTHENTICATE)/i.test(command) ? 'NO [AUTHENTICATIONFAILED] wrong' : null
        return await test(into((await imap(refusing)).port), { inboundPassword: 'wrong' })
      },
    ],
    [
      'mailbox-not-found',
      async () => {
        const { port } = await imap((command) => (/^STATUS/i.test(command) ? 'NO no such mailbox' : null))
        return await test(into(port, { mailbox: 'Elsewhere' }), { inboundPassword: 'right' })
      },
    ],
    ['port-closed', async () => test(into(await closedPort()))],
    ['address-not-allowed', () => test(into(143, { host: '10.0.0.1' }))],
    ['host-not-found', () => test(into(143, { host: 'no-such-host.invalid' }))],
    ['tls-refused', async () => test(into((await imap(() => null)).port, { security: 'tls' }))],
    ['tls-refused', async () => test(into((await imap(() => null)).port, { security: 'starttls' }))],
  ])('says %s', async (fault, run) => {
    const { inbound } = await run()
    expect(inbound).toMatchObject({ ok: false, fault })
  })
})

it('what a server said is passed on in its words, and nothing of the libraries in between', async () => {
  const wrong = { inboundPassword: 'wrong', outboundPassword: 'wrong' }
  const refusing = await imap((command) => (/^(LOGIN|AUTHENTICATE)/i.test(command) ? 'NO wrong' : null))
  const refused = await test({ ...into(refusing.port), ...out((await smtp()).port, { user: 'desk' }) }, wrong)
  expect(refused.inbound?.detail).toBe('wrong')
  expect(refused.outbound?.detail).toBe('535 No such login')
  const nowhere = { host: 'no-such-host.invalid' }
  expect(await test({ ...into(143, nowhere), ...out(25, nowhere) })).toMatchObject({
    inbound: { fault: 'host-not-found', detail: null },
    outbound: { fault: 'host-not-found', detail: null },
  })
  const tls = { security: 'tls' }
  const plain = [(await imap(() => null)).port, (await smtp()).port] as const
  expect(await test({ ...into(plain[0], tls), ...out(plain[1], tls) })).toMatchObject({
    inbound: { fault: 'tls-refused', detail: null },
    outbound: { fault: 'tls-refused', detail: null },
  })
})
