import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const newCase = async () => (await receiveFrom(desk.ctx, desk.workspaceId)).caseId
const someone = () => makePerson(desk.ctx, desk.workspaceId, 'agent')
const beat = (who: Actor, caseId: string, seconds: number, id: string = randomUUID()) =>
  desk.as(who).post(`/api/v1/cases/${caseId}/handling`, { id, seconds })
/** As if so many seconds had passed since somebody's last beat. */
const pass = (seconds: number) =>
  desk.ctx.pool.query(
    `update handling_people set counted_until = counted_until - make_interval(secs => $1) where workspace_id = $2`,
    [seconds, desk.workspaceId],
  )
const handled = async (caseId: string): Promise<number> =>
  (await desk.as(desk.people.agent).get(`/api/v1/cases/${caseId}`)).body.handlingSeconds

it('What two people spend on a case is summed, day after day', async () => {
  const [caseId, one, other] = [await newCase(), await someone(), await someone()]
  expect(await handled(caseId)).toBe(0)
  await beat(one, caseId, 20)
  await beat(other, caseId, 10)
  await desk.ctx.pool.query(`update case_handling set day = day - 1 where case_id = $1`, [caseId])
  await pass(60)
  await beat(one, caseId, 5)
  expect(await handled(caseId)).toBe(35)
})

it('Two windows of one person at once count no more than the time that has passed', async () => {
  const [left, right, who] = [await newCase(), await newCase(), await someone()]
  await beat(who, left, 20)
  await pass(8)
  await beat(who, right, 20)
  expect(await handled(left)).toBe(20)
  expect(await handled(right)).toBe(8)
})

it('A beat that is told twice counts once, and no beat counts more than half a minute', async () => {
  const [caseId, who, id] = [await newCase(), await someone(), randomUUID()]
  await beat(who, caseId, 20, id)
  await pass(60)
  await beat(who, caseId, 20, id)
  expect(await handled(caseId)).toBe(20)
  expect((await beat(who, caseId, 31)).status).toBe(400)
  expect((await beat(who, caseId, 0)).status).toBe(400)
})
