import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { passTime } from '../../testing/passing-time.ts'

let desk: Desk
let mailbox: MailCatcher
let address: string

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  address = (await makeMailChannel(desk.ctx, desk.workspaceId, { signature: 'Shop Oy' })).address
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})
beforeEach(() => {
  mailbox.mails.length = 0
  mailbox.refuseWith(null)
})

const agent = () => desk.as(desk.people.agent)
const path = (caseId: string, rest = '') => `/api/v1/cases/${caseId}${rest}`

describe('a customer who writes', () => {
  it('is in the inbox as a new case, waiting and unread', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, {
      name: 'Liisa',
      subject: 'Paketti',
      text: 'Missä se on?',
    })
    const { body } = await agent().get('/api/v1/cases?view=unassigned')
    const row = body.items.find((item: { id: string }) => item.id === caseId)
    expect(row).toMatchObject({
      state: 'new',
      subject: 'Paketti',
      preview: 'Missä se on?',
      unread: true,
      previewBy: 'customer',
    })
    expect(row.waitingSince).not.toBeNull()
    expect(row.customer.name).toBe('Liisa')
  })

  it('opens a solved case again, and a new one when it is closed', async () => {
    const first = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'again@home.example' })
    await agent().put(path(first.caseId, '/solution'))
    const second = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'again@home.example',
      caseId: first.caseId,
    })
    expect(second.caseId).toBe(first.caseId)
    expect((await agent().get(path(first.caseId))).body.state).toBe('open')
    await desk.ctx.pool.query(`update cases set state = 'closed' where id = $1`, [first.caseId])
    const third = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'again@home.example',
      caseId: first.caseId,
    })
    expect(third.caseId).not.toBe(first.caseId)
  })

  it('under somebody else’s address reaches none of their content', async () => {
    const real = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'anna@home.example' })
    const forged = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'anna@home.example',
      verified: false,
    })
    expect(forged.customerId).not.toBe(real.customerId)
    const { body } = await agent().get(`/api/v1/customers/${forged.customerId}`)
    expect(body.identifiers).toMatchObject([{ value: 'anna@home.example', status: 'claimed' }])
    expect(body.perhapsSame).toMatchObject([{ id: real.customerId }])
    const again = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'anna@home.example',
      verified: false,
    })
    expect(again.customerId).toBe(forged.customerId)
  })

  it('becomes one customer although two of their mails arrive at once', async () => {
    const writers = Array.from({ length: 6 }, () =>
      receiveFrom(desk.ctx, desk.workspaceId, { from: 'twice@home.example' }),
    )
    expect(new Set((await Promise.all(writers)).map((received) => received.customerId)).size).toBe(1)
  })
})

