import type { Message } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrive, itemOf, type Letter, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { resolveDns } from '../../testing/name-servers.ts'

let desk: Desk
let mailbox: MailCatcher
let channel: { id: string; address: string }

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({
    POLKU_SMTP_URL: mailbox.url,
    POLKU_TRUSTED_MAIL_SERVER: 'mx.desk.example',
    POLKU_TRUSTED_MAIL_PEERS: '10.0.0.5, imap.desk.example',
  })
  desk.ctx.resolveDns = resolveDns
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})

const agent = () => desk.as(desk.people.agent)
const genuine = (from = 'liisa@home.example') => ({ ip: '192.0.2.1', helo: 'mx.home.example', from })

/** A mail that arrives and is read; what became of it, with its message and its case. */
async function get(given: Letter, envelope: Parameters<typeof arrive>[3] = genuine()) {
  const [id] = await arrive(desk, channel, letter({ to: channel.address, ...given }), envelope)
  await desk.drain()
  const item = await itemOf(desk, id!)
  if (!item.case_id) return { item, message: null, case: null }
  const { body: found } = await agent().get(`/api/v1/cases/${item.case_id}`)
  const { body: messages } = await agent().get(`/api/v1/cases/${item.case_id}/messages`)
  const message = messages.items.find((one: { id: string }) => one.id === item.result_message_id)
  return { item, message, case: found, count: messages.items.length }
}

/** An agent's answer as the customer's mail program got it. */
async function answer(caseId: string, text = 'It is on its way.') {
  mailbox.mails.length = 0
  await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text })
  await desk.drain()
  const sent = mailbox.mails[0]!
  return { messageId: sent.messageId!.replace(/^<|>$/g, ''), replyTo: sent.replyTo![0]!.address! }
}

describe('a mail from somebody new', () => {
  it('becomes a case with a verified customer when the domain vouches for it', async () => {
    const { case: found, message } = await get(
      { from: 'Anna <anna@home.example>' },
      genuine('anna@home.example'),
    )
    expect(found).toMatchObject({
      state: 'new',
      subject: 'Paketti',
      channel: 'email',
      unverified: false,
      spam: false,
    })
    expect(found.customer).toMatchObject({
      name: 'Anna',
      address: 'anna@home.example',
      addressStatus: 'verified',
    })
    expect(message).toMatchObject({
      kind: 'message',
      text: 'Missä se on?',
      mail: { spf: 'pass', verified: true },
    })
  })

  it('is only claimed when nothing vouches for it, apart from whoever has proved the address', async () => {
    const real = await get({ from: 'bertta@home.example' }, genuine('bertta@home.example'))
    const forged = await get(
      { from: 'bertta@home.example' },
      { ip: '203.0.113.9', from: 'bertta@home.example' },
    )
    expect(forged.case.unverified).toBe(true)
    expect(forged.case.customer).toMatchObject({ addressStatus: 'claimed' })
    expect(forged.case.customer.id).not.toBe(real.case.customer.id)
    const again = await get(
      { from: 'bertta@home.example' },
      { ip: '203.0.113.9', from: 'bertta@home.example' },
    )
    expect(again.case.customer.id).toBe(forged.case.customer.id)
    expect(again.case.id).not.toBe(forged.case.id)
  })

  it('is believed on the word of our own server in front of us, not on that of a stranger in its name', async () => {
    const headers = ['Authentication-Results: mx.desk.example; dmarc=pass header.from=sini.example']
    const relayed = await get({ from: 'a@sini.example', headers }, { ip: '10.0.0.5' })
    expect(relayed.case.unverified).toBe(false)
    for (const ip of ['203.0.113.9', '172.17.0.1', '10.0.0.6']) {
      const forged = await get({ from: 'a@sini.example', headers }, { ip })
      expect(forged.case.unverified, ip).toBe(true)
    }
  })

  it.each([
    ['imap.desk.example', false],
    ['imap.provider.example', true],
  ])('is believed from a mailbox on %s as the operator says', async (host, unverified) => {
    const inbound = { kind: 'imap', host, port: 993, security: 'tls', user: 'desk', mailbox: 'INBOX' }
    const box = await makeMailChannel(desk.ctx, desk.workspaceId, { inbound })
    const headers = ['Authentication-Results: mx.desk.example; dmarc=pass header.from=sini.example']
    const [id] = await arrive(desk, box, letter({ from: 'a@sini.example', headers }))
    await desk.ctx.pool.query(`update inbound_items set source = 'imap' where id = $1`, [id])
    await desk.drain()
    const { case_id } = await itemOf(desk, id!)
    expect((await agent().get(`/api/v1/cases/${case_id}`)).body.unverified).toBe(unverified)
  })

  it('is kept when it names no author, no subject and no date', async () => {
    const [id] = await arrive(desk, channel, Buffer.from('\r\nhello'))
    await desk.drain()
    const item = await itemOf(desk, id!)
    expect(item.state).toBe('shown')
    const { body } = await agent().get(`/api/v1/cases/${item.case_id}`)
    expect(body).toMatchObject({ unverified: true, subject: null, preview: 'hello' })
  })

  it('keeps its attachments, named and typed, and its script out', async () => {
    const { case: found, message } = await get({
      from: '"<img src=x onerror=alert(1)>" <eve@home.example>',
      subject: '<script>alert(1)</script>',
      headers: ['Content-Type: multipart/mixed; boundary=b'],
      body: [
        '--b',
        'Content-Type: text/html',
        '',
        '<p onclick="alert(1)">Hei<script>alert(1)</script></p>',
        '--b',
        'Content-Type: text/html; name="../../<b>evil.html"',
        'Content-Disposition: attachment',
        '',
        '<script>alert(1)</script>',
        '--b--',
      ].join('\r\n'),
    })
    expect(message.text).toBe('Hei')
    expect(message.attachments).toMatchObject([{ name: '<b>evil.html', mediaType: 'text/html', size: 25 }])
    const { rows } = await desk.ctx.pool.query('select html from messages where id = $1', [message.id])
    expect(rows[0].html).not.toMatch(/script|onclick/)
    expect(found.subject).toBe('<script>alert(1)</script>')
  })
})

