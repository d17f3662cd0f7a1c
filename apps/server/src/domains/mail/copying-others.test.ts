import type { Message } from '@polku/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arrive, itemOf, type Letter, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { passTime } from '../../testing/passing-time.ts'

let desk: Desk
let mailbox: MailCatcher
let channel: { id: string; address: string }

/** Only these domains vouch for what comes from 192.0.2.1. */
const vouching = ['home.example', 'work.example']
const resolveDns = async (name: string, type: string) => {
  if (type === 'TXT' && vouching.includes(name)) return [['v=spf1 ip4:192.0.2.1 -all']]
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  desk.ctx.resolveDns = resolveDns
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})
beforeEach(() => {
  mailbox.mails.length = 0
  mailbox.refuse.clear()
})

const agent = () => desk.as(desk.people.agent)
const stranger = { ip: '203.0.113.9' }
const caseOf = async (id: string) => (await agent().get(`/api/v1/cases/${id}`)).body
const messagesOf = async (id: string): Promise<Message[]> =>
  (await agent().get(`/api/v1/cases/${id}/messages`)).body.items

/** A mail arrives and is read; its message, and its case as it then stands. */
async function get(given: Letter & { from: string }, envelope: Parameters<typeof arrive>[3] = {}) {
  const sent = { ip: '192.0.2.1', from: given.from.match(/[^<\s]+@[^>\s]+/)![0], ...envelope }
  const [id] = await arrive(desk, channel, letter({ to: channel.address, ...given }), sent)
  await desk.drain()
  const { case_id: caseId, result_message_id: messageId } = await itemOf(desk, id!)
  const message = (await messagesOf(caseId!)).find((one) => one.id === messageId)!
  return { caseId: caseId!, case: await caseOf(caseId!), message }
}

const drainAnew = () => passTime(desk)

/** An agent's reply with copies, and the mails that left. */
async function reply(caseId: string, cc: string[], more: object = {}) {
  const sent = await agent().post(`/api/v1/cases/${caseId}/messages`, {
    kind: 'reply',
    text: 'It is on its way.',
    cc,
    ...more,
  })
  await desk.drain()
  const mail = mailbox.mails.at(-1)
  return { ...sent, mail, replyTo: mail?.replyTo?.[0]?.address ?? '' }
}
const delivery = async (caseId: string) =>
  (await messagesOf(caseId)).findLast((one) => one.delivery)!.delivery!

const report = (messageId: string, ...addresses: string[]) => ({
  from: 'MAILER-DAEMON@mx.home.example',
  headers: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
  body: [
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.home.example',
    ...addresses.flatMap((address) => [
      '',
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      'Status: 5.1.1',
    ]),
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '--b--',
  ].join('\r\n'),
})

describe('who had a copy of the customer’s mail', () => {
  const headers = ['Cc: Chef@work.example, Anna <Anna@home.example>']

  it('has one of the reply by itself when the sender is verified, none of them us or the recipient', async () => {
    const other = await makeMailChannel(desk.ctx, desk.workspaceId)
    const to = `${channel.address}, ${other.address}, pekka@home.example`
    const found = await get({ from: 'anna@home.example', to, headers })
    expect(found.case.replyTo).toEqual({
      address: 'anna@home.example',
      verified: true,
      held: false,
      copies: ['pekka@home.example', 'chef@work.example'],
      offered: [],
    })
  })

  it('is only offered when the sender is not', async () => {
    const found = await get({ from: 'bo@home.example', headers }, stranger)
    expect(found.case.replyTo).toMatchObject({
      copies: [],
      offered: ['chef@work.example', 'anna@home.example'],
    })
  })

  it('is only offered when blocked', async () => {
    await desk.as(desk.people.owner).post('/api/v1/blocked-senders', { pattern: '@pest.example' })
    const found = await get({ from: 'cia@home.example', headers: ['Cc: a@pest.example, b@work.example'] })
    expect(found.case.replyTo).toMatchObject({ copies: ['b@work.example'], offered: ['a@pest.example'] })
  })

  it('is told up to as many as a reply may have', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `friend-${at}@work.example`)
    const found = await get({ from: 'dan@home.example', headers: [`Cc: ${many.join(', ')}`] })
    expect(found.case.replyTo.copies).toEqual(many.slice(0, 20))
    expect((await reply(found.caseId, many)).body.code).toBe('request.invalid')
  })
})

