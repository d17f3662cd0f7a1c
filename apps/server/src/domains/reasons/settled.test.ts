import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const make = async (en: string): Promise<string> =>
  (await desk.as(desk.people.lead).post('/api/v1/reasons', { names: { en } })).body.id
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const settled = async (caseId: string) =>
  (await agent().get(`/api/v1/cases/${caseId}`)).body.settledByFirstAnswer

interface Contact {
  reason: string
  from?: string
  answers?: number
  ago?: number
}

/** A contact that was answered so often, and solved on the day it came. */
async function contact({ reason, from, answers = 1, ago = 20 }: Contact): Promise<string> {
  const at = daysAgo(ago)
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { at, ...(from ? { from } : {}) })
  await agent().put(`/api/v1/cases/${caseId}/reason`, { reasonId: reason })
  await agent().put(`/api/v1/cases/${caseId}/solution`)
  await desk.ctx.pool.query(
    'update cases set solved_at = $2, opened_at = $2, last_message_at = $2 where id = $1',
    [caseId, at],
  )
  for (let answer = 0; answer < answers; answer++)
    await desk.ctx.pool.query(
      `insert into messages (workspace_id, case_id, customer_id, kind, direction, channel, author_kind, text, occurred_at)
       select workspace_id, id, customer_id, 'message', 'out', channel, 'person', 'So it is.', $2 from cases where id = $1`,
      [caseId, at],
    )
  return caseId
}

it('The first answer settled a contact that was solved with one answer from people and did not come again in the days set', async () => {
  const reason = await make('Once')
  expect(await settled(await contact({ reason }))).toBe(true)
  expect(await settled(await contact({ reason, answers: 2 }))).toBe(false)
  expect(await settled(await contact({ reason, answers: 0 }))).toBe(false)
  expect(await settled(await contact({ reason, ago: 13 }))).toBeNull()
})

it('One that comes again for the same was not settled, and one that comes for something else was', async () => {
  const [reason, other] = [await make('Again'), await make('Something else')]
  const from = 'again@home.example'
  const first = await contact({ reason, from, ago: 40 })
  await contact({ reason: other, from, ago: 38 })
  expect(await settled(first)).toBe(true)
  const late = await contact({ reason, from, ago: 30 })
  expect(await settled(first)).toBe(false)
  expect(await settled(late)).toBe(true)
})

it('Shares are told by reason with how many they are of; what is merged counts together', async () => {
  const [reason, into] = [await make('Shared'), await make('Shared too')]
  await contact({ reason })
  await contact({ reason, answers: 2 })
  await contact({ reason: into })
  await contact({ reason, ago: 2 })
  await desk.as(desk.people.lead).patch(`/api/v1/reasons/${reason}`, { mergedInto: into })
  const { items } = (await agent().get('/api/v1/reasons/settled-shares')).body
  expect(items).toContainEqual({ reasonId: into, n: 3, settled: 2 })
})