describe('an answer to our mail', () => {
  it('by its signed reply address comes to the same case and proves the address', async () => {
    const first = await get({ from: 'cia@home.example' }, { ip: '203.0.113.9' })
    expect(first.case.customer.addressStatus).toBe('claimed')
    const { replyTo } = await answer(first.case.id)
    expect(replyTo).toMatch(/\+c\.[a-z2-7]{42}@/)
    const second = await get(
      { from: 'cia@home.example', subject: 'Something else', body: 'Kiitos.' },
      { ip: '203.0.113.9', to: [replyTo.toUpperCase()] },
    )
    expect(second.case.id).toBe(first.case.id)
    expect(second.case).toMatchObject({ state: 'open', unverified: false })
    expect(second.case.customer).toMatchObject({ id: first.case.customer.id, addressStatus: 'verified' })
    const { items } = (await desk.as(desk.people.agent).get(`/api/v1/cases/${first.case.id}/messages`)).body
    const proofs = items.flatMap(({ mail, direction }: Message) =>
      direction === 'in' ? [mail?.verified] : [],
    )
    expect(proofs).toEqual([false, true])
  })

  it('by its references comes to the same case, without proving a sender that nothing vouches for', async () => {
    const first = await get({ from: 'dan@home.example' }, { ip: '203.0.113.9' })
    const { messageId } = await answer(first.case.id)
    const second = await get({ from: 'dan@home.example', references: [messageId] }, { ip: '203.0.113.9' })
    expect(second.case.id).toBe(first.case.id)
    expect(second.case.customer.addressStatus).toBe('claimed')
    const third = await get(
      { from: 'dan@home.example', references: [messageId] },
      genuine('dan@home.example'),
    )
    expect(third.case.id).toBe(first.case.id)
    expect(third.case.customer.addressStatus).toBe('verified')
  })

  it('under a forged reply address opens a case of its own', async () => {
    const first = await get({ from: 'erik@home.example' }, genuine('erik@home.example'))
    const { replyTo } = await answer(first.case.id)
    const forged = replyTo.replace(/\+c\.(.)/, (_, letter) => `+c.${letter === 'a' ? 'b' : 'a'}`)
    const second = await get({ from: 'mallory@home.example' }, { to: [forged], ip: '203.0.113.9' })
    expect(second.case.id).not.toBe(first.case.id)
  })

  it('does not unite two customers when another has proved the address already', async () => {
    const proved = await get({ from: 'fia@home.example' }, genuine('fia@home.example'))
    const claimed = await get({ from: 'fia@home.example' }, { ip: '203.0.113.9' })
    const { replyTo } = await answer(claimed.case.id)
    const reply = await get({ from: 'fia@home.example' }, { ip: '203.0.113.9', to: [replyTo] })
    expect(reply.case.id).toBe(claimed.case.id)
    expect(reply.case.customer.id).not.toBe(proved.case.customer.id)
    const { rows } = await desk.ctx.pool.query(
      `select data from events where kind = 'identifier.contested' and customer_id = $1`,
      [claimed.case.customer.id],
    )
    expect(rows[0].data).toMatchObject({ heldBy: proved.case.customer.id, evidence: 'reply' })
  })

  it('is folded to what the customer wrote', async () => {
    const first = await get({ from: 'greta@home.example' }, genuine('greta@home.example'))
    const { replyTo } = await answer(first.case.id)
    const body =
      'Sopii!\r\n\r\nTerveisin\r\nGreta\r\n\r\nma 20. lokak. 2025 klo 17.50 Shop <shop@desk.example> kirjoitti:\r\n> It is on its way.'
    const { message } = await get({ from: 'greta@home.example', body }, { ...genuine(), to: [replyTo] })
    expect(message.text).toBe('Sopii!')
    expect(message.folded).toMatch(/^Terveisin\nGreta\n\nma 20.*kirjoitti:\n> It is on its way\.$/)
  })

  it('shows what it passes on from somebody else', async () => {
    const first = await get({ from: 'hanna@home.example' }, genuine('hanna@home.example'))
    const { replyTo } = await answer(first.case.id)
    const body =
      'Posti vastasi näin.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Posti <a@post.example>\r\n\r\nPaketti on Oulussa.'
    const { message } = await get({ from: 'hanna@home.example', body }, { ...genuine(), to: [replyTo] })
    expect(message.text).toMatch(/^Posti vastasi näin\..*Paketti on Oulussa\.$/s)
    expect(message.folded).toBeNull()
  })
})

