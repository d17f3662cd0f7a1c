import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrive, itemOf, type Letter, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'

let desk: Desk
let mailbox: MailCatcher
const address = 'asiakaspalvelu@desk.example'
let channel: { id: string; address: string }

/** The form's server may send for it, and so may the customers' own. */
const resolveDns = async (name: string, type: string) => {
  const proved = ['kauppa.example', 'desk.example', 'home.example', 'xn--kpyl-load.example']
  if (type !== 'TXT' || !proved.includes(name)) throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
  return [['v=spf1 ip4:192.0.2.1 -all']]
}

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  desk.ctx.resolveDns = resolveDns
  const made = await desk.as(desk.people.admin).post('/api/v1/channels', {
    kind: 'email',
    name: 'Mail',
    address,
    settings: { displayName: 'Desk', outbound: { kind: 'installation' } },
  })
  channel = { id: made.body.id, address }
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})

const agent = () => desk.as(desk.people.agent)

/** A mail whose own server is proved; its case with the customer, and its message. */
async function get(given: Letter, sender: string) {
  const envelope = { ip: '192.0.2.1', helo: 'mx.example', from: sender }
  const [id] = await arrive(desk, channel, letter({ to: address, ...given }), envelope)
  await desk.drain()
  const item = await itemOf(desk, id!)
  const { body: found } = await agent().get(`/api/v1/cases/${item.case_id}`)
  const { body: messages } = await agent().get(`/api/v1/cases/${item.case_id}/messages`)
  const message = messages.items.find((one: { id: string }) => one.id === item.result_message_id)
  return { case: found, message }
}

async function answer(caseId: string) {
  mailbox.mails.length = 0
  await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'It is on its way.' })
  await desk.drain()
  return mailbox.mails[0]!
}

const form = (replyTo: string, subject = 'Yhteydenotto') =>
  get(
    { from: 'Verkkokauppa <lomake@kauppa.example>', headers: [`Reply-To: ${replyTo}`], subject },
    'lomake@kauppa.example',
  )

const group = (name: string, from: string) =>
  get(
    {
      from: `"'${name}' via Asiakaspalvelu" <${address}>`,
      headers: [
        `Reply-To: ${name} <${from}>`,
        `X-Original-From: ${name} <${from}>`,
        'Precedence: list',
        'List-ID: <asiakaspalvelu.desk.example>',
      ],
    },
    address,
  )

describe('what a form on a web page sends', () => {
  it('is from who filled it in, claimed, though the form itself is proved', async () => {
    const { case: lea, message } = await form('Lea Lomake <lea@koti.example>')
    expect(lea.customer).toMatchObject({
      name: 'Lea Lomake',
      address: 'lea@koti.example',
      addressStatus: 'claimed',
    })
    expect(lea.unverified).toBe(true)
    expect(message.mail).toMatchObject({
      from: 'lea@koti.example',
      via: 'lomake@kauppa.example',
      verified: false,
      reason: 'carried',
    })
    const { case: kari } = await form('Kari Kaavake <kari@koti.example>')
    expect(kari.customer.id).not.toBe(lea.customer.id)
    expect(kari.customer.name).toBe('Kari Kaavake')
  })

  it('is answered at their own address, then and after the answer, and proves them when they answer', async () => {
    const { case: first } = await form('Veera Viesti <veera@home.example>')
    expect(first.replyTo).toMatchObject({ address: 'veera@home.example', verified: false })
    const sent = await answer(first.id)
    expect(sent.recipients).toEqual(['veera@home.example'])

    const { case: second } = await form('Veera Viesti <veera@home.example>', 'Toinen asia')
    expect(second.customer.id).toBe(first.customer.id)
    expect((await answer(second.id)).recipients).toEqual(['veera@home.example'])

    const back = await get(
      { from: 'Veera <veera@home.example>', to: sent.replyTo![0]!.address! },
      'veera@home.example',
    )
    expect(back.case).toMatchObject({ id: first.id, unverified: false })
    expect(back.case.customer).toMatchObject({ id: first.customer.id, addressStatus: 'verified' })
  })

  it('opens nothing of whoever has proved that address', async () => {
    const own = await get({ from: 'Oona <oona@home.example>' }, 'oona@home.example')
    const { case: found } = await form('Oona Oma <oona@home.example>')
    expect(found.customer.id).not.toBe(own.case.customer.id)
    expect(found.customer.addressStatus).toBe('claimed')
  })
})