describe('a reply with copies', () => {
  it('is one mail to all, and says to whom it went', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'erik@home.example' })
    const { body, mail } = await reply(caseId, [
      'Chef@work.example ',
      'partner@home.example',
      'erik@home.example',
    ])
    expect(body.delivery).toMatchObject({
      to: 'erik@home.example',
      cc: [{ address: 'chef@work.example', state: 'queued' }, { address: 'partner@home.example' }],
    })
    expect(mailbox.mails).toHaveLength(1)
    expect(mail).toMatchObject({
      to: [{ address: 'erik@home.example' }],
      cc: [{ address: 'chef@work.example' }, { address: 'partner@home.example' }],
      recipients: ['erik@home.example', 'chef@work.example', 'partner@home.example'],
    })
    expect((await delivery(caseId)).cc.map(({ state }) => state)).toEqual(['sent', 'sent'])
  })

  it('goes to nobody else when none were asked for', async () => {
    const { caseId } = await get({ from: 'fia@home.example', headers: ['Cc: chef@work.example'] })
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Hei' })
    await desk.drain()
    expect(mailbox.mails).toMatchObject([{ recipients: ['fia@home.example'] }])
    expect(mailbox.mails[0]!.cc ?? []).toEqual([])
  })

  it('can begin a case', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'greta@home.example' })
    const message = { kind: 'reply', text: 'Hei', cc: ['accountant@work.example'] }
    await agent().post('/api/v1/cases', { customerId, subject: 'Your invoice', message })
    await desk.drain()
    expect(mailbox.mails[0]!.recipients).toEqual(['greta@home.example', 'accountant@work.example'])
  })

  it.each([
    ['what is no address', 'reply', 'not an address', 'request.invalid'],
    ['an address of our own', 'reply', null, 'message.copies-refused'],
    ['a note', 'note', 'chef@work.example', 'message.copies-refused'],
  ])('is refused for %s, and nothing is written', async (_, kind, given, code) => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body } = await reply(caseId, [given ?? channel.address.toUpperCase()], { kind })
    expect(body.code).toBe(code)
    expect(await messagesOf(caseId)).toHaveLength(1)
  })

  it('is refused in a chat', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { channel: 'chat' })
    expect((await reply(caseId, ['chef@work.example'])).body.code).toBe('message.copies-refused')
  })

  it('names no address in the log', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { mail } = await reply(caseId, ['quiet@work.example'], { undoSeconds: 1 })
    expect(mail).toBeUndefined()
    await drainAnew()
    mailbox.refuse.set('quiet@work.example', { code: 550, text: 'no quiet@work.example here' })
    await reply(caseId, ['quiet@work.example'])
    expect(mailbox.mails).toHaveLength(2)
    const { rows } = await desk.ctx.pool.query('select data::text from events where case_id = $1', [caseId])
    expect(rows.map(({ data }) => data).join()).not.toContain('quiet')
  })
})

describe('a copy that the mail server refuses', () => {
  const chef = 'chef@work.example'

  it('is shown, fails alone, and can be sent again alone', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'heli@home.example' })
    mailbox.refuse.set(chef, { code: 550, text: 'no such user' })
    const { body } = await reply(caseId, [chef, 'partner@home.example'])
    expect(await delivery(caseId)).toMatchObject({
      state: 'sent',
      error: null,
      cc: [
        { address: chef, state: 'failed', error: expect.stringContaining('no such user') },
        { address: 'partner@home.example', state: 'sent', error: null },
      ],
    })
    mailbox.refuse.clear()
    await agent().put(`/api/v1/cases/${caseId}/messages/${body.id}/sending`)
    await desk.drain()
    expect(mailbox.mails.map(({ recipients }) => recipients)).toEqual([
      ['heli@home.example', 'partner@home.example'],
      [chef],
    ])
    expect(mailbox.mails[1]).toMatchObject({
      messageId: mailbox.mails[0]!.messageId,
      to: [{ address: 'heli@home.example' }],
      cc: [{ address: chef }, { address: 'partner@home.example' }],
    })
    expect((await delivery(caseId)).cc[0]).toMatchObject({ state: 'sent', error: null })
    const again = await agent().put(`/api/v1/cases/${caseId}/messages/${body.id}/sending`)
    expect(again.body.code).toBe('message.already-sent')
  })

  it('for now is tried again alone, while the customer has it', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'iida@home.example' })
    mailbox.refuse.set(chef, { code: 451, text: 'try later' })
    await reply(caseId, [chef])
    expect(await delivery(caseId)).toMatchObject({ state: 'sent', cc: [{ state: 'queued' }] })
    mailbox.refuse.clear()
    await drainAnew()
    expect(mailbox.mails.map(({ recipients }) => recipients)).toEqual([['iida@home.example'], [chef]])
    expect(await delivery(caseId)).toMatchObject({ state: 'sent', cc: [{ state: 'sent' }] })
  })

  it('does not hide that the customer was refused', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'jan@home.example' })
    mailbox.refuse.set('jan@home.example', { code: 550, text: 'no such user' })
    await reply(caseId, [chef])
    expect(await delivery(caseId)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('no such user'),
      cc: [{ state: 'sent' }],
    })
  })
})

