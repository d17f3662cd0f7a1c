import { type ErrorCode, errorCodes } from '@polku/contract'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { passTime } from '../../testing/passing-time.ts'
import { makeChatChannel } from '../../testing/visitor.ts'
import { matterWords } from './messages/index.ts'

const url = 'https://help.shop.example'
const secret = 'a-secret-of-the-shop-of-32-characters'
let desk: Desk
let mailbox: MailCatcher
beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url, POLKU_URL: url })
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})
beforeEach(() => {
  mailbox.mails.length = 0
})

const agent = () => desk.as(desk.people.agent)

/** A matter that came by mail and was answered; the mail that left, and the path of the link in it. */
async function answered(given: Parameters<typeof receiveFrom>[2] = {}, answer: object = {}) {
  const channel = await makeMailChannel(desk.ctx, desk.workspaceId)
  const matter = await receiveFrom(desk.ctx, desk.workspaceId, { ...given, channelId: channel.id })
  await say(matter.caseId, 'It comes on Tuesday.', answer)
  const mail = mailbox.mails.at(-1)!
  return { ...matter, mail, path: linkIn(mail.text ?? '') }
}

async function say(caseId: string, text: string, more: object = {}) {
  const sent = await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text, ...more })
  expect(sent.status).toBe(201)
  await passTime(desk)
}

const linkIn = (text: string) => /https:\/\/help\.shop\.example(\/matter\/\S+)/.exec(text)?.[1] ?? ''

const open = (path: string, headers: Record<string, string> = {}) =>
  desk.as(null).get(path, undefined, headers)

interface Form {
  text?: string
  once?: string
  file?: { name: string; content: Buffer }
}

