import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { passTime } from '../../testing/passing-time.ts'
import { pruneUploads } from './pruning-uploads.ts'
import { sendPending, sweepPending } from './sending-pending.ts'

let desk: Desk
let mailbox: MailCatcher
beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})
beforeEach(() => {
  mailbox.mails.length = 0
})

const agent = () => desk.as(desk.people.agent)
const lead = () => desk.as(desk.people.lead)
const path = (caseId: string, rest = '') => `/api/v1/cases/${caseId}${rest}`
const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const caseOf = async (caseId: string) => (await agent().get(path(caseId))).body
const messagesOf = async (caseId: string) => (await agent().get(path(caseId, '/messages'))).body.items
const arrive = async (given: Parameters<typeof receiveFrom>[2] = {}) =>
  (await receiveFrom(desk.ctx, desk.workspaceId, given)).caseId
const write = async (caseId: string, more: object = {}, as = agent()) =>
  (await as.post(path(caseId, '/messages'), { kind: 'reply', text: 'Are you happy?', ...more })).body
const plan = (caseId: string, more: object = {}, as = agent()) =>
  write(caseId, { sendAt: ahead(20), ...more }, as)
const sending = (caseId: string, { id }: { id: string }) => path(caseId, `/messages/${id}/sending`)
const keptBack = async (caseId: string) => (await caseOf(caseId)).pending?.keptBack

async function upload(): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob(['Hello'], { type: 'text/plain' }), 'letter.txt')
  const sent = new Response(form)
  const headers = { 'content-type': sent.headers.get('content-type')! }
  return (await agent().post('/api/v1/files', Buffer.from(await sent.arrayBuffer()), headers)).body.id
}

async function kinds(caseId: string): Promise<string[]> {
  const { rows } = await desk.ctx.pool.query('select kind from events where case_id = $1 order by id', [
    caseId,
  ])
  return rows.map((row) => row.kind)
}

