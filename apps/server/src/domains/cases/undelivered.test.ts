import type { Case, Message } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrive, itemOf, type Letter, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'

let desk: Desk
let mailbox: MailCatcher
let channel: { id: string; address: string }
let counter = 0

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})

const agent = () => desk.as(desk.people.agent)

/** A customer whose question an agent has answered, read and left. */
async function answered({ solve = false, refuse = false } = {}) {
  const address = `asiakas-${++counter}@home.example`
  if (refuse) mailbox.refuse.set(address, { code: 550, text: '5.1.1 No such user' })
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, {
    from: address,
    channelId: channel.id,
  })
  await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Se on matkalla.', solve })
  await agent().put(`/api/v1/cases/${caseId}/read`)
  await desk.drain()
  const sent = mailbox.mails.find(({ to }) => to?.some((one) => one.address === address))
  return {
    address,
    caseId,
    messageId: sent?.messageId?.replace(/^<|>$/g, '') ?? '',
    replyTo: sent?.replyTo?.[0]?.address ?? '',
  }
}

async function get(given: Letter, from = 'x@home.example') {
  const [id] = await arrive(desk, channel, letter({ to: channel.address, ...given }), {
    from,
    ip: '203.0.113.9',
    to: [given.to ?? channel.address],
  })
  await desk.drain()
  const { case_id: caseId, result_message_id: messageId } = await itemOf(desk, id!)
  const message = (await messages(caseId!)).find((one) => one.id === messageId)!
  return { message, case: await caseOf(caseId!) }
}

const caseOf = async (id: string): Promise<Case> => (await agent().get(`/api/v1/cases/${id}`)).body
const messages = async (caseId: string): Promise<Message[]> =>
  (await agent().get(`/api/v1/cases/${caseId}/messages`)).body.items
const delivery = async (caseId: string) =>
  (await messages(caseId)).find(({ direction }) => direction === 'out')!.delivery
const listed = async (view: string) =>
  (await agent().get(`/api/v1/cases?view=${view}&limit=100`)).body.items as { id: string; unread: boolean }[]