describe('a first mail is shown whole, since what it quotes is nowhere else', () => {
  const words = 'Hei, tässä vahvistus.'
  const quoted = 'su 29. marrask. 2026 klo 18.00 Kauppa <kauppa@shop.example> kirjoitti:'
  it('as text', async () => {
    const body = `${words}\r\n\r\n${quoted}\r\n> Tilaus 90210\r\n\r\n-- \r\nIiris, 040 1234567`
    const { message } = await get({ from: 'iiris@home.example', body })
    expect(message).toMatchObject({ text: body.replaceAll('\r', ''), folded: null })
  })

  it('as HTML', async () => {
    const body = `<p>${words}</p><p>${quoted}</p><blockquote type="cite">Tilaus 90210</blockquote>`
    const headers = ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8']
    const { message } = await get({ from: 'jaana@home.example', headers, body })
    const { body: shown } = await agent().get(`/api/v1/messages/${message.id}/html`)
    expect(shown).toContain('Tilaus 90210')
    expect(shown).not.toContain('<details')
  })
})

describe('a sender who asks to be answered elsewhere', () => {
  const headers = ['Reply-To: other@away.example']

  it('is, when verified', async () => {
    const { case: found } = await get({ from: 'petra@home.example', headers }, genuine('petra@home.example'))
    expect(found.replyTo).toMatchObject({ address: 'other@away.example', verified: false })
    await answer(found.id)
    expect(mailbox.mails[0]!.to).toMatchObject([{ address: 'other@away.example' }])
  })

  it('is not, when unverified', async () => {
    const { case: found } = await get({ from: 'rauni@home.example', headers }, { ip: '203.0.113.9' })
    expect(found.replyTo).toMatchObject({ address: 'rauni@home.example', verified: false })
  })
})

describe('a mail never lands in somebody else’s case', () => {
  it('by the same subject', async () => {
    const first = await get(
      { from: 'helmi@home.example', subject: 'Tilaus 4711' },
      genuine('helmi@home.example'),
    )
    const second = await get(
      { from: 'ida@home.example', subject: 'Re: Tilaus 4711' },
      genuine('ida@home.example'),
    )
    expect(second.case.id).not.toBe(first.case.id)
    const same = await get(
      { from: 'helmi@home.example', subject: 'Re: Tilaus 4711' },
      genuine('helmi@home.example'),
    )
    expect(same.case.id).not.toBe(first.case.id)
    expect(same.case.customer.id).toBe(first.case.customer.id)
  })

  it('by referring to a mail of theirs', async () => {
    const first = await get(
      { from: 'jussi@home.example', messageId: 'jussi-1@home.example' },
      genuine('jussi@home.example'),
    )
    const stranger = await get(
      { from: 'kai@home.example', references: ['jussi-1@home.example'] },
      genuine('kai@home.example'),
    )
    expect(stranger.case.id).not.toBe(first.case.id)
    const forged = await get(
      { from: 'jussi@home.example', references: ['jussi-1@home.example'] },
      { ip: '203.0.113.9' },
    )
    expect(forged.case.id).not.toBe(first.case.id)
    const own = await get(
      { from: 'jussi@home.example', references: ['jussi-1@home.example'] },
      genuine('jussi@home.example'),
    )
    expect(own.case.id).toBe(first.case.id)
  })
})