describe('an answer with a time', () => {
  it('waits in its case, where everybody sees it, and leaves then as the message it was said to be', async () => {
    const caseId = await arrive()
    const sendAt = ahead(20)
    const planned = await write(caseId, { sendAt, solve: true, cc: ['pekka@home.example'] })
    expect(planned.pending).toEqual({
      ...{ until: sendAt, chosen: true, keptBack: null },
      ...{ cc: ['pekka@home.example'], solve: true },
    })
    expect((await lead().get(path(caseId, '/messages'))).body.items.at(-1)).toEqual(planned)
    expect(await caseOf(caseId)).toMatchObject({ state: 'new', pending: { until: sendAt, keptBack: null } })
    const { items } = (await lead().get('/api/v1/cases?view=open')).body
    expect(items.find(({ id }: { id: string }) => id === caseId).pending.until).toBe(sendAt)
    await desk.drain()
    expect(mailbox.mails).toHaveLength(0)

    await passTime(desk)
    expect(mailbox.mails).toHaveLength(1)
    const sent = (await messagesOf(caseId)).at(-1)
    expect(sent).toMatchObject({ id: planned.id, pending: null, delivery: { state: 'sent' } })
    expect(await caseOf(caseId)).toMatchObject({ state: 'solved', pending: null })
  })

  it('opens a case in the same way: nobody is told of it before', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const message = { kind: 'reply', text: 'Good morning', sendAt: ahead(10) }
    const { body } = await agent().post('/api/v1/cases', { customerId, subject: 'Your order', message })
    expect(await kinds(body.id)).toEqual(['message.pending'])
    await passTime(desk)
    expect((await kinds(body.id)).slice(1, 3)).toEqual(['case.opened', 'message.sent'])
  })

  it('opens a case that is told of before anything else that happens in it', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const message = { kind: 'reply', text: 'Good morning', sendAt: ahead(10) }
    const begin = async () =>
      (await agent().post('/api/v1/cases', { customerId, subject: 'Your order', message })).body.id as string
    const [noted, solved, given] = [await begin(), await begin(), await begin()]
    await lead().post(path(noted, '/messages'), { kind: 'note', text: 'They called.' })
    await lead().put(path(solved, '/solution'))
    await lead().put(path(given, '/assignment'), { personId: desk.people.lead.id })
    expect(await kinds(noted)).toEqual(['message.pending', 'case.opened', 'note.written'])
    expect((await kinds(solved)).slice(0, 3)).toEqual(['message.pending', 'case.opened', 'case.solved'])
    expect(await kinds(given)).toEqual(['message.pending', 'case.opened', 'case.assigned'])
    await passTime(desk)
    expect((await kinds(noted)).filter((kind) => kind === 'case.opened')).toHaveLength(1)
  })

  it('can be given another time, or be sent at once', async () => {
    const caseId = await arrive()
    const [first, second] = [await plan(caseId), await plan(caseId)]
    const later = ahead(48)
    const moved = await lead().put(`${sending(caseId, first)}-time`, { sendAt: later })
    expect(moved.body.pending.until).toBe(later)
    // The job of the time before may have begun already.
    await sendPending(desk.ctx, { workspaceId: desk.workspaceId, id: first.id })
    expect((await agent().put(sending(caseId, second))).body.pending).toBeNull()
    await desk.drain()
    expect(mailbox.mails).toHaveLength(1)
    expect((await agent().put(`${sending(caseId, second)}-time`, { sendAt: later })).body.code).toBe(
      'message.already-sent',
    )
    expect((await agent().delete(sending(caseId, second))).body.code).toBe('message.already-sent')
  })

  it('is refused for a time that has passed or is far away, in chat, and for a note', async () => {
    const [byMail, inChat] = [await arrive(), await arrive({ channel: 'chat' })]
    for (const [caseId, more] of [
      [byMail, { sendAt: ahead(-1) }],
      [byMail, { sendAt: ahead(24 * 400) }],
      [byMail, { kind: 'note' }],
      [inChat, {}],
    ] as const)
      expect(await plan(caseId, more)).toMatchObject({ status: 422, code: 'message.time-refused' })
    const planned = await plan(byMail)
    expect((await agent().put(`${sending(byMail, planned)}-time`, { sendAt: ahead(-1) })).body.code).toBe(
      'message.time-refused',
    )
  })

  it('is written once however often it is asked for with one key, also after it has left', async () => {
    const caseId = await arrive()
    const body = { kind: 'reply', text: 'Once', undoSeconds: 20 }
    const headers = { 'idempotency-key': 'the-same-key-again' }
    const post = async () => (await agent().post(path(caseId, '/messages'), body, headers)).body.id
    const id = await post()
    expect(await post()).toBe(id)
    await passTime(desk)
    expect(await post()).toBe(id)
    expect(await messagesOf(caseId)).toHaveLength(2)
  })
})

describe('an answer with a time is kept back, and says why,', () => {
  it('as the customer writes; whoever sends it then has seen that', async () => {
    const caseId = await arrive({ from: 'again@home.example' })
    const planned = await plan(caseId)
    await arrive({ from: 'again@home.example', caseId, text: 'Never mind' })
    expect(await keptBack(caseId)).toBe('customer-wrote')
    expect(await kinds(caseId)).toContain('message.kept-back')
    await passTime(desk)
    expect(mailbox.mails).toHaveLength(0)
    await agent().put(sending(caseId, planned))
    await desk.drain()
    expect(mailbox.mails).toHaveLength(1)
    expect(await caseOf(caseId)).toMatchObject({ state: 'waiting', waitingSince: null })
  })

  it('when a colleague has replied; not for another reply of its own writer', async () => {
    const caseId = await arrive()
    await plan(caseId)
    await write(caseId)
    await passTime(desk)
    expect(mailbox.mails).toHaveLength(2)
    const planned = await plan(caseId)
    await write(caseId, {}, lead())
    await passTime(desk)
    expect(await keptBack(caseId)).toBe('colleague-replied')
    // Given a time again, it leaves then.
    await agent().put(`${sending(caseId, planned)}-time`, { sendAt: ahead(1) })
    await passTime(desk)
    expect(await keptBack(caseId)).toBeUndefined()
    expect(mailbox.mails).toHaveLength(4)
  })

  it('when the case has been solved, closed or marked as spam since; not when it was written after that', async () => {
    const [solved, closed, spam] = [await arrive(), await arrive(), await arrive()]
    for (const caseId of [solved, closed, spam]) await plan(caseId)
    await lead().put(path(solved, '/solution'))
    await desk.ctx.pool.query(`update cases set state = 'closed' where id = $1`, [closed])
    await lead().put(path(spam, '/spam'))
    const after = await arrive()
    await lead().put(path(after, '/solution'))
    await plan(after)
    await passTime(desk)
    expect(await Promise.all([solved, closed, spam, after].map(keptBack))).toEqual([
      'case-settled',
      'case-settled',
      'spam',
      undefined,
    ])
    expect(mailbox.mails).toHaveLength(1)
  })

  it('when who wrote it has left or only reads; in its seconds for undoing it leaves, and takes no case', async () => {
    const [planned, undoable] = [await arrive(), await arrive()]
    const writer = await makePerson(desk.ctx, desk.workspaceId, 'agent')
    await plan(planned, {}, desk.as(writer))
    await write(undoable, { undoSeconds: 20 }, desk.as(writer))
    await desk.ctx.pool.query(`update members set role = 'reader' where person_id = $1`, [writer.id])
    await passTime(desk)
    expect(await keptBack(planned)).toBe('author-gone')
    expect(await caseOf(undoable)).toMatchObject({ state: 'waiting', assignee: null, pending: null })
    expect(mailbox.mails).toHaveLength(1)
  })
})