describe('a copy that comes back', () => {
  it('is shown on the message and changes neither the case nor how it stands with the customer', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'kai@home.example' })
    const { mail } = await reply(caseId, ['gone@work.example'])
    const bounce = await get(report(mail!.messageId!, 'gone@work.example'), stranger)
    expect(bounce).toMatchObject({ caseId, message: { kind: 'bounce' }, case: { state: 'waiting' } })
    expect(await delivery(caseId)).toMatchObject({
      state: 'sent',
      error: null,
      cc: [{ address: 'gone@work.example', state: 'bounced', error: '5.1.1' }],
    })
  })

  it('under the address it was passed on to is still the copy’s', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'lauri@home.example' })
    const { mail } = await reply(caseId, ['sales@work.example'])
    await get(report(mail!.messageId!, 'left@work.example'), stranger)
    expect(await delivery(caseId)).toMatchObject({ state: 'sent', cc: [{ state: 'bounced' }] })
  })

  it('with the customer’s own opens the case again', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'mia@home.example' })
    const { mail } = await reply(caseId, ['gone@work.example', 'there@work.example'])
    const { case: found } = await get(
      report(mail!.messageId!, 'gone@work.example', 'mia@home.example'),
      stranger,
    )
    expect(found.state).toBe('open')
    expect(await delivery(caseId)).toMatchObject({
      state: 'bounced',
      cc: [{ state: 'bounced' }, { state: 'sent' }],
    })
  })
})