async function send(path: string, { text = '', once, file }: Form, headers: Record<string, string> = {}) {
  const form = new FormData()
  if (once) form.set('once', once)
  form.set('text', text)
  if (file) form.set('files', new Blob([new Uint8Array(file.content)]), file.name)
  const request = new Request(url, { method: 'POST', body: form })
  const answer = await desk.app.inject({
    method: 'POST',
    url: path,
    headers: { origin: url, 'content-type': request.headers.get('content-type')!, ...headers },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  return { status: answer.statusCode, body: answer.body, location: String(answer.headers.location ?? '') }
}

const messagesOf = async (caseId: string) =>
  (await agent().get(`/api/v1/cases/${caseId}/messages`)).body.items
const stateOf = async (caseId: string) => (await agent().get(`/api/v1/cases/${caseId}`)).body.state

const promiseOf = async (caseId: string): Promise<string> =>
  (await agent().get(`/api/v1/cases/${caseId}/promises`)).body.items.find(
    ({ kind }: { kind: string }) => kind === 'own',
  ).id

describe('The page of one’s own matter', () => {
  it('is led to by the link in our mail, and shows where it stands and what was said', async () => {
    const { path, caseId } = await answered({ name: 'Liisa <Mäki>', subject: 'Missing parcel' })
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'note', text: 'She is right.' })
    const { status, body, headers } = await open(path)
    expect(status).toBe(200)
    expect(body).toContain('<h1>Missing parcel</h1>')
    expect(body).toContain('We have answered and are waiting for you.')
    expect(body).toContain('It should have come on Friday.')
    expect(body).toContain('It comes on Tuesday.')
    expect(body).not.toContain('She is right.')
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('speaks the customer’s language, and another when asked', async () => {
    const { path } = await answered()
    expect((await open(path)).body).toContain('<html lang="en">')
    expect((await open(`${path}?lang=fi`)).body).toContain('Olemme vastanneet ja odotamme sinua.')
    expect((await open(path, { cookie: 'matter_language=sv' })).body).toContain('Vi har svarat')
  })

  it('says what was promised, what was kept, and what is late', async () => {
    await desk.as(desk.people.lead).post('/api/v1/promise-policies', { name: 'Mail', first: 60, next: 60 })
    const { path, caseId } = await answered()
    const dueAt = new Date(Date.now() + 3_600_000).toISOString()
    await agent().post(`/api/v1/cases/${caseId}/promises`, { what: 'We call you back', dueAt })
    expect((await open(path)).body).toMatch(/We call you back: .* at the latest/)
    expect((await open(path)).body).toMatch(/An answer: promised and kept/)
    await desk.ctx.pool.query(
      `update promises set due_at = now() - interval '1 minute' where what is not null and case_id = $1`,
      [caseId],
    )
    await passTime(desk)
    expect((await open(path)).body).toMatch(/We call you back: promised by .* We are late/)
    await agent().put(`/api/v1/promises/${await promiseOf(caseId)}/outcome`, { outcome: 'kept' })
    expect((await open(path)).body).toMatch(/We call you back: came later than we promised/)
  })

  it('takes an answer, once however often it is sent', async () => {
    const { path, caseId } = await answered()
    const answer = { text: 'Tuesday is fine.\r\nThank you.', once: 'once-and-for-all' }
    const first = await send(`${path}/answer`, answer)
    expect(first).toMatchObject({ status: 303, location: `${path}?said` })
    await send(`${path}/answer`, answer)
    const said = (await messagesOf(caseId)).filter((each: { onPage: boolean }) => each.onPage)
    expect(said).toMatchObject([
      { text: 'Tuesday is fine.\nThank you.', direction: 'in', author: { kind: 'customer' } },
    ])
    expect(await stateOf(caseId)).toBe('open')
    expect((await open(`${path}?said`)).body).toContain('Thank you. Your message has arrived.')
  })

  it('takes a file, which both sides can open, and nobody by another’s link', async () => {
    const { path, caseId } = await answered()
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    expect(await send(`${path}/answer`, { file: { name: 'crack.png', content: png } })).toMatchObject({
      status: 303,
    })
    expect((await messagesOf(caseId)).at(-1).attachments).toMatchObject([
      { name: 'crack.png', mediaType: 'image/png' },
    ])
    const href = /href="([^"]+\/files\/[^"]+)"/.exec((await open(path)).body)![1]!
    expect((await open(href)).headers['content-disposition']).toContain('crack.png')
    const other = await answered()
    expect(await open(href.replace(path, other.path))).toMatchObject({ status: 404 })
  })

  it.each([
    ['nothing', { text: ' ' }, 422, 'Write a few words'],
    ['too much', { text: 'x'.repeat(10_001) }, 413, 'too long'],
    ['more than a form may hold', { text: 'x'.repeat(60_000) }, 413, 'too long'],
    [
      'a program',
      { text: 'See this', file: { name: 'a.png', content: Buffer.from('MZ\x90\x00') } },
      415,
      'Only pictures',
    ],
  ])('refuses %s, and keeps what was written', async (_, form, status, words) => {
    const { path, caseId } = await answered()
    const answer = await send(`${path}/answer`, form)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(words)
    expect(answer.body).toContain(form.text.trim().slice(0, 100))
    expect((await messagesOf(caseId)).some((each: { onPage: boolean }) => each.onPage)).toBe(false)
  })

  it('settles the matter when the customer says so, again and again, and an answer opens it', async () => {
    const { path, caseId } = await answered()
    expect(await send(`${path}/settled`, {})).toMatchObject({ status: 303, location: `${path}?settled` })
    expect(await send(`${path}/settled`, {})).toMatchObject({ status: 303 })
    expect(await stateOf(caseId)).toBe('solved')
    await send(`${path}/answer`, { text: 'It is broken after all.' })
    expect(await stateOf(caseId)).toBe('open')
  })

  it('begins another matter where the first is closed for good', async () => {
    const { path, caseId } = await answered()
    await desk.ctx.pool.query(`update cases set state = 'closed', closed_at = now() where id = $1`, [caseId])
    expect(await send(`${path}/answer`, { text: 'One more thing' })).toMatchObject({
      location: `${path}?anew`,
    })
    expect(await stateOf(caseId)).toBe('closed')
  })
})

describe('A link to one’s own matter', () => {
  it('stands in no mail that others have copies of', async () => {
    const { mail } = await answered({}, { cc: ['neighbour@home.example'] })
    expect(mail.cc).toBeTruthy()
    expect(linkIn(mail.text ?? '')).toBe('')
  })

  it.each(['/matter/x', '/matter/AAAA', `/matter/${'A'.repeat(64)}`])('leads nowhere as %s', async (path) => {
    const { status, body } = await open(path)
    expect(status).toBe(404)
    expect(body).toContain('matter.link-unknown')
  })

  it('leads nowhere with one sign changed, or with the number of another matter', async () => {
    const [{ path }, other] = [await answered(), await answered()]
    const [own, foreign] = [path, other.path].map((each) => Buffer.from(each.slice(8), 'base64url')) as [
      Buffer,
      Buffer,
    ]
    const swapped = Buffer.concat([own.subarray(0, 16), foreign.subarray(16, 32), own.subarray(32)])
    for (const token of [swapped.toString('base64url'), `${path.slice(8, -1)}_`, `${path.slice(8)}A`])
      expect((await open(`/matter/${token}`)).status, token).toBe(404)
  })

  it('ends three months after the last word, for reading and for writing', async () => {
    const { path, caseId } = await answered()
    await desk.ctx.pool.query(`update cases set last_message_at = now() - interval '91 days' where id = $1`, [
      caseId,
    ])
    expect(await open(path)).toMatchObject({ status: 410 })
    expect(await send(`${path}/answer`, { text: 'Hello?' })).toMatchObject({ status: 410 })
  })

  it('shows an address that was only claimed what went to it, and nothing else', async () => {
    const { caseId, path: proved } = await answered({
      from: 'proved@home.example',
      text: 'My secret is 1234.',
    })
    await desk.ctx.pool.query(
      `update identifiers set status = 'claimed' where workspace_id = $1 and value = 'proved@home.example'`,
      [desk.workspaceId],
    )
    await desk.ctx.pool.query(
      `update messages set mail = '{"from":"other@home.example"}' where case_id = $1 and direction = 'in'`,
      [caseId],
    )
    const { body } = await open(proved)
    expect(body).toContain('It comes on Tuesday.')
    expect(body).not.toContain('My secret is 1234.')
    await send(`${proved}/answer`, { text: 'I am who I say.' })
    expect((await open(proved)).body).toContain('I am who I say.')
    expect((await agent().get(`/api/v1/cases/${caseId}`)).body.unverified).toBe(true)
  })

  it('changes nothing when a mail scanner opens it', async () => {
    const { path, caseId } = await answered()
    const before = await stateOf(caseId)
    await open(path)
    await open(`${path}/settled`)
    expect(await stateOf(caseId)).toBe(before)
  })

  it('takes no answer from a page of another site', async () => {
    const { path } = await answered()
    expect(await send(`${path}/answer`, { text: 'x' }, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
    })
  })
})

describe('What a customer is refused', () => {
  it.each(['en', 'fi', 'sv'] as const)('is said in words of its own (%s)', (language) => {
    const words = matterWords[language]
    const codes = (Object.keys(errorCodes) as ErrorCode[]).filter((code) => code.startsWith('matter.'))
    expect(new Set(codes.map((code) => words.refused(code))).size).toBe(codes.length)
    expect(codes.map((code) => words.refused(code))).not.toContain(words.refused('service.failed'))
  })
})

describe('Whoever signs in where they ordered', () => {
  const token = (key: string, sub: string, email: string, until = '1 hour') =>
    new SignJWT({ email })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(sub)
      .setAudience(key)
      .setExpirationTime(until)
      .sign(new TextEncoder().encode(secret))
  const signIn = async (key: string, signed: string) => {
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/my',
      headers: { origin: 'https://shop.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ channel: key, token: signed }).toString(),
    })
    return {
      status: answer.statusCode,
      cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0]!,
      body: answer.body,
    }
  }

  it('sees all their matters and nobody else’s, and answers there', async () => {
    const { key } = await makeChatChannel(desk, { secret })
    const own = await answered({ from: 'owner-of@home.example', subject: 'Mine' })
    const other = await answered({ subject: 'Not mine' })
    const { status, cookie } = await signIn(key, await token(key, 'R1', 'owner-of@home.example'))
    expect(status).toBe(303)
    const list = await open('/my', { cookie })
    expect(list.body).toContain(`href="/my/${own.caseId}">Mine</a>`)
    expect(list.body).not.toContain('Not mine')
    expect((await open(`/my/${own.caseId}`, { cookie })).status).toBe(200)
    expect((await open(`/my/${other.caseId}`, { cookie })).body).toContain('matter.not-found')
    expect(await send(`/my/${other.caseId}/answer`, { text: 'x' }, { cookie })).toMatchObject({ status: 404 })
    expect(await send(`/my/${own.caseId}/answer`, { text: 'Here I am.' }, { cookie })).toMatchObject({
      status: 303,
    })
    expect((await messagesOf(own.caseId)).at(-1)).toMatchObject({ text: 'Here I am.', onPage: true })
  })

  it('is not let in by a token of another shop, an old one, or a changed cookie', async () => {
    const { key } = await makeChatChannel(desk, { secret })
    const { key: another } = await makeChatChannel(desk, { secret: 'another-secret-of-32-characters-now' })
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'somebody@home.example' })
    expect(await signIn(another, await token(another, 'R2', 'somebody@home.example'))).toMatchObject({
      status: 401,
    })
    expect(await signIn(key, await token(key, 'R2', 'somebody@home.example', '-1 hour'))).toMatchObject({
      status: 401,
    })
    expect(await signIn('nothing', 'x')).toMatchObject({ status: 401 })
    const { cookie } = await signIn(key, await token(key, 'R2', 'somebody@home.example'))
    const foreign = await makeWorkspace(desk.ctx)
    for (const forged of [`${cookie}x`, cookie.replace(desk.workspaceId, foreign), ''])
      expect((await open('/my', { cookie: forged })).status, forged).toBe(401)
  })
})