describe('the same mail', () => {
  it('is shown once however often and from wherever it comes', async () => {
    const raw = letter({ from: 'lea@home.example', to: channel.address })
    const traced = Buffer.concat([
      Buffer.from('Received: from x by y; Thu, 20 Nov 2025 09:12:00 +0200\r\n'),
      raw,
    ])
    const ids = (
      await Promise.all([raw, raw, traced, raw].map((bytes) => arrive(desk, channel, bytes)))
    ).flat()
    await Promise.all([desk.drain(), desk.drain(), desk.drain()])
    await desk.drain()
    const states = await Promise.all(ids.map(async (id) => (await itemOf(desk, id)).state))
    expect(states.sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'shown'])
  })

  it('with other content is another mail', async () => {
    const one = await get({ messageId: 'reused@home.example', body: 'First' })
    const two = await get({ messageId: 'reused@home.example', body: 'Second' })
    expect([one.item.state, two.item.state]).toEqual(['shown', 'shown'])
  })

  it('is dropped when it is one of ours', async () => {
    const first = await get({ from: 'mia@home.example' }, genuine('mia@home.example'))
    const { messageId } = await answer(first.case.id)
    const { item } = await get({ messageId, from: channel.address })
    expect(item).toMatchObject({ state: 'dropped', case_id: first.case.id })
  })
})