describe('what comes through a group of our own', () => {
  it('is from who wrote to it, each a customer of their own, never our own address', async () => {
    const { case: vilma } = await group('Vilma Via', 'vilma@jahuu.example')
    const { case: mikko } = await group('Mikko Muu', 'mikko@jahuu.example')
    expect(vilma.customer).toMatchObject({ name: 'Vilma Via', address: 'vilma@jahuu.example' })
    expect(mikko.customer).toMatchObject({ name: 'Mikko Muu', address: 'mikko@jahuu.example' })
    expect(mikko.customer.id).not.toBe(vilma.customer.id)
    expect((await answer(vilma.id)).recipients).toEqual(['vilma@jahuu.example'])
  })

  it('is nobody’s we know where the group does not say, and two such are two', async () => {
    const nameless = () => get({ from: `Skanneri <${address}>` }, address)
    const { case: one } = await nameless()
    const { case: other } = await nameless()
    expect(one.customer).toMatchObject({ address: null })
    expect(one.replyTo).toBeNull()
    expect(other.customer.id).not.toBe(one.customer.id)
  })
})

describe('where an answer goes', () => {
  it.each([address, 'asiakaspalvelu+tilaus@desk.example'])(
    'is never to an address of ours: a proved customer who wants it at %s',
    async (ours) => {
      const { case: found } = await get(
        { from: 'Reija <reija@home.example>', headers: [`Reply-To: ${ours}`] },
        'reija@home.example',
      )
      expect(found.replyTo).toMatchObject({ address: 'reija@home.example', copies: [], offered: [] })
    },
  )

  it('is never to ourselves by an address that was taken for a customer’s before', async () => {
    const { case: found } = await get({ from: 'Vanha <vanha@home.example>' }, 'vanha@home.example')
    await desk.ctx.pool.query('update identifiers set value = $1 where customer_id = $2', [
      'asiakaspalvelu+vanha@desk.example',
      found.customer.id,
    ])
    expect((await agent().get(`/api/v1/cases/${found.id}`)).body.replyTo).toBeNull()
  })

  it('is still to somebody whose mail we answered, whatever other name they are answered at', async () => {
    const { case: found } = await get({ from: 'Sirpa <sirpa@home.example>' }, 'sirpa@home.example')
    const sent = await answer(found.id)
    const back = await get(
      {
        from: 'Sirpa <sirpa@home.example>',
        to: sent.replyTo![0]!.address!,
        headers: ['Reply-To: Puutarha Oy <info@puutarha.example>'],
      },
      'sirpa@home.example',
    )
    expect(back.message.author).toMatchObject({ kind: 'customer' })
    expect(back.case.customer.id).toBe(found.customer.id)
  })
})

