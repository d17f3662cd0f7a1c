import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeChatChannel, openSession, openTab } from '../../testing/visitor.ts'

let desk: Desk
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk)).key
})
afterAll(() => desk.close())

type Somebody = Desk['people']['agent']
const waitsFor = async (person: Somebody) => (await desk.as(person).get('/api/v1/chat/waiting')).body.items

async function writes(text: string): Promise<string> {
  const tab = await openTab(desk, key, await openSession(desk, key))
  const { messageId } = await tab.say(text)
  return (await desk.ctx.pool.query('select case_id from messages where id = $1', [messageId])).rows[0]
    .case_id
}
const assign = (caseId: string, personId: string | null, teamId: string | null = null) =>
  desk.as(desk.people.lead).put(`/api/v1/cases/${caseId}/assignment`, { personId, teamId })
const ids = async (person: Somebody) =>
  (await waitsFor(person)).map(({ caseId }: { caseId: string }) => caseId)

describe('who waits live', () => {
  it('concerns everybody until somebody has the chat, and then whoever has it, until they answer', async () => {
    const { agent, lead } = desk.people
    const caseId = await writes('Is anybody there?')
    expect(await waitsFor(agent)).toMatchObject([{ caseId, preview: 'Is anybody there?', mine: false }])
    expect(await ids(lead)).toEqual([caseId])
    await assign(caseId, agent.id)
    expect(await waitsFor(agent)).toMatchObject([{ caseId, mine: true }])
    expect(await ids(lead)).toEqual([])
    await desk.as(agent).post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'I am.' })
    expect(await ids(agent)).toEqual([])
  })

  it('concerns of a team’s chats those in the team alone', async () => {
    const { agent, lead } = desk.people
    const team = (await desk.as(desk.people.owner).post('/api/v1/teams', { name: 'Returns' })).body.id
    await desk.ctx.pool.query(
      'insert into team_members (workspace_id, team_id, person_id) values ($1, $2, $3)',
      [desk.workspaceId, team, agent.id],
    )
    const caseId = await writes('I want to return this')
    await assign(caseId, null, team)
    expect(await ids(agent)).toEqual([caseId])
    expect(await ids(lead)).toEqual([])
    await assign(caseId, lead.id)
  })

  it('does not wait any more once they have left, or the case is put aside', async () => {
    const caseId = await writes('Bye')
    await desk.ctx.pool.query(
      `update chat_sessions set last_here_at = now() - interval '2 minutes' where case_id = $1`,
      [caseId],
    )
    expect(await ids(desk.people.agent)).toEqual([])
    const asleep = await writes('Later is fine')
    await desk.as(desk.people.agent).put(`/api/v1/cases/${asleep}/spam`)
    expect(await ids(desk.people.agent)).toEqual([])
  })
})