describe('mail that nobody wrote', () => {
  it('is shown as automatic and changes no state', async () => {
    const first = await get({ from: 'noora@home.example' }, genuine('noora@home.example'))
    const { replyTo } = await answer(first.case.id)
    const out = await get(
      { from: 'noora@home.example', headers: ['Auto-Submitted: auto-replied'], body: 'Olen lomalla.' },
      { ip: '203.0.113.9', to: [replyTo] },
    )
    expect(out.message).toMatchObject({ kind: 'auto-reply', text: 'Olen lomalla.' })
    expect(out.case).toMatchObject({ id: first.case.id, state: 'waiting' })
    expect(mailbox.mails).toHaveLength(1)
  })

  it('from a list is shown as such', async () => {
    const { message } = await get({ from: 'news@home.example', headers: ['List-Id: <news.home.example>'] })
    expect(message.kind).toBe('list')
  })

  it('and belongs to no case of ours is solved as it comes, until a person writes', async () => {
    const from = 'absent@home.example'
    const counts = async () => (await agent().get('/api/v1/cases/counts')).body.views
    const before = await counts()
    const headers = ['Auto-Submitted: auto-replied']
    const away = await get({ from, messageId: 'away-1@home.example', headers }, genuine(from))
    expect(away.case).toMatchObject({ state: 'solved', automatic: 'auto-reply', waitingSince: null })
    expect(await counts()).toEqual({ ...before, all: before.all + 1, solved: before.solved + 1 })
    const back = await get(
      { from, references: ['away-1@home.example'], body: 'Nyt olen täällä.' },
      genuine(from),
    )
    expect(back.case).toMatchObject({ id: away.case.id, state: 'open', automatic: null })
    expect(back.case.waitingSince).not.toBeNull()
  })

  it('is a person’s when a group address of ours passes it on as a list', async () => {
    const domain = channel.address.split('@')[1]
    const { message, case: opened } = await get({
      from: 'member@home.example',
      headers: [`List-Id: <support.${domain}>`, 'Precedence: list'],
    })
    expect(message.kind).toBe('message')
    expect(opened).toMatchObject({ state: 'new', automatic: null })
  })

  it('that returns our answer marks it as bounced and opens the case again', async () => {
    const first = await get({ from: 'otto@home.example' }, genuine('otto@home.example'))
    const { messageId } = await answer(first.case.id)
    const report = [
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.home.example',
      '',
      'Final-Recipient: rfc822; otto@home.example',
      'Action: failed',
      'Status: 5.1.1',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${messageId}>`,
      '--b--',
    ].join('\r\n')
    const bounce = await get(
      {
        from: 'MAILER-DAEMON@mx.home.example',
        headers: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
        body: report,
      },
      { from: null, ip: '203.0.113.9' },
    )
    expect(bounce.message.kind).toBe('bounce')
    expect(bounce.case).toMatchObject({ id: first.case.id, state: 'open' })
    const { body } = await agent().get(`/api/v1/cases/${first.case.id}/messages`)
    const ours = body.items.find((one: { direction: string }) => one.direction === 'out')
    expect(ours.delivery).toMatchObject({ state: 'bounced', error: '5.1.1' })
  })

  it('that returns a mail we never sent goes to spam', async () => {
    const { case: found, message } = await get({
      from: 'MAILER-DAEMON@mx.home.example',
      subject: 'failure notice',
      body: '<stranger@far.example>:\r\nno such user',
    })
    expect(message.kind).toBe('bounce')
    expect(found).toMatchObject({ spam: true, spamReason: 'stray-report' })
  })
})

describe('where a reply would go', () => {
  it('is told to be here, where the channel holds its mail', async () => {
    const { id: channelId } = await makeMailChannel(desk.ctx, desk.workspaceId, {
      outbound: { kind: 'held' },
    })
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { channelId })
    const { body } = await agent().get(`/api/v1/cases/${caseId}`)
    expect(body.replyTo.held).toBe(true)
  })
})

describe('spam', () => {
  it('is what a blocked sender writes, also into a case of theirs', async () => {
    const first = await get({ from: 'pest@spam.example' }, { ip: '203.0.113.9' })
    const { replyTo } = await answer(first.case.id)
    await desk.ctx.pool.query(
      `insert into blocked_senders (workspace_id, pattern) values ($1, '@spam.example')`,
      [desk.workspaceId],
    )
    const second = await get({ from: 'pest@spam.example' }, { ip: '203.0.113.9', to: [replyTo] })
    expect(second.case.id).not.toBe(first.case.id)
    expect(second.case).toMatchObject({ spam: true, spamReason: 'blocked-sender' })
  })

  it('is so because its sender is blocked, when a person has blocked him and then moves it there', async () => {
    const first = await get({ from: 'nuisance@spam.example' })
    const owner = desk.as(desk.people.owner)
    await owner.post('/api/v1/blocked-senders', { pattern: 'nuisance@spam.example' })
    await owner.put(`/api/v1/cases/${first.case.id}/spam`)
    const { body } = await owner.get(`/api/v1/cases/${first.case.id}`)
    expect(body).toMatchObject({ spam: true, spamReason: 'blocked-sender' })
  })

  it('is what the author’s domain asks to refuse', async () => {
    const { case: found } = await get(
      { from: 'ceo@strict.example' },
      { ip: '203.0.113.9', from: 'ceo@strict.example' },
    )
    expect(found).toMatchObject({ spam: true, spamReason: 'refused-by-domain', unverified: true })
  })

  it('is what a server in front of us has marked', async () => {
    const marked = await get({ headers: ['X-Spam-Flag: YES'] })
    expect(marked.case).toMatchObject({ spam: true, spamReason: 'marked-upstream' })
    const clean = await get({ headers: ['X-Spam-Status: No, score=1'] })
    expect(clean.case).toMatchObject({ spam: false, spamReason: null })
  })
})

describe('a mail that cannot be read', () => {
  it('is tried again, then set aside with the reason, and holds nobody up', async () => {
    const [poison] = await arrive(desk, channel, letter({ subject: 'poison' }))
    const { rows } = await desk.ctx.pool.query('select file_hash from inbound_items where id = $1', [poison])
    await desk.ctx.files.remove(rows[0].file_hash)
    const [good] = await arrive(desk, channel, letter({ subject: 'good' }))
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await desk.drain()
      await desk.ctx.pool.query(
        `update inbound_items set not_before = now() - interval '1 second' where id = $1`,
        [poison],
      )
    }
    expect((await itemOf(desk, good!)).state).toBe('shown')
    const item = await itemOf(desk, poison!)
    expect(item).toMatchObject({ state: 'failed', attempts: 4 })
    expect(item.reason).toContain('ENOENT')
  })
})
