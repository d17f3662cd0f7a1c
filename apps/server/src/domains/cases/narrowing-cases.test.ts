import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const asked = (query: string) => agent().get(`/api/v1/cases?${query}`)
const idsOf = async (query: string): Promise<string[]> =>
  (await asked(query)).body.items.map(({ id }: { id: string }) => id)
const hoursAgo = (n: number) => new Date(Date.now() - n * 3_600_000)
const receive = async (hours: number) =>
  (await receiveFrom(desk.ctx, desk.workspaceId, { at: hoursAgo(hours) })).caseId

it('narrows a list by who has a case, its state, and how long it has waited or been quiet', async () => {
  const [fresh, waited, old] = [await receive(1), await receive(6), await receive(80)]
  const { agent: mine, lead: theirs } = desk.people
  await agent().put(`/api/v1/cases/${waited}/assignment`, { personId: mine.id })
  await agent().put(`/api/v1/cases/${old}/assignment`, { personId: theirs.id })

  expect(await idsOf('view=open&assignee=nobody')).toEqual([fresh])
  expect(await idsOf(`view=open&assignee=${theirs.id}`)).toEqual([old])
  expect(await idsOf(`view=open&assignee=${mine.id},${theirs.id}`)).toEqual([waited, old])
  expect(await idsOf('view=open&waitingHours=5')).toEqual([waited, old])
  expect(await idsOf('view=open&waitingHours=5&order=waiting')).toEqual([old, waited])
  expect(await idsOf('view=open&quietDays=3')).toEqual([old])
  expect(await idsOf(`assignee=${mine.id}&quietDays=3`)).toEqual([])

  await agent().put(`/api/v1/cases/${waited}/solution`)
  expect(await idsOf('state=solved,closed')).toEqual([waited])
  expect(await idsOf('view=open&state=solved')).toEqual([])
})

it('pages what is narrowed without missing or repeating a case', async () => {
  const expected = new Set<string>()
  for (let n = 0; n < 5; n++) expected.add(await receive(200 + n))
  const seen: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await asked(`assignee=nobody&quietDays=8&limit=2${after ? `&after=${after}` : ''}`)
    seen.push(...body.items.map(({ id }: { id: string }) => id))
    after = body.next
  }
  expect(seen).toHaveLength(5)
  expect(new Set(seen)).toEqual(expected)
})

it.each([
  'assignee=me',
  'state=lost',
  'state=',
  'waitingHours=-1',
  'waitingHours=1.5',
  'quietDays=0',
  'quietDays=99999',
])('refuses %s with words', async (query) => {
  expect((await asked(query)).body.code).toBe('request.invalid')
})