it('an answer that has lost its address or its channel waits with the reason, in its seconds too', async () => {
  const other = await openDeskForTest({ POLKU_SMTP_URL: mailbox.url })
  await makeMailChannel(other.ctx, other.workspaceId)
  const { caseId } = await receiveFrom(other.ctx, other.workspaceId)
  const as = other.as(other.people.agent)
  const written = await write(caseId, { undoSeconds: 20 }, as)
  await other.ctx.pool.query('delete from channels')
  await passTime(other)
  expect((await as.get(path(caseId))).body.pending.keptBack).toBe('no-recipient')
  expect((await as.put(sending(caseId, written))).body.code).toBe('case.no-recipient')
  expect((await as.delete(sending(caseId, written))).body).toEqual({ caseRemains: true })
})

describe('a pending answer is lost to nobody', () => {
  it('is said once when its job is done twice, at the same time or after a process was killed', async () => {
    const caseId = await arrive()
    const { id } = await write(caseId, { undoSeconds: 20 })
    await desk.ctx.pool.query(`update pending_answers set due_at = now() - interval '3 minutes'`)
    await desk.ctx.pool.query('delete from graphile_worker._private_jobs')
    await sweepPending(desk.ctx)
    const job = { workspaceId: desk.workspaceId, id }
    await Promise.all([sendPending(desk.ctx, job), sendPending(desk.ctx, job), desk.drain()])
    await desk.drain()
    expect(mailbox.mails).toHaveLength(1)
    expect((await kinds(caseId)).filter((kind) => kind === 'message.sent')).toHaveLength(1)
  })

  it('stands as it was when something fails while it is said', async () => {
    const caseId = await arrive()
    const { id } = await plan(caseId)
    await desk.ctx.pool.query(
      `alter table outbound_messages add constraint no_mail check (case_id <> '${caseId}')`,
    )
    try {
      await desk.ctx.pool.query(`update pending_answers set due_at = now() - interval '1 second'`)
      await expect(sendPending(desk.ctx, { workspaceId: desk.workspaceId, id })).rejects.toThrow('no_mail')
    } finally {
      await desk.ctx.pool.query('alter table outbound_messages drop constraint no_mail')
    }
    expect(await kinds(caseId)).not.toContain('message.sent')
    expect((await messagesOf(caseId)).at(-1).pending).not.toBeNull()
    await passTime(desk)
    expect(mailbox.mails).toHaveLength(1)
  })

  it('keeps its files until it leaves; whoever takes it back can send them with another', async () => {
    const caseId = await arrive()
    const file = await upload()
    const planned = await plan(caseId, { attachments: [file] })
    await desk.ctx.pool.query(`update attachments set wanted_at = now() - interval '1 day' where id = $1`, [
      file,
    ])
    await pruneUploads(desk.ctx)
    expect((await lead().get(`/api/v1/files/${file}`)).status).toBe(200)
    expect((await plan(caseId, { attachments: [file] })).code).toBe('file.not-found')
    await lead().delete(sending(caseId, planned))
    await write(caseId, { attachments: [file] }, lead())
    await desk.drain()
    expect(mailbox.mails[0]!.attachments.map(({ filename }) => filename)).toEqual(['letter.txt'])
  })
})
