import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openDatabase, openPool } from '../../platform/db/database.ts'
import { itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { type ListenerLimits, startSmtpListener } from './smtp-listener.ts'

let desk: Desk
let address: string

beforeAll(async () => {
  desk = await openDesk()
  address = (await makeMailChannel(desk.ctx, desk.workspaceId)).address
})
afterAll(() => desk.close())

async function listening(limits: Partial<ListenerLimits> = {}) {
  const listener = await startSmtpListener(desk.ctx, limits)
  onTestFinished(() => listener.stop())
  return listener.port
}

async function send(port: number, options: SendMailOptions & { raw: Buffer | string }) {
  const transport = createTransport({ host: '127.0.0.1', port, tls: { rejectUnauthorized: false } })
  try {
    const { response } = await transport.sendMail({
      envelope: { from: 'a@home.example', to: [address] },
      ...options,
    })
    return { code: 250, response }
  } catch (error) {
    const { responseCode, response } = error as { responseCode?: number; response?: string }
    return { code: responseCode ?? 0, response: response ?? String(error) }
  } finally {
    transport.close()
  }
}

const stored = async () =>
  (await desk.ctx.pool.query('select count(*)::int as n from inbound_items')).rows[0].n as number

describe('the mail listener', () => {
  it('answers 250 when the mail is on disk and in the ledger, and encrypts', async () => {
    const port = await listening()
    const raw = letter({ to: address })
    const transport = createTransport({
      host: '127.0.0.1',
      port,
      requireTLS: true,
      tls: { rejectUnauthorized: false },
    })
    const { response } = await transport.sendMail({
      envelope: { from: 'a@home.example', to: [address] },
      raw,
    })
    transport.close()
    const id = response.match(/Stored as (\S+)/)![1]!
    const { rows } = await desk.ctx.pool.query('select * from inbound_items where id = $1', [id])
    expect(rows[0]).toMatchObject({ state: 'received', source: 'smtp', size: raw.length + 2 })
    expect(rows[0].envelope).toMatchObject({ from: 'a@home.example', to: [address], ip: '127.0.0.1' })
    expect(await desk.ctx.files.size(rows[0].file_hash)).toBe(raw.length + 2)
    await desk.drain()
    expect((await itemOf(desk, id)).state).toBe('shown')
  })

  it('takes mail for our addresses alone, signed reply addresses among them', async () => {
    const port = await listening()
    const refused = await send(port, {
      raw: letter(),
      envelope: { from: 'a@home.example', to: ['x@elsewhere.example'] },
    })
    expect(refused.code).toBe(550)
    const token = 'a'.repeat(42)
    const signed = address.replace('@', `+c.${token}@`).toUpperCase()
    expect((await send(port, { raw: letter(), envelope: { from: '', to: [signed] } })).code).toBe(250)
    await desk.ctx.pool.query('update channels set enabled = false where address = $1', [address])
    onTestFinished(async () => {
      await desk.ctx.pool.query('update channels set enabled = true where address = $1', [address])
    })
    expect((await send(port, { raw: letter() })).code).toBe(550)
  })

  it('takes mail for an address of ours with a detail, unless that is one of its own', async () => {
    const port = await listening()
    const detailed = address.replace('@', '+tilaus@')
    const to = (...addresses: string[]) =>
      send(port, { raw: letter(), envelope: { from: '', to: addresses } }).then(async ({ response }) => {
        const id = response.match(/Stored as (\S+)/)![1]!
        const { rows } = await desk.ctx.pool.query(
          'select c.address, i.envelope from inbound_items i join channels c on c.id = i.channel_id where i.id = $1',
          [id],
        )
        return rows[0]
      })
    expect(await to(detailed)).toMatchObject({ address, envelope: { to: [detailed] } })
    const own = await makeMailChannel(desk.ctx, desk.workspaceId)
    await desk.ctx.pool.query('update channels set address = $1 where id = $2', [detailed, own.id])
    expect(await to(detailed.toUpperCase())).toMatchObject({ address: detailed })
    const stranger = detailed.replace('desk', 'other')
    expect((await send(port, { raw: letter(), envelope: { from: '', to: [stranger] } })).code).toBe(550)
  })

  it('refuses what is too large and keeps nothing of it', async () => {
    const port = await listening({ size: 20_000 })
    const before = await stored()
    const lines = `${'x'.repeat(70)}\r\n`.repeat(500)
    expect((await send(port, { raw: letter({ body: lines }) })).code).toBe(552)
    expect(await stored()).toBe(before)
  })

  it('takes 25 MB of attachments', async () => {
    const port = await listening()
    const content = `${'QUJD'.repeat(19)}\r\n`.repeat(Math.ceil((25 * 1024 * 1024) / 57))
    const headers = ['Content-Type: application/pdf; name=big.pdf', 'Content-Transfer-Encoding: base64']
    const { code, response } = await send(port, { raw: letter({ headers, body: content }) })
    expect(code).toBe(250)
    await desk.drain()
    const item = await itemOf(desk, response.match(/Stored as (\S+)/)![1]!)
    const { rows } = await desk.ctx.pool.query('select size from attachments where message_id = $1', [
      item.result_message_id,
    ])
    expect(Number(rows[0].size)).toBeGreaterThan(25 * 1024 * 1024)
  })

  it('asks senders to wait while too much is unread', async () => {
    const before = await stored()
    const port = await listening({ backlog: 3 })
    const codes: number[] = []
    for (let count = 0; count < 5; count += 1) codes.push((await send(port, { raw: letter() })).code)
    expect(codes).toEqual([250, 250, 250, 452, 452])
    await desk.drain()
    expect((await send(port, { raw: letter() })).code).toBe(250)
    expect(await stored()).toBe(before + 4)
    await desk.drain()
  })

  it('asks one that sends too fast to slow down', async () => {
    const port = await listening({ clientMailsPerMinute: 2 })
    const codes: number[] = []
    for (let count = 0; count < 4; count += 1) codes.push((await send(port, { raw: letter() })).code)
    // A minute may turn while this runs; then one more gets through.
    expect(codes.slice(0, 2)).toEqual([250, 250])
    expect(codes).toContain(450)
  })

  it.each(['ENOSPC', 'EDQUOT'])(
    'answers 452 while the disk is full (%s), and takes the mail later',
    async (code) => {
      const port = await listening()
      const { put } = desk.ctx.files
      desk.ctx.files.put = async () => {
        throw Object.assign(new Error('no space left on device'), { code })
      }
      const before = await stored()
      const refused = await send(port, { raw: letter() })
      desk.ctx.files.put = put
      expect(refused.code).toBe(452)
      expect(await stored()).toBe(before)
      expect((await send(port, { raw: letter() })).code).toBe(250)
    },
  )

  it('answers with a temporary error while the database is away', async () => {
    const pool = openPool('postgres://nobody@127.0.0.1:1/gone', () => {})
    const db = openDatabase(pool)
    onTestFinished(() => db.destroy())
    const listener = await startSmtpListener({ ...desk.ctx, db })
    onTestFinished(() => listener.stop())
    expect((await send(listener.port, { raw: letter() })).code).toBe(451)
  })

  it('outlives clients that speak nonsense or hang up in the middle of a mail', async () => {
    const port = await listening()
    const before = await stored()
    await say(port, 'GET / HTTP/1.1\r\n\r\n\0\xff\r\n')
    await say(port, `HELO x\r\nMAIL FROM:<a@b.fi>\r\nRCPT TO:<${address}>\r\nDATA\r\nSubject: half`)
    await say(port, `${'A'.repeat(100_000)}\r\n`)
    expect(await stored()).toBe(before)
    expect((await send(port, { raw: Buffer.from('\0\xff\xfe no header at all', 'latin1') })).code).toBe(250)
    await desk.drain()
  })
})

/** Says something to a port in one go and hangs up. */
const say = (port: number, words: string) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(words, 'latin1'))
    setTimeout(() => socket.destroy(), 150)
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })

describe('kill -9 in the middle of inbound mail', () => {
  it('loses nothing that was acknowledged and shows nothing twice', async () => {
    const { rows } = await desk.ctx.pool.query('select current_database() as name')
    const url = new URL(desk.ctx.pool.options.connectionString!)
    url.pathname = `/${rows[0].name}`
    const start = () => startProcess(url.href, desk.ctx.config.dataDir)
    const waiting = new Set(Array.from({ length: 60 }, (_, at) => `killed-${at}@home.example`))

    let interrupted = 0
    for (let round = 0; waiting.size > 0; round += 1) {
      const server = await start()
      // The later a round, the longer it lives; without a kill the last one finishes.
      const killed = round < 4 ? setTimeout(() => server.child.kill('SIGKILL'), 60 + 90 * round) : undefined
      await deliverAll(server.port, waiting)
      clearTimeout(killed)
      if (waiting.size > 0) interrupted += 1
      server.child.kill('SIGKILL')
      await server.ended
      expect(round).toBeLessThan(8)
    }
    expect(interrupted).toBeGreaterThan(0)
    // The database notices a moment later that the last process is gone and gives its lock up.
    await vi.waitFor(
      async () => {
        await desk.drain()
        const open = await desk.ctx.pool.query(
          `select 1 from inbound_items where state in ('received', 'failed')`,
        )
        expect(open.rows).toHaveLength(0)
      },
      { timeout: 20_000, interval: 200 },
    )
    const shown = await desk.ctx.pool.query(
      `select rfc_message_id, count(*)::int as times from messages where rfc_message_id like '<killed-%' group by 1`,
    )
    expect(shown.rows).toHaveLength(60)
    expect(shown.rows.filter(({ times }) => times !== 1)).toEqual([])
  }, 90_000)
})

/** Sends each waiting mail as a mail server would: what was acknowledged waits no longer. */
async function deliverAll(port: number, waiting: Set<string>): Promise<void> {
  const queue = [...waiting]
  const worker = async () => {
    for (let id = queue.pop(); id; id = queue.pop()) {
      const { code } = await send(port, { raw: letter({ messageId: id, to: address }) })
      if (code === 250) waiting.delete(id)
      if (code === 0) return
    }
  }
  await Promise.all(Array.from({ length: 6 }, worker))
}

async function startProcess(databaseUrl: string, dataDir: string) {
  const script = new URL('../../testing/mail-process.ts', import.meta.url).pathname
  const child: ChildProcess = spawn(process.execPath, [script, databaseUrl, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout!.once('data', (line) => resolve(Number(String(line))))
    child.once('exit', () => reject(new Error('the server ended before it listened')))
  })
  return { child, port, ended }
}