const daemon = { from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example>', subject: 'Returned mail' }
const report = (type: string, ...parts: string[]) => ({
  headers: [`Content-Type: multipart/report; report-type=${type}; boundary=b`],
  body: [...parts.flatMap((part) => ['--b', part]), '--b--'].join('\r\n'),
})
const status = (address: string, action: string, code: string) =>
  `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ${address}\r\nAction: ${action}\r\nStatus: ${code}`
const returned = (messageId: string) => `Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${messageId}>`

describe('an answer that did not arrive', () => {
  it('opens its case again, unread and in the list, when it comes back', async () => {
    const { address, caseId, messageId } = await answered({ solve: true })
    await get({
      ...daemon,
      ...report('delivery-status', status(address, 'failed', '5.2.2'), returned(messageId)),
    })
    expect(await caseOf(caseId)).toMatchObject({
      state: 'open',
      unread: true,
      waitingSince: expect.any(String),
    })
    expect(await listed('mine')).toContainEqual(expect.objectContaining({ id: caseId, unread: true }))
    expect(await delivery(caseId)).toMatchObject({ state: 'bounced', reason: 'full', hard: false })
  })

  it('is as visible when the mail server refuses it at once', async () => {
    const { caseId } = await answered({ solve: true, refuse: true })
    expect(await caseOf(caseId)).toMatchObject({
      state: 'open',
      unread: true,
      waitingSince: expect.any(String),
    })
    expect(await listed('mine')).toContainEqual(expect.objectContaining({ id: caseId, unread: true }))
    expect(await delivery(caseId)).toMatchObject({ state: 'failed', reason: 'no-address', hard: true })
  })

  it('wakes a case that sleeps', async () => {
    const { address, caseId, messageId } = await answered()
    await agent().put(`/api/v1/cases/${caseId}/snooze`, {
      until: new Date(Date.now() + 86_400_000).toISOString(),
    })
    await get({
      ...daemon,
      ...report('delivery-status', status(address, 'failed', '5.1.1'), returned(messageId)),
    })
    expect(await caseOf(caseId)).toMatchObject({ state: 'open', snoozedUntil: null, unread: true })
  })

  it('is told by a report of an old server that names nothing but its address', async () => {
    const { address, caseId } = await answered()
    const { message } = await get({
      ...daemon,
      body: `   ----- Transcript of session follows -----\r\n550 <${address}>... User unknown\r\n\r\n   ----- Unsent message follows -----\r\nTo: ${address}\r\nSubject: Re: Paketti\r\n\r\nHei`,
    })
    expect(message).toMatchObject({ kind: 'bounce', caseId })
    expect(await delivery(caseId)).toMatchObject({ state: 'bounced', reason: 'no-address', hard: true })
  })
})

describe('an answer that arrived stays sent', () => {
  const untouched = async ({ caseId }: { caseId: string }) => {
    expect(await delivery(caseId)).toMatchObject({ state: 'sent', error: null, reason: null })
    expect(await caseOf(caseId)).toMatchObject({ state: 'solved', unread: false })
  }

  it('when somebody is away and names a colleague', async () => {
    const ours = await answered({ solve: true })
    const { message } = await get(
      {
        from: ours.address,
        subject: 'Automaattinen vastaus: Paketti',
        headers: [`In-Reply-To: <${ours.messageId}>`, 'Auto-Submitted: auto-replied'],
        body: 'Olen lomalla. Kiireelliset: liisa@tukku.example',
      },
      '',
    )
    expect(message).toMatchObject({ kind: 'auto-reply', caseId: ours.caseId })
    await untouched(ours)
  })

  it('when it was read', async () => {
    const ours = await answered({ solve: true })
    const { message } = await get({
      from: ours.address,
      to: ours.replyTo,
      ...report(
        'disposition-notification',
        `Content-Type: text/plain\r\n\r\nYour message to ${channel.address} was read.`,
        `Content-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;${ours.address}\r\nOriginal-Message-ID: <${ours.messageId}>\r\nDisposition: manual-action/MDN-sent-manually; displayed`,
      ),
    })
    expect(message).toMatchObject({ kind: 'auto-reply', caseId: ours.caseId, mail: { notice: 'receipt' } })
    await untouched(ours)
  })

  it('when a report says that it did', async () => {
    const ours = await answered({ solve: true })
    const { message } = await get({
      ...daemon,
      ...report('delivery-status', status(ours.address, 'relayed', '2.0.0'), returned(ours.messageId)),
    })
    expect(message).toMatchObject({ kind: 'auto-reply', mail: { notice: 'delivered' } })
    await untouched(ours)
  })

  it('when its reader calls it spam, which its case shows', async () => {
    const ours = await answered({ solve: true })
    const { message } = await get({
      from: 'fbl@provider.example',
      ...report(
        'feedback-report',
        'Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: Loop/1\r\nVersion: 1',
        returned(ours.messageId),
      ),
    })
    expect(message).toMatchObject({ kind: 'auto-reply', caseId: ours.caseId, mail: { notice: 'complaint' } })
    await untouched(ours)
  })

  it('when a person pressed a smile', async () => {
    const ours = await answered({ solve: true })
    const { message } = await get({
      from: ours.address,
      to: ours.replyTo,
      headers: ['Content-Type: multipart/alternative; boundary=b'],
      body: '--b\r\nContent-Type: text/plain\r\n\r\n:)\r\n--b\r\nContent-Type: text/vnd.google.email-reaction+json\r\n\r\n{"version":1}\r\n--b--',
    })
    expect(message).toMatchObject({ caseId: ours.caseId, mail: { notice: 'reaction' }, attachments: [] })
    await untouched(ours)
  })

  it('when an old report in the same thread blames somebody else', async () => {
    const ours = await answered({ solve: true })
    await get({
      ...daemon,
      references: [ours.messageId],
      body: 'This is the mail system at host mx.example.\r\n\r\n<liisa@tukku.example>: host said: 550 5.1.1 User unknown',
    })
    await untouched(ours)
  })
})

describe('an answer that is late', () => {
  const late = async (ours: Awaited<ReturnType<typeof answered>>, ...fields: string[]) => {
    const said = [status(ours.address, 'delayed', '4.4.1'), ...fields].join('\r\n')
    return await get({ ...daemon, ...report('delivery-status', said, returned(ours.messageId)) })
  }
  const of = ({ caseId }: { caseId: string }) => messages(caseId)

  it('says so itself, as sent as before, in a case that stays as it was', async () => {
    const ours = await answered({ solve: true })
    const before = await of(ours)
    const events = async () => {
      const { rows } = await desk.ctx.pool.query(
        `select kind from events where case_id = $1 and kind = 'message.delivery-changed'`,
        [ours.caseId],
      )
      return rows.length
    }
    const told = await events()
    const { message } = await late(ours)
    expect(message).toMatchObject({
      direction: 'out',
      delivery: {
        state: 'sent',
        error: null,
        delay: { reason: 'unreachable', error: '4.4.1', at: expect.any(String), until: expect.any(String) },
      },
    })
    expect(await of(ours)).toHaveLength(before.length)
    expect(await caseOf(ours.caseId)).toMatchObject({ state: 'solved', unread: false, undelivered: false })
    expect(await events()).toBe(told)
  })

  it('stands among what has come in as a report of the server that wrote it', async () => {
    const ours = await answered()
    await late(ours)
    const { items } = (await desk.as(desk.people.owner).get('/api/v1/inbound?limit=1')).body
    expect(items).toMatchObject([
      { state: 'shown', from: expect.stringMatching(/@/), subject: expect.any(String) },
    ])
    expect(items[0].from).not.toBe(ours.address)
  })

  it('is late no longer than it is tried', async () => {
    const ours = await answered()
    await late(ours, 'Will-Retry-Until: Mon, 1 Jan 2024 10:00:00 +0200')
    expect(await delivery(ours.caseId)).toMatchObject({ state: 'sent', delay: null })
  })

  it('is late no more when its reader answers', async () => {
    const ours = await answered()
    await late(ours)
    await get({ from: ours.address, to: ours.replyTo, references: [ours.messageId] })
    expect(await delivery(ours.caseId)).toMatchObject({ state: 'sent', delay: null })
  })

  it('has not arrived when it comes back after all', async () => {
    const ours = await answered()
    await late(ours)
    await get({
      ...daemon,
      ...report('delivery-status', status(ours.address, 'failed', '5.4.7'), returned(ours.messageId)),
    })
    expect(await delivery(ours.caseId)).toMatchObject({ state: 'bounced', delay: null })
    expect(await caseOf(ours.caseId)).toMatchObject({ undelivered: true })
  })
})

describe('who answers our mail is a person', () => {
  it.each([
    'List-Unsubscribe: <https://crm.example/u/1>',
    'List-Id: <all.yritys.example>',
    'Precedence: bulk',
    'Precedence: junk',
    'Return-Path: <>',
  ])('whatever a gateway adds: %s', async (header) => {
    const ours = await answered({ solve: true })
    const { message } = await get({
      from: ours.address,
      to: ours.replyTo,
      headers: [`In-Reply-To: <${ours.messageId}>`, header],
      body: 'Numero on 4711. Auttakaa pian!',
    })
    expect(message).toMatchObject({ kind: 'message', caseId: ours.caseId })
    expect(await caseOf(ours.caseId)).toMatchObject({ state: 'open' })
  })

  it('also when the envelope is empty and the text speaks of a refusal', async () => {
    const ours = await answered({ solve: true })
    const { message } = await get(
      {
        from: ours.address,
        to: ours.replyTo,
        body: 'My message could not be delivered to tilaus@revontuli.example:\r\n550 5.1.1 User unknown\r\nWhom do I write to?',
      },
      '',
    )
    expect(message).toMatchObject({ kind: 'message', caseId: ours.caseId })
  })

  it('but not who says that they are away', async () => {
    const ours = await answered({ solve: true })
    const headers = ['Auto-Submitted: auto-replied', 'List-Unsubscribe: <https://crm.example/u/1>']
    const { message } = await get({ from: ours.address, to: ours.replyTo, headers })
    expect(message.kind).toBe('auto-reply')
    expect((await caseOf(ours.caseId)).state).toBe('solved')
  })
})

describe('what a machine sent is not a person’s', () => {
  it('by the empty sender of its envelope', async () => {
    const { message } = await get({ from: 'tilaukset@tukku.example', body: 'Palaamme asiaan.' }, '')
    expect(message.kind).toBe('auto-reply')
  })

  it('by a sender that wants no answers and names another program of its house', async () => {
    const headers = ['Reply-To: tuki+id42@ohjelmatalo.example']
    for (const more of [[], ['Auto-Submitted: auto-generated']]) {
      const { message } = await get({ from: 'no-reply@ohjelmatalo.example', headers: [...headers, ...more] })
      expect(message.kind).toBe('auto-reply')
    }
  })

  it('by a mail server as its author', async () => {
    const { message } = await get({ ...daemon, body: 'Something went wrong.' })
    expect(message.kind).toBe('auto-reply')
  })

  it('but a form that names the person is', async () => {
    const headers = ['Reply-To: anna@koti.example', 'Auto-Submitted: auto-generated']
    const { message } = await get({ from: 'no-reply@lomakkeet.example', headers })
    expect(message.kind).toBe('message')
  })
})

it('a person who writes of mail that did not arrive is in the inbox', async () => {
  const { message, case: found } = await get({
    from: 'anna@koti.example',
    subject: 'Parcel not delivered',
    body: 'Mail delivery failed: the courier had the wrong address. Write to me at anna@firma.example.',
  })
  expect(message.kind).toBe('message')
  expect(found).toMatchObject({ state: 'new', spam: false })
})