describe('a reply', () => {
  it('reaches the customer by mail in the same thread, with the earlier message quoted', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'bo@home.example',
      name: 'Bo',
      subject: 'Retur',
      text: 'Hur gör jag?',
    })
    await desk.ctx.pool.query(
      `update messages set rfc_message_id = '<first@home.example>' where case_id = $1`,
      [caseId],
    )
    const { status, body } = await agent().post(path(caseId, '/messages'), {
      kind: 'reply',
      text: 'Så här gör du.',
      html: '<p>Så <b>här</b><script>x</script></p>',
    })
    expect(status).toBe(201)
    expect(body.delivery).toMatchObject({ state: 'queued', to: 'bo@home.example' })
    await desk.drain()
    const [mail] = mailbox.mails
    expect(mail?.subject).toBe('Re: Retur')
    expect(mail?.from).toMatchObject({ name: 'Shop', address })
    expect(mail?.inReplyTo).toBe('<first@home.example>')
    expect(mail?.text).toContain('Så här gör du.')
    expect(mail?.text).toContain('> Hur gör jag?')
    expect(mail?.text).toContain('Shop Oy')
    expect(mail?.html).not.toContain('script')
    expect(mail?.replyTo?.[0]?.address).toMatch(/^desk-\d+\+c\.[a-z2-7]{42}@shop\.example$/)
    const messages = await agent().get(path(caseId, '/messages'))
    expect(messages.body.items.at(-1).delivery.state).toBe('sent')
    const after = await agent().get(path(caseId))
    expect(after.body).toMatchObject({
      state: 'waiting',
      waitingSince: null,
      assignee: { id: desk.people.agent.id },
    })
  })

  it('can be undone within its seconds, and the case stands as before', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { text: 'The first words' })
    const before = (await agent().get(path(caseId))).body
    const { body: message } = await agent().post(path(caseId, '/messages'), {
      kind: 'reply',
      text: 'Too soon',
      undoSeconds: 20,
    })
    expect(message).toMatchObject({ delivery: null, pending: { until: expect.any(String), chosen: false } })
    expect((await agent().delete(path(caseId, `/messages/${message.id}/sending`))).body).toEqual({
      caseRemains: true,
    })
    await desk.drain()
    expect(mailbox.mails).toHaveLength(0)
    const { unread: _, ...after } = (await agent().get(path(caseId))).body
    expect(before).toMatchObject(after)
    expect((await agent().get(path(caseId, '/messages'))).body.items).toHaveLength(1)
  })

  it('is on the timeline only once it can no longer be undone', async () => {
    const { caseId, customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await agent().post(path(caseId, '/messages'), { kind: 'reply', text: 'In a while', undoSeconds: 20 })
    const kinds = async () =>
      (await agent().get(`/api/v1/customers/${customerId}/timeline`)).body.items.map(
        (item: { kind: string }) => item.kind,
      )
    expect(await kinds()).toEqual(['message.received'])
    await passTime(desk)
    expect(await kinds()).toEqual(['message.sent', 'message.received'])
  })

  it('cannot be undone when it has left', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body: message } = await agent().post(path(caseId, '/messages'), { kind: 'reply', text: 'Gone' })
    await desk.drain()
    const { status, body } = await agent().delete(path(caseId, `/messages/${message.id}/sending`))
    expect([status, body.code]).toEqual([409, 'message.already-sent'])
  })

  it('that the server refuses for good is shown as failed, and can be sent again', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    mailbox.refuseWith({ code: 550, text: 'No such mailbox here' })
    const { body: message } = await agent().post(path(caseId, '/messages'), { kind: 'reply', text: 'Hello' })
    await desk.drain()
    const delivery = async () => (await agent().get(path(caseId, '/messages'))).body.items.at(-1).delivery
    expect(await delivery()).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('No such mailbox'),
    })
    mailbox.refuseWith(null)
    await agent().put(path(caseId, `/messages/${message.id}/sending`))
    await desk.drain()
    expect((await delivery()).state).toBe('sent')
    expect(mailbox.mails).toHaveLength(1)
  })

  it('waits and is tried again while the server is busy', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    mailbox.refuseWith({ code: 451, text: 'Try later' })
    await agent().post(path(caseId, '/messages'), { kind: 'reply', text: 'Patience' })
    await desk.drain()
    expect((await agent().get(path(caseId, '/messages'))).body.items.at(-1).delivery).toMatchObject({
      state: 'queued',
      attempts: 1,
    })
    mailbox.refuseWith(null)
    await desk.ctx.pool.query(`update graphile_worker._private_jobs set run_at = now()`)
    await desk.drain()
    expect(mailbox.mails.map((mail) => mail.text?.split('\n')[0])).toEqual(['Patience'])
  })

  it('sent twice with one Idempotency-Key is one message', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const send = () =>
      agent().post(
        path(caseId, '/messages'),
        { kind: 'reply', text: 'Once' },
        { 'idempotency-key': 'reply-1' },
      )
    const [first, second] = await Promise.all([send(), send()])
    expect(first.body.id).toBe(second.body.id)
    expect((await agent().get(path(caseId, '/messages'))).body.items).toHaveLength(2)
  })

  it('is not written twice when the answer was lost, nor swallowed when its key was used a day before', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const send = (text: string) =>
      agent().post(path(caseId, '/messages'), { kind: 'note', text }, { 'idempotency-key': 'note-1' })
    const first = await send('First')
    await desk.ctx.pool.query('delete from idempotency_keys')
    expect((await send('First')).body.id).toBe(first.body.id)
    await desk.ctx.pool.query('delete from idempotency_keys')
    expect((await send('Second')).body).toMatchObject({ text: 'Second' })
    expect((await agent().get(path(caseId, '/messages'))).body.items).toHaveLength(3)
  })

  it('without words or files is refused and changes nothing', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { status, body } = await agent().post(path(caseId, '/messages'), { kind: 'reply', text: '  ' })
    expect([status, body.code]).toEqual([422, 'message.empty'])
    expect((await agent().get(path(caseId))).body.state).toBe('new')
  })
})

