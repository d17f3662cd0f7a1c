import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { passTime } from '../../testing/passing-time.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const path = (caseId: string, rest = '') => `/api/v1/cases/${caseId}${rest}`
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

async function standing(caseId: string) {
  const { state, waitingSince, snoozedUntil, assignee, firstReplyAt, lastMessageAt, preview } = (
    await agent().get(path(caseId))
  ).body
  return { state, waitingSince, snoozedUntil, assignee, firstReplyAt, lastMessageAt, preview }
}

const reply = async (caseId: string, more: object = {}) =>
  (await agent().post(path(caseId, '/messages'), { kind: 'reply', text: 'Hello', ...more })).body.id as string

async function kinds(caseId: string): Promise<string[]> {
  const { rows } = await desk.ctx.pool.query('select kind from events where case_id = $1 order by id', [
    caseId,
  ])
  return rows.map((row) => row.kind)
}

describe('undoing a solution', () => {
  it('puts a snoozed case to rest again until the same time', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await agent().put(path(caseId, '/snooze'), { until: inAnHour() })
    const before = await standing(caseId)
    await agent().put(path(caseId, '/solution'))
    await agent().delete(path(caseId, '/solution'))
    expect(await standing(caseId)).toEqual(before)
  })

  it('keeps since when the customer has been waiting, however often they wrote', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'twice@home.example' })
    await desk.ctx.pool.query(`update cases set waiting_since = now() - interval '3 hours' where id = $1`, [
      caseId,
    ])
    const before = await standing(caseId)
    await agent().put(path(caseId, '/solution'))
    await agent().delete(path(caseId, '/solution'))
    expect(await standing(caseId)).toEqual(before)
  })

  it('is refused once the customer has written, and hides nothing of what they wrote', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'late@home.example' })
    await reply(caseId)
    await agent().put(path(caseId, '/solution'))
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'late@home.example', caseId })
    const before = await standing(caseId)
    expect((await agent().delete(path(caseId, '/solution'))).body.code).toBe('case.transition-refused')
    expect(before.state).toBe('open')
    expect(await standing(caseId)).toEqual(before)
  })

  it('is of the latest solution alone: a case snoozed since then stays so', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await reply(caseId)
    await agent().put(path(caseId, '/solution'))
    await agent().delete(path(caseId, '/solution'))
    await agent().put(path(caseId, '/snooze'), { until: inAnHour() })
    expect((await agent().delete(path(caseId, '/solution'))).body.code).toBe('case.transition-refused')
    expect(await standing(caseId)).toMatchObject({ state: 'snoozed', snoozedUntil: expect.any(String) })
  })
})

describe('undoing a reply', () => {
  const undo = (caseId: string, messageId: string) =>
    agent().delete(path(caseId, `/messages/${messageId}/sending`))

  it('tells nobody of what it would have done: the case was not solved, and nobody has taken it', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const before = await standing(caseId)
    const messageId = await reply(caseId, { solve: true, undoSeconds: 20 })
    expect(await standing(caseId)).toEqual(before)
    await undo(caseId, messageId)
    await passTime(desk)
    expect(await standing(caseId)).toEqual(before)
    expect(await kinds(caseId)).toEqual([
      'case.opened',
      'message.received',
      'message.pending',
      'message.taken-back',
    ])
  })

  it('leaves the case with whom a lead has given it to meanwhile, and at rest if they have snoozed it', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const before = await standing(caseId)
    const messageId = await reply(caseId, { undoSeconds: 20 })
    const lead = desk.as(desk.people.lead)
    await lead.put(path(caseId, '/assignment'), { personId: desk.people.admin.id })
    await lead.put(path(caseId, '/snooze'), { until: inAnHour() })
    await undo(caseId, messageId)
    expect(await standing(caseId)).toEqual({
      ...before,
      state: 'snoozed',
      snoozedUntil: expect.any(String),
      assignee: expect.objectContaining({ id: desk.people.admin.id }),
    })
  })

  it('says there was no reply although the customer has written since, and counts their waiting from before', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'between@home.example' })
    const before = await standing(caseId)
    const messageId = await reply(caseId, { undoSeconds: 20 })
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'between@home.example', caseId, text: 'And' })
    await undo(caseId, messageId)
    await passTime(desk)
    expect(await standing(caseId)).toEqual({
      ...before,
      state: 'new',
      preview: 'And',
      lastMessageAt: expect.any(String),
    })
  })

  it('leaves what a later reply has done, and nothing when that is undone too', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const before = await standing(caseId)
    const [first, second] = [
      await reply(caseId, { undoSeconds: 20 }),
      await reply(caseId, { undoSeconds: 20 }),
    ]
    await undo(caseId, first)
    expect(await standing(caseId)).toEqual(before)
    await undo(caseId, second)
    await passTime(desk)
    expect(await standing(caseId)).toEqual(before)
    const third = await reply(caseId, { undoSeconds: 20 })
    await undo(caseId, await reply(caseId, { undoSeconds: 20 }))
    await passTime(desk)
    expect(await standing(caseId)).toMatchObject({ state: 'waiting', firstReplyAt: expect.any(String) })
    expect((await undo(caseId, third)).body.code).toBe('message.already-sent')
  })

  it('lets a solved case rest on as it did', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await agent().put(path(caseId, '/solution'))
    const { solvedAt } = (await agent().get(path(caseId))).body
    await undo(caseId, await reply(caseId, { undoSeconds: 20 }))
    expect((await agent().get(path(caseId))).body).toMatchObject({ state: 'solved', solvedAt })
  })
})

