import { readdir, readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { type ListenerLimits, startSmtpListener } from './smtp-listener.ts'

let desk: Desk
let address: string
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  address = (await makeMailChannel(desk.ctx, desk.workspaceId)).address
})
afterAll(() => desk.close())

async function listening(limits: Partial<ListenerLimits> = {}) {
  const listener = await startSmtpListener(desk.ctx, { clientMailsPerMinute: 10_000, ...limits })
  onTestFinished(() => listener.stop())
  return listener.port
}

/** A client that writes bytes as it likes and reads whole answers. */
function talk(socket: Socket) {
  let heard = ''
  let ended = false
  socket.on('data', (chunk) => {
    heard += chunk.toString()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    ended = true
  })
  return {
    socket,
    say: (bytes: string | Buffer) => socket.write(bytes),
    ended: () => ended,
    /** The next answer: its lines up to the one without a hyphen. */
    async answer(): Promise<string> {
      for (let waited = 0; waited < 8_000; waited += 5) {
        const whole = heard.match(/^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/)?.[0]
        if (whole) {
          heard = heard.slice(whole.length)
          return whole
        }
        if (ended) return 'closed'
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return 'silent'
    },
  }
}

async function open(port: number, from = '127.0.0.1') {
  const client = talk(connect({ port, host: '127.0.0.1', localAddress: from }))
  onTestFinished(() => void client.socket.destroy())
  return client
}

async function greeted(port: number) {
  const client = await open(port)
  await client.answer()
  client.say('EHLO home.example\r\n')
  return { client, offers: await client.answer() }
}

const begun = async (port: number) => {
  const { client } = await greeted(port)
  client.say(`MAIL FROM:<a@home.example>\r\nRCPT TO:<${address}>\r\nDATA\r\n`)
  expect([(await client.answer()).slice(0, 3), (await client.answer()).slice(0, 3)]).toEqual(['250', '250'])
  expect((await client.answer()).slice(0, 3)).toBe('354')
  return client
}

/** What was taken in for the address, as it lies on disk. */
const taken = async (): Promise<string[]> => {
  const { rows } = await desk.ctx.pool.query(
    `select file_hash from inbound_items where envelope -> 'to' ->> 0 = $1 order by id`,
    [address],
  )
  return await Promise.all(rows.map(({ file_hash }) => readFile(desk.ctx.files.path(file_hash), 'utf8')))
}

describe('a mail listener that is spoken to with ill will', () => {
  it('forgets what was said before TLS began', async () => {
    const port = await listening()
    const { client } = await greeted(port)
    client.say(`STARTTLS\r\nMAIL FROM:<forger@home.example>\r\nRCPT TO:<${address}>\r\n`)
    const reply = await client.answer()
    // Either it hangs up, or it goes on as if nothing but STARTTLS had been said.
    if (reply.startsWith('220')) {
      client.socket.removeAllListeners('data')
      const safe = talk(connectTls({ socket: client.socket, rejectUnauthorized: false }))
      safe.say('DATA\r\n')
      const answer = await safe.answer()
      expect(answer === 'closed' || answer.startsWith('5')).toBe(true)
    }
    expect(await taken()).toEqual([])
  })

  it('ends a mail at a line with a dot alone, and at nothing that resembles it', async () => {
    const client = await begun(await listening())
    const smuggled = `MAIL FROM:<boss@home.example>\r\nRCPT TO:<${address}>\r\nDATA\r\nSubject: smuggled\r\n\r\nx`
    for (const end of ['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n', '\r\n.\r', '\r\n.\0\r\n'])
      client.say(`Subject: outer\r\n\r\nbefore${end}${smuggled}\r\n`)
    client.say('..stuffed\r\n.\r\n')
    expect((await client.answer()).slice(0, 3)).toBe('250')
    client.say('NOOP\r\n')
    expect((await client.answer()).slice(0, 3)).toBe('250')
    const mails = await taken()
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('smuggled')
    expect(mails[0]).toMatch(/\r\n\.stuffed\r\n$/)
  })

  it('takes commands in one go, as it says it does', async () => {
    const { client, offers } = await greeted(await listening())
    expect(offers).toMatch(/PIPELINING/)
    expect(offers).toMatch(/8BITMIME/)
    expect(offers).toMatch(/SMTPUTF8/)
    expect(offers).not.toMatch(/CHUNKING|AUTH|VRFY/)
    client.say(
      `MAIL FROM:<a@home.example>\r\nRCPT TO:<nobody@else.example>\r\nRCPT TO:<${address}>\r\nDATA\r\n`,
    )
    const codes = []
    for (let n = 0; n < 4; n++) codes.push((await client.answer()).slice(0, 3))
    expect(codes).toEqual(['250', '550', '250', '354'])
    client.say('Subject: one\r\n\r\nx\r\n.\r\nQUIT\r\n')
    expect((await client.answer()).slice(0, 3)).toBe('250')
    expect(await taken()).toHaveLength(1)
  })

  it('does not know BDAT, and takes nothing by it', async () => {
    const { client } = await greeted(await listening())
    client.say(`MAIL FROM:<a@home.example>\r\nRCPT TO:<${address}>\r\n`)
    await client.answer()
    await client.answer()
    client.say('BDAT 4 LAST\r\nx\r\n\r\n')
    expect((await client.answer()).slice(0, 1)).toBe('5')
    expect(await taken()).toEqual([])
  })

  it.each([
    ['a line without end', () => 'X'.repeat(5_000_000)],
    ['an address without end', () => `MAIL FROM:<${'a'.repeat(200_000)}@home.example>\r\n`],
    ['line breaks in an address', () => 'MAIL FROM:<a@home.example\rRCPT TO:<b>\n>\r\n'],
    ['bytes that are no text', () => Buffer.alloc(100_000, 0xff)],
  ])('outlives %s', async (_what, bytes) => {
    const port = await listening()
    const { client } = await greeted(port)
    client.say(bytes() as string)
    client.say('\r\n')
    expect(await client.answer()).toMatch(/^(?:5|4|closed)/)
    const other = await greeted(port)
    expect(other.offers).toContain('250')
  })

  it('takes an address with letters beyond ASCII', async () => {
    const { client } = await greeted(await listening())
    client.say('MAIL FROM:<käyttäjä@esimerkki.example> SMTPUTF8 BODY=8BITMIME\r\n')
    expect((await client.answer()).slice(0, 3)).toBe('250')
    client.say(`RCPT TO:<${address}>\r\nDATA\r\n`)
    await client.answer()
    await client.answer()
    client.say('From: Käyttäjä <käyttäjä@esimerkki.example>\r\nSubject: Hyvää yötä\r\n\r\nÄiti\r\n.\r\n')
    expect((await client.answer()).slice(0, 3)).toBe('250')
    await desk.drain()
    const { body } = await desk.as(desk.people.agent).get('/api/v1/cases?limit=1')
    expect(body.items[0]).toMatchObject({
      subject: 'Hyvää yötä',
      customer: { address: 'käyttäjä@esimerkki.example' },
    })
  })

  it('serves others while five hundred clients hold on and say nothing', async () => {
    const port = await listening()
    const idle = await Promise.all(
      Array.from({ length: 500 }, (_, n) => open(port, `127.0.1.${1 + (n % 25)}`)),
    )
    const answers = await Promise.all(idle.map((client) => client.answer()))
    const admitted = answers.filter((answer) => answer.startsWith('220')).length
    expect(admitted).toBeLessThanOrEqual(200)
    expect(answers.filter((answer) => !/^(?:220|421)/.test(answer))).toEqual([])
    for (const client of idle) client.socket.destroy()
    await expect.poll(async () => (await greeted(port)).offers.slice(0, 3)).toBe('250')
  })

  it('hangs up on whoever writes a byte now and then for ever', async () => {
    const port = await listening({ mailSeconds: 1 })
    const client = await begun(port)
    client.say('Subject: slow\r\n\r\n')
    const dripping = setInterval(() => client.say('x'), 50)
    onTestFinished(() => clearInterval(dripping))
    await expect.poll(() => client.ended(), { timeout: 6_000 }).toBe(true)
    clearInterval(dripping)
    client.socket.destroy()
    const left = () => readdir(join(desk.ctx.files.folder, 'incoming'))
    await expect.poll(left, { timeout: 10_000 }).toEqual([])
    expect(await taken()).toEqual([])
  })
})