describe('an agent', () => {
  it('writes a note that stays inside', async () => {
    await desk.drain()
    mailbox.mails.length = 0
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body } = await agent().post(path(caseId, '/messages'), {
      kind: 'note',
      text: 'Called the carrier',
    })
    expect(body).toMatchObject({ direction: 'internal', kind: 'note', delivery: null })
    await desk.drain()
    expect(mailbox.mails).toHaveLength(0)
    expect((await agent().get(path(caseId))).body.state).toBe('new')
  })

  it('solves a case and takes it back', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    expect((await agent().put(path(caseId, '/solution'))).body.state).toBe('solved')
    expect((await agent().put(path(caseId, '/solution'))).body.code).toBe('case.transition-refused')
    const { body } = await agent().delete(path(caseId, '/solution'))
    expect(body.state).toBe('new')
    expect(body.waitingSince).not.toBeNull()
  })

  it('snoozes a case until it wakes by itself', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const until = new Date(Date.now() + 3_600_000).toISOString()
    expect((await agent().put(path(caseId, '/snooze'), { until })).body).toMatchObject({
      state: 'snoozed',
      snoozedUntil: until,
    })
    await desk.ctx.pool.query('update cases set snoozed_until = now() where id = $1', [caseId])
    await desk.ctx.pool.query(`select graphile_worker.add_job('wake-snoozed')`)
    await desk.drain()
    expect((await agent().get(path(caseId))).body).toMatchObject({ state: 'open', snoozedUntil: null })
    expect((await agent().put(path(caseId, '/snooze'), { until: '2020-01-01T00:00:00Z' })).body.code).toBe(
      'request.invalid',
    )
  })

  it('assigns to colleagues and teams of the same workspace only', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'agent')
    const assign = (personId: string | null) => agent().put(path(caseId, '/assignment'), { personId })
    expect((await assign(stranger.id)).body.code).toBe('person.not-found')
    expect((await assign(desk.people.reader.id)).body.code).toBe('person.not-found')
    expect((await assign(desk.people.lead.id)).body).toMatchObject({
      state: 'open',
      assignee: { id: desk.people.lead.id },
    })
    expect((await assign(null)).body.assignee).toBeNull()
  })

  it('marks a case read for themselves only', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    expect((await agent().put(path(caseId, '/read'))).body.unread).toBe(false)
    expect((await desk.as(desk.people.lead).get(path(caseId))).body.unread).toBe(true)
    expect((await agent().delete(path(caseId, '/read'))).body.unread).toBe(true)
  })

  it('is read though the clock was set back since its mail came', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await desk.ctx.pool.query(`update cases set last_inbound_at = now() + interval '1 hour' where id = $1`, [
      caseId,
    ])
    expect((await agent().put(path(caseId, '/read'))).body.unread).toBe(false)
  })

  it('moves spam out of the other views and back', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await agent().put(path(caseId, '/spam'))
    const ids = async (view: string) =>
      (await agent().get(`/api/v1/cases?view=${view}&limit=200`)).body.items.map(
        (item: { id: string }) => item.id,
      )
    expect(await ids('spam')).toContain(caseId)
    expect((await agent().get(path(caseId))).body).toMatchObject({ spam: true, spamReason: 'person' })
    expect(await ids('all')).not.toContain(caseId)
    await agent().delete(path(caseId, '/spam'))
    expect((await agent().get(path(caseId))).body).toMatchObject({ spam: false, spamReason: null })
    expect(await ids('all')).toContain(caseId)
  })
})

describe('the inbox', () => {
  it('pages through a view without missing or repeating a case', async () => {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await agent().get(`/api/v1/cases?view=all&limit=3${after ? `&after=${after}` : ''}`)
      seen.push(...body.items.map((item: { id: string }) => item.id))
      after = body.next
    }
    const { rows } = await desk.ctx.pool.query(
      'select count(*) as n from cases where workspace_id = $1 and not spam',
      [desk.workspaceId],
    )
    expect(seen).toHaveLength(rows[0].n)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('counts each view exactly up to 99', async () => {
    const { body } = await agent().get('/api/v1/cases/counts')
    const { body: open } = await agent().get('/api/v1/cases?view=open&limit=200')
    expect(body.views.open).toBe(open.items.length)
    expect(body.channels.email).toBe(open.items.length)
    expect(body.views.spam).toBe(0)
  })

  it('refuses a cursor it did not give', async () => {
    expect((await agent().get('/api/v1/cases?after=nonsense')).body.code).toBe('cursor.invalid')
  })
})

describe('nobody gets in who does not belong', () => {
  const requests: [method: 'get' | 'put' | 'post' | 'delete', rest: string, body?: object][] = [
    ['get', ''],
    ['get', '/messages'],
    ['post', '/messages', { kind: 'reply', text: 'x' }],
    ['post', '/messages', { kind: 'note', text: 'x' }],
    ['put', '/assignment', { personId: null }],
    ['put', '/solution'],
    ['delete', '/solution'],
    ['put', '/snooze', { until: new Date(Date.now() + 3_600_000).toISOString() }],
    ['delete', '/snooze'],
    ['put', '/spam'],
    ['delete', '/spam'],
    ['put', '/read'],
    ['put', '/drafts/note', { html: '' }],
  ]

  it.each(requests)('%s /cases/{id}%s is not found from another workspace', async (method, rest, body) => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    const answer = await desk.as(stranger)[method](path(caseId, rest), body)
    expect([answer.status, answer.body.code]).toEqual([404, 'case.not-found'])
  })

  it.each(requests.filter(([method, rest]) => method !== 'get' && rest !== '/read'))(
    '%s /cases/{id}%s is forbidden to a reader',
    async (method, rest, body) => {
      const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
      const answer = await desk.as(desk.people.reader)[method](path(caseId, rest), body)
      expect([answer.status, answer.body.code]).toEqual([403, 'auth.forbidden'])
    },
  )

  it('nothing is answered without signing in', async () => {
    expect((await desk.as(null).get('/api/v1/cases')).body.code).toBe('auth.required')
  })
})