describe('what a colleague forwards', () => {
  const body = [
    'Hoidatteko?',
    '',
    '---------- Forwarded message ---------',
    'From: Lauri Lamppu <lauri@koti.example>',
    'Date: ma 30. marrask. 2026 klo 8.55',
    'Subject: Lamppu',
    'To: <me@home.example>',
    '',
    'Hei, lamppu tuli rikki.',
  ].join('\r\n')

  it('is offered to be whose it was first, by one act that can be undone and stands in the audit', async () => {
    const from = 'colleague@home.example'
    await desk.ctx.pool.query('update people set email = $1 where id = $2', [from, desk.people.agent.id])
    const { case: found, message } = await get({ from: `Kaisa <${from}>`, body }, from)
    expect(message.text).toContain('Hei, lamppu tuli rikki.')
    expect(found.forwarded).toEqual({
      by: 'Kaisa',
      name: 'Lauri Lamppu',
      address: 'lauri@koti.example',
      credited: false,
    })
    const path = `/api/v1/cases/${found.id}`
    expect((await agent().put(`${path}/first-writer`, {})).status).toBeLessThan(300)
    const credited = (await agent().get(path)).body
    expect(credited.customer).toMatchObject({ name: 'Lauri Lamppu', addressStatus: 'claimed' })
    expect(credited).toMatchObject({
      replyTo: { address: 'lauri@koti.example' },
      forwarded: { credited: true },
    })
    const { body: messages } = await agent().get(`${path}/messages`)
    expect(messages.items[0].author.kind).toBe('other')
    expect((await answer(found.id)).recipients).toEqual(['lauri@koti.example'])
    const { body: audit } = await desk.as(desk.people.admin).get('/api/v1/audit')
    expect(audit.items[0]).toMatchObject({ kind: 'case.customer-changed' })
    const onPathOf = async (id: string): Promise<boolean> => {
      const { body: path } = await agent().get(`/api/v1/customers/${id}/timeline`)
      return path.items.some(({ caseId }: { caseId: string }) => caseId === found.id)
    }
    expect([await onPathOf(credited.customer.id), await onPathOf(found.customer.id)]).toEqual([true, false])
    const { rows } = await desk.ctx.pool.query(
      `select distinct customer_id from events where case_id = $1 and kind = 'message.received'`,
      [found.id],
    )
    expect(rows).toEqual([{ customer_id: found.customer.id }])

    await agent().delete(`${path}/first-writer`)
    const returned = (await agent().get(path)).body
    expect(returned.customer.id).toBe(found.customer.id)
    expect(returned.forwarded.credited).toBe(false)
    expect([await onPathOf(credited.customer.id), await onPathOf(found.customer.id)]).toEqual([false, true])
  })

  it('is a customer’s own where no colleague has forwarded it', async () => {
    const { case: found } = await get({ from: 'liisa@home.example', body }, 'liisa@home.example')
    expect(found.forwarded).toBeNull()
    expect((await agent().put(`/api/v1/cases/${found.id}/first-writer`, {})).body.code).toBe(
      'case.nothing-forwarded',
    )
  })
})

describe('a sender', () => {
  it('is read where From has a comma without quotes', async () => {
    const { case: found } = await get(
      { from: 'Virtanen Ville, ville@koti.example' },
      'bounces@elsewhere.example',
    )
    expect(found.customer).toMatchObject({ name: 'Virtanen Ville', address: 'ville@koti.example' })
  })

  it('is one customer in both spellings of an international domain, and answered in the servers’', async () => {
    const ascii = await get({ from: 'Jussi <jussi@xn--kpyl-load.example>' }, 'jussi@xn--kpyl-load.example')
    const letters = await get({ from: 'Jussi <jussi@käpylä.example>' }, 'jussi@xn--kpyl-load.example')
    expect(ascii.case.customer).toMatchObject({ address: 'jussi@käpylä.example', addressStatus: 'verified' })
    expect(letters.case.customer.id).toBe(ascii.case.customer.id)
    const sent = await answer(ascii.case.id)
    expect(sent.to![0]!.address).toBe('jussi@xn--kpyl-load.example')
    const back = await get(
      { from: 'Jussi <jussi@käpylä.example>', to: sent.replyTo![0]!.address! },
      'jussi@xn--kpyl-load.example',
    )
    expect(back.message.author.kind).toBe('customer')
    const { body } = await agent().get(
      `/api/v1/customers?email=${encodeURIComponent('jussi@xn--kpyl-load.example')}`,
    )
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([ascii.case.customer.id])
  })

  it('may have letters of their own before the @', async () => {
    const { case: found } = await get({ from: 'Äijä <äijä@käpylä.example>' }, 'bounces@elsewhere.example')
    expect(found.customer.address).toBe('äijä@käpylä.example')
    expect((await answer(found.id)).recipients).toEqual(['äijä@käpylä.example'])
  })

  it('who answers twice below a mail we never saw has one case, and another sender another', async () => {
    const root = 'root@koti.example'
    const one = await get({ from: 'tarja@koti.example', references: [root] }, 'bounces@elsewhere.example')
    const two = await get(
      { from: 'tarja@koti.example', headers: [`In-Reply-To: <${root}>`] },
      'bounces@elsewhere.example',
    )
    const other = await get({ from: 'outi@koti.example', references: [root] }, 'bounces@elsewhere.example')
    expect(two.case.id).toBe(one.case.id)
    expect(other.case.id).not.toBe(one.case.id)
  })

  it('who cannot be proved does not come into the thread of who is', async () => {
    const root = 'proved@home.example'
    const real = await get({ from: 'tiina@home.example', references: [root] }, 'tiina@home.example')
    const forged = await get({ from: 'tiina@home.example', references: [root] }, 'x@elsewhere.example')
    expect(forged.case.id).not.toBe(real.case.id)
  })
})
