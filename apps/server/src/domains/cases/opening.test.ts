import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { passTime } from '../../testing/passing-time.ts'

let desk: Desk
let mailbox: MailCatcher
let first: { id: string; address: string }
let second: { id: string; address: string }

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  first = await makeMailChannel(desk.ctx, desk.workspaceId, { displayName: 'Shop' })
  second = await makeMailChannel(desk.ctx, desk.workspaceId, {
    displayName: 'Returns',
    outbound: { kind: 'held' },
  })
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})
beforeEach(async () => {
  await desk.drain()
  mailbox.mails.length = 0
})

const agent = () => desk.as(desk.people.agent)
const path = (caseId: string, rest = '') => `/api/v1/cases/${caseId}${rest}`
const casesOf = async (customerId: string) =>
  (await agent().get(`/api/v1/cases?view=all&customer=${customerId}`)).body.items.length as number
const kinds = async (caseId: string): Promise<string[]> =>
  (await desk.ctx.pool.query('select kind from events where case_id = $1 order by id', [caseId])).rows.map(
    ({ kind }) => kind,
  )

/** A customer of two addresses and a phone; the latter address was only typed. */
async function customerOfTwo(from: string) {
  const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from })
  const add = async (kind: string, value: string) => {
    const { rows } = await desk.ctx.pool.query(
      `insert into identifiers (workspace_id, customer_id, kind, value, status, evidence)
       values ($1, $2, $3, $4, 'claimed', 'person')
       returning id`,
      [desk.workspaceId, customerId, kind, value],
    )
    return rows[0].id as string
  }
  return {
    customerId,
    other: await add('email', `other-${from}`),
    phone: await add('phone', '+358401234567'),
  }
}

const open = (customerId: string, more: object = {}, message: object = {}) =>
  agent().post('/api/v1/cases', {
    customerId,
    subject: 'About your order',
    message: { kind: 'reply', text: 'It has left.', ...message },
    ...more,
  })

/** The seconds for undoing pass. */
const leave = () => passTime(desk)

describe('an agent who writes first', () => {
  it('opens a case with its message, or none at all when there is nothing to say', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'first@home.example' })
    expect((await open(customerId, {}, { text: ' ' })).body.code).toBe('message.empty')
    expect(await casesOf(customerId)).toBe(1)
    const { status, body } = await open(customerId)
    expect([status, body.state, body.replyTo.address]).toEqual([201, 'waiting', 'first@home.example'])
    expect(await casesOf(customerId)).toBe(2)
  })

  it('opens it once for an Idempotency-Key, even when the first answer was lost in a crash', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'once@home.example' })
    const message = { kind: 'reply', text: 'It has left.' }
    const once = () =>
      agent().post('/api/v1/cases', { customerId, subject: 'Once', message }, { 'idempotency-key': 'open-1' })
    const answer = await once()
    await desk.ctx.pool.query(`delete from idempotency_keys where key like '%open-1'`)
    expect((await once()).body.id).toBe(answer.body.id)
  })

  it('learns to which addresses, and from which, the usual first', async () => {
    const { customerId, other } = await customerOfTwo('two@home.example')
    const { body } = await agent().get(`/api/v1/customers/${customerId}/ways-to-write`)
    expect(body.customer).toMatchObject({ id: customerId, address: 'two@home.example' })
    expect(body.to).toEqual([
      { identifierId: expect.any(String), address: 'two@home.example', status: 'verified', kinds: ['email'] },
      { identifierId: other, address: 'other-two@home.example', status: 'claimed', kinds: ['email'] },
    ])
    expect(body.from).toEqual([
      { channelId: first.id, kind: 'email', name: 'Shop', address: first.address, held: false },
      { channelId: second.id, kind: 'email', name: 'Returns', address: second.address, held: true },
    ])
  })

  it('writes to the address and by the channel they chose, and so does whoever goes on', async () => {
    const { customerId, other } = await customerOfTwo('choice@home.example')
    await desk.ctx.pool.query(
      `update channels set settings = settings || '{"outbound": {"kind": "installation"}}' where id = $1`,
      [second.id],
    )
    const { body } = await open(customerId, { identifierId: other, channelId: second.id })
    expect(body.replyTo).toMatchObject({ address: 'other-choice@home.example', verified: false })
    await agent().post(path(body.id, '/messages'), { kind: 'reply', text: 'And one more thing.' })
    await desk.drain()
    expect(mailbox.mails.map(({ from, to }) => [from?.address, to?.[0]?.address])).toEqual([
      [second.address, 'other-choice@home.example'],
      [second.address, 'other-choice@home.example'],
    ])
  })

  it('is refused what is no mail address of the customer, and no mail channel in use', async () => {
    const { customerId, phone } = await customerOfTwo('refused@home.example')
    const stranger = await customerOfTwo('stranger@home.example')
    const code = async (more: object) => (await open(customerId, more)).body.code
    expect(await code({ identifierId: phone })).toBe('case.no-recipient')
    expect(await code({ identifierId: stranger.other })).toBe('case.no-recipient')
    const third = await makeMailChannel(desk.ctx, desk.workspaceId)
    await desk.ctx.pool.query('update channels set enabled = false where id = $1', [third.id])
    expect(await code({ channelId: third.id })).toBe('channel.not-found')
    expect(await code({ channelId: customerId })).toBe('channel.not-found')
    expect(await casesOf(customerId)).toBe(1)
  })
})

describe('undoing a first message', () => {
  const begin = async (from: string) => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from })
    const { body } = await open(customerId, {}, { undoSeconds: 20 })
    const messages = (await agent().get(path(body.id, '/messages'))).body.items
    return { customerId, caseId: body.id as string, messageId: messages[0].id as string }
  }
  const undo = (caseId: string, messageId: string) =>
    agent().delete(path(caseId, `/messages/${messageId}/sending`))

  it('leaves nothing of its case, of which nobody was told', async () => {
    const { customerId, caseId, messageId } = await begin('undone@home.example')
    expect(await kinds(caseId)).toEqual(['message.pending'])
    expect((await undo(caseId, messageId)).body).toEqual({ caseRemains: false })
    expect((await agent().get(path(caseId))).body.code).toBe('case.not-found')
    expect(await casesOf(customerId)).toBe(1)
    expect(await kinds(caseId)).toEqual(['message.pending', 'message.taken-back'])
    await leave()
    expect(mailbox.mails).toEqual([])
  })

  it('leaves the case in which a colleague has written meanwhile, and tells of it', async () => {
    const { caseId, messageId } = await begin('noted@home.example')
    await desk.as(desk.people.lead).post(path(caseId, '/messages'), { kind: 'note', text: 'Call them too' })
    expect((await undo(caseId, messageId)).body).toEqual({ caseRemains: true })
    expect((await agent().get(path(caseId))).body).toMatchObject({ state: 'open', preview: '' })
    expect(await kinds(caseId)).toContain('case.opened')
  })

  it('is too late once it has left, and then the case and what was sent are told in order', async () => {
    const { caseId, messageId } = await begin('late@home.example')
    await leave()
    expect((await undo(caseId, messageId)).body.code).toBe('message.already-sent')
    expect((await kinds(caseId)).slice(0, 3)).toEqual(['message.pending', 'case.opened', 'message.sent'])
  })
})