describe('somebody in copy who answers', () => {
  const identifiers = async (customerId: string) =>
    (await agent().get(`/api/v1/customers/${customerId}`)).body.identifiers.map(
      ({ value, status }: { value: string; status: string }) => [value, status],
    )

  it('joins the case as themselves, and is in copy of the next reply to the customer', async () => {
    const first = await get({ from: 'Noora <noora@home.example>', headers: ['Cc: chef@work.example'] })
    const { replyTo } = await reply(first.caseId, ['chef@work.example'])
    const answer = await get(
      {
        from: 'Pekka <chef@work.example>',
        to: replyTo,
        headers: ['Cc: noora@home.example, board@work.example'],
      },
      { to: [replyTo] },
    )
    expect(answer.caseId).toBe(first.caseId)
    expect(answer.message).toMatchObject({
      author: { kind: 'other', id: null, name: 'Pekka' },
      mail: { from: 'chef@work.example', verified: true },
    })
    expect(answer.case).toMatchObject({
      state: 'open',
      customer: { id: first.case.customer.id, name: 'Noora' },
      replyTo: { address: 'noora@home.example', copies: ['chef@work.example', 'board@work.example'] },
    })
    expect(await identifiers(first.case.customer.id)).toEqual([['noora@home.example', 'verified']])
    const { rows } = await desk.ctx.pool.query(
      `select identifier_id from events where kind = 'message.received' and message_id = $1`,
      [answer.message.id],
    )
    expect(rows).toEqual([{ identifier_id: null }])
  })

  it('and whom nobody gave one is offered a copy, not sent one', async () => {
    const first = await get({ from: 'nina@home.example' })
    const { replyTo } = await reply(first.caseId, [])
    const outsider = await get({ from: 'Nosy@Work.example' }, { to: [replyTo] })
    expect(outsider).toMatchObject({
      caseId: first.caseId,
      message: { author: { kind: 'other' } },
      case: { replyTo: { address: 'nina@home.example', copies: [], offered: ['nosy@work.example'] } },
    })
  })

  it('after the case was closed opens another of the same customer', async () => {
    const first = await get({ from: 'nelli@home.example' })
    const { replyTo } = await reply(first.caseId, ['chef@work.example'])
    await desk.ctx.pool.query(`update cases set state = 'closed' where id = $1`, [first.caseId])
    const answer = await get({ from: 'chef@work.example' }, { to: [replyTo] })
    expect(answer.caseId).not.toBe(first.caseId)
    expect(answer.case).toMatchObject({
      customer: { id: first.case.customer.id },
      replyTo: { address: 'nelli@home.example' },
    })
  })

  it('does not have our answers to the customer sent to another address', async () => {
    const first = await get({ from: 'olga@home.example' })
    const { replyTo } = await reply(first.caseId, ['chef@work.example'])
    const headers = ['Reply-To: elsewhere@work.example']
    const { case: found } = await get({ from: 'chef@work.example', headers }, { to: [replyTo] })
    expect(found.replyTo).toMatchObject({ address: 'olga@home.example', copies: ['elsewhere@work.example'] })
  })

  it('is not quoted to the customer', async () => {
    const first = await get({ from: 'otso@home.example', body: 'Missä se on?' })
    const { replyTo } = await reply(first.caseId, ['chef@work.example'])
    await get({ from: 'chef@work.example', body: 'Between us: he never paid.' }, { to: [replyTo] })
    const { mail } = await reply(first.caseId, [])
    expect(mail!.text).not.toContain('never paid')
  })

  it('cannot prove the customer’s address by writing in their name to the reply address they were shown', async () => {
    const first = await get({ from: 'paula@silent.example' }, stranger)
    expect(await identifiers(first.case.customer.id)).toEqual([['paula@silent.example', 'claimed']])
    const { replyTo } = await reply(first.caseId, ['mallory@work.example'])
    const forged = await get({ from: 'paula@silent.example' }, { ...stranger, to: [replyTo] })
    expect(forged).toMatchObject({
      caseId: first.caseId,
      message: { mail: { verified: false } },
      case: { unverified: true },
    })
    expect(await identifiers(first.case.customer.id)).toEqual([['paula@silent.example', 'claimed']])
  })

  it('cannot either when it was the customer who showed it to them', async () => {
    const first = await get({ from: 'pirjo@silent.example' }, stranger)
    const { replyTo } = await reply(first.caseId, [])
    const toUs = { ...stranger, to: [replyTo] }
    const shown = { from: 'pirjo@silent.example', to: replyTo, headers: ['Cc: mallory@work.example'] }
    expect((await get(shown, toUs)).message.mail!.verified).toBe(true)
    expect((await get({ from: 'pirjo@silent.example', to: replyTo }, toUs)).message.mail!.verified).toBe(
      false,
    )
    const again = await reply(first.caseId, [])
    const later = await get(
      { from: 'pirjo@silent.example', to: again.replyTo },
      { ...stranger, to: [again.replyTo] },
    )
    expect(later.message.mail!.verified).toBe(true)
  })

  it('leaves the customer’s own domain able to', async () => {
    const first = await get({ from: 'risto@home.example' }, stranger)
    const { replyTo } = await reply(first.caseId, ['chef@work.example'])
    const genuine = await get({ from: 'risto@home.example' }, { to: [replyTo] })
    expect(genuine).toMatchObject({
      message: { author: { kind: 'customer' }, mail: { verified: true } },
      case: { unverified: false },
    })
    expect(await identifiers(first.case.customer.id)).toEqual([['risto@home.example', 'verified']])
  })

  it('by answering the customer’s own mail to all joins the case, when verified and the customer has it too', async () => {
    const first = await get({
      from: 'saara@home.example',
      messageId: 'saara-1@home.example',
      headers: ['Cc: Chef@Work.example'],
    })
    const references = ['saara-1@home.example']
    const headers = ['Cc: Saara@home.example']
    const all = await get({ from: 'chef@work.example', references, headers })
    expect(all).toMatchObject({ caseId: first.caseId, message: { author: { kind: 'other' } } })
    const alone = await get({ from: 'chef@work.example', references })
    expect(alone.caseId).not.toBe(first.caseId)
    const forged = await get({ from: 'chef@work.example', references, headers }, stranger)
    expect(forged.caseId).not.toBe(first.caseId)
    const other = await get({ from: 'nosy@work.example', references, headers })
    expect(other.caseId).not.toBe(first.caseId)
  })

  it('away on holiday moves nothing', async () => {
    const first = await get({ from: 'timo@home.example' })
    const { replyTo } = await reply(first.caseId, ['chef@work.example'])
    const headers = ['Auto-Submitted: auto-replied']
    const away = await get({ from: 'chef@work.example', headers }, { to: [replyTo] })
    expect(away).toMatchObject({
      caseId: first.caseId,
      message: { kind: 'auto-reply' },
      case: { state: 'waiting' },
    })
    expect(mailbox.mails).toHaveLength(1)
  })
})
