import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const owner = () => desk.as(desk.people.owner)
const caseNow = async (caseId: string) => (await owner().get(`/api/v1/cases/${caseId}`)).body

async function caseHeldBy(personId: string | null, teamId: string | null = null): Promise<string> {
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const answer = await owner().put(`/api/v1/cases/${caseId}/assignment`, { personId, teamId })
  expect(answer.status).toBeLessThan(300)
  return caseId
}

describe('The cases of somebody who is gone', () => {
  it('go back to everyone when the person is removed, and others keep theirs', async () => {
    const leaving = await makePerson(desk.ctx, desk.workspaceId, 'agent')
    const theirs = await caseHeldBy(leaving.id)
    const others = await caseHeldBy(desk.people.agent.id)
    await owner().delete(`/api/v1/people/${leaving.id}`)
    await desk.drain()
    expect((await caseNow(theirs)).assignee).toBeNull()
    expect((await caseNow(others)).assignee.id).toBe(desk.people.agent.id)
    const unassigned = await owner().get('/api/v1/cases?view=unassigned')
    expect(unassigned.body.items.map((item: { id: string }) => item.id)).toContain(theirs)
  })

  it('go back when the person may only read from now on, and stay through other changes of role', async () => {
    const person = await makePerson(desk.ctx, desk.workspaceId, 'lead')
    const caseId = await caseHeldBy(person.id)
    await owner().patch(`/api/v1/people/${person.id}`, { role: 'agent' })
    await desk.drain()
    expect((await caseNow(caseId)).assignee.id).toBe(person.id)
    await owner().patch(`/api/v1/people/${person.id}`, { role: 'reader' })
    await desk.drain()
    expect((await caseNow(caseId)).assignee).toBeNull()
  })

  it('lose a team that is deleted, not the person who has them', async () => {
    const team = await owner().post('/api/v1/teams', { name: 'Short-lived' })
    const caseId = await caseHeldBy(desk.people.agent.id, team.body.id)
    expect((await caseNow(caseId)).team.id).toBe(team.body.id)
    await owner().delete(`/api/v1/teams/${team.body.id}`)
    await desk.drain()
    expect(await caseNow(caseId)).toMatchObject({ team: null, assignee: { id: desk.people.agent.id } })
  })
})
