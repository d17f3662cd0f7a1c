import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'

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
