import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptPort } from './platform/engines/port.ts'
import { endLaunched, enginePids, launch } from './testing/process.ts'

vi.setConfig({ testTimeout: 240_000 })
const main = new URL('./main.ts', import.meta.url)
const address = 'asiakaspalvelu@shop.example'
let dir: string
let dataDir: string
let port: number
let smtpPort: number
const origin = () => `http://127.0.0.1:${port}`
const url = (path: string) => `${origin()}/api/v1${path}`

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-faults-'))
  dataDir = join(dir, 'data')
  port = await keptPort(join(dir, 'port'))
  smtpPort = await keptPort(join(dir, 'smtp-port'))
})
afterEach(async () => {
  await endLaunched(dataDir)
  await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
})

const start = async () => {
  const polku = launch(main, '--data', dataDir, '--port', String(port), '--smtp-port', String(smtpPort))
  await polku.says('Polku is ready')
  return polku
}

/** Sets the installation up as its owner would; answers the headers of an API key. */
const setUp = async (polku: Awaited<ReturnType<typeof start>>) => {
  await polku.says('/set-up?token=')
  const token = /token=([\w-]+)/.exec(polku.said())?.[1]
  const owner = { name: 'Aino', email: 'aino@shop.example', password: 'a long enough password' }
  const headers = { 'content-type': 'application/json', origin: origin() }
  const post = async (path: string, body: object, more = {}) => {
    const answer = await fetch(path.startsWith('/auth/') ? origin() + path : url(path), {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    })
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true)
    return answer
  }
  await post('/set-up', { token, language: 'fi', organisation: 'Shop', owner, start: 'empty' })
  const signedIn = await post('/auth/sign-in/email', { email: owner.email, password: owner.password })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  await post(
    '/channels',
    { kind: 'email', name: 'Mail', address, settings: { displayName: 'Shop' } },
    { cookie },
  )
  const made = await post('/api-keys', { name: 'drill', role: 'owner' }, { cookie })
  return { authorization: `Bearer ${((await made.json()) as { key: string }).key}` }
}

/** Sends like a mail server: what was not acknowledged is sent again, the very same. */
const send = async (number: number) => {
  const mail = {
    from: `customer-${number}@home.example`,
    to: address,
    messageId: `<mail-${number}@home.example>`,
    date: new Date('2026-11-02T09:00:00Z'),
    subject: 'Tilaus',
    text: `Mail number ${number}.`,
  }
  for (;;) {
    const transport = createTransport({ port: smtpPort, ignoreTLS: true, connectionTimeout: 2_000 })
    const sent = await transport.sendMail(mail).then(
      () => true,
      () => false,
    )
    transport.close()
    if (sent) return
    await sleep(100)
  }
}

const everyCase = async (headers: Record<string, string>) => {
  const cases: { id: string }[] = []
  for (let after = ''; ; ) {
    const answer = await fetch(url(`/cases?view=all&limit=100${after}`), { headers })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const page = (await answer.json()) as { items: { id: string }[]; next: string | null }
    cases.push(...page.items)
    if (!page.next) return cases
    after = `&after=${encodeURIComponent(page.next)}`
  }
}

const everyText = async (headers: Record<string, string>) => {
  const texts: string[] = []
  for (const { id } of await everyCase(headers)) {
    const answer = await fetch(url(`/cases/${id}/messages`), { headers })
    const { items } = (await answer.json()) as { items: { text: string }[] }
    texts.push(...items.map(({ text }) => text.trim()))
  }
  return texts.sort()
}

test('whatever is killed while mail comes in, every acknowledged mail is shown, and shown once', async () => {
  let polku = await start()
  const headers = await setUp(polku)
  const kill = async (what: 'server' | 'postgres' | 'clickhouse') => {
    const [postgres, clickhouse] = await enginePids(dataDir)
    if (what === 'postgres' && postgres) process.kill(postgres, 'SIGKILL')
    if (what === 'clickhouse' && clickhouse) process.kill(clickhouse, 'SIGKILL')
    if (what !== 'server') return
    polku.child.kill('SIGKILL')
    await polku.ended
    polku = await start()
  }

  const sent: number[] = []
  let stopped = false
  const sender = async (lane: number) => {
    for (let n = lane; !stopped; n += 3) {
      await send(n)
      sent.push(n)
    }
  }
  const senders = [sender(1), sender(2), sender(3)]
  for (const what of ['server', 'postgres', 'clickhouse', 'server', 'postgres', 'server'] as const) {
    const soFar = sent.length
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(soFar + 4), { timeout: 60_000, interval: 10 })
    await kill(what)
  }
  stopped = true
  await Promise.all(senders)

  const expected = sent.map((n) => `Mail number ${n}.`).sort()
  expect(expected.length).toBeGreaterThan(20)
  await vi.waitFor(async () => expect(await everyText(headers)).toEqual(expected), {
    timeout: 60_000,
    interval: 500,
  })
  polku.child.kill('SIGTERM')
  expect((await polku.ended).outcome).toBe(0)
})