describe('a reply that can no longer be undone', () => {
  const leave = () => passTime(desk)

  it('is told together with what it has done: sent, taken, solved', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await reply(caseId, { solve: true, undoSeconds: 20 })
    await leave()
    const told = ['message.pending', 'message.sent', 'case.assigned', 'case.solved']
    expect((await kinds(caseId)).slice(2, 6)).toEqual(told)
    const { body } = await agent().delete(path(caseId, '/solution'))
    expect(body).toMatchObject({ state: 'waiting', waitingSince: null })
  })

  it('says nothing that has ceased to be so in its seconds', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'soon@home.example' })
    await reply(caseId, { solve: true, undoSeconds: 20 })
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'soon@home.example', caseId })
    await agent().put(path(caseId, '/assignment'), { personId: desk.people.lead.id })
    await leave()
    expect(await kinds(caseId)).not.toContain('case.solved')
    expect((await kinds(caseId)).filter((kind) => kind === 'case.assigned')).toHaveLength(1)
    expect(await standing(caseId)).toMatchObject({ state: 'open', waitingSince: expect.any(String) })
  })

  it('was never solved where the customer writes in its seconds, so nobody hears that it was reopened', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'again@home.example' })
    await reply(caseId, { solve: true, undoSeconds: 20 })
    expect((await agent().delete(path(caseId, '/solution'))).body.code).toBe('case.transition-refused')
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'again@home.example', caseId })
    await leave()
    const heard = await kinds(caseId)
    expect(heard.filter((kind) => ['case.solved', 'case.reopened'].includes(kind))).toEqual([])
  })

  it('and has been told is told to be opened again, in this order', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await reply(caseId, { solve: true, undoSeconds: 20 })
    await leave()
    await agent().delete(path(caseId, '/solution'))
    const heard = await kinds(caseId)
    expect(heard.filter((kind) => ['case.solved', 'case.reopened'].includes(kind))).toEqual([
      'case.solved',
      'case.reopened',
    ])
  })

  it('is told of the customer the case belongs to by then', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'known@home.example' })
    await reply(caseId, { undoSeconds: 20 })
    await desk.ctx.pool.query('update cases set customer_id = $2 where id = $1', [caseId, customerId])
    await leave()
    const { rows } = await desk.ctx.pool.query(
      `select customer_id from events where case_id = $1 and kind in ('message.sent', 'case.assigned')`,
      [caseId],
    )
    expect(rows.map((row) => row.customer_id)).toEqual([customerId, customerId])
  })

  it('at once says so when it was sent without seconds for undoing, and who has the case', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    await reply(caseId)
    await reply(caseId)
    expect((await kinds(caseId)).filter((kind) => kind === 'case.assigned')).toHaveLength(1)
  })
})
