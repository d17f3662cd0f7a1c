import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const opened = async (count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push((await receiveFrom(desk.ctx, desk.workspaceId)).caseId)
  return ids
}
const change = async (ids: string[], what: object) =>
  (await agent().post('/api/v1/cases/changes', { ids, change: what })).body
const undo = (id: string) => agent().delete(`/api/v1/cases/changes/${id}`)
const standing = (ids: string[]) =>
  Promise.all(
    ids.map(async (id) => {
      const { state, assignee, team, spam, snoozedUntil, tags } = (await agent().get(`/api/v1/cases/${id}`))
        .body
      return { state, assignee, team, spam, snoozedUntil, tags }
    }),
  )

it.each([
  ['assigned', () => ({ assign: { personId: desk.people.agent.id } })],
  ['solved', () => ({ solve: true })],
  ['put aside', () => ({ snooze: { until: new Date(Date.now() + 3_600_000).toISOString() } })],
  ['called spam', () => ({ spam: true })],
])('Several cases are %s at once, and that is undone as a whole', async (_, what) => {
  const ids = await opened(5)
  await agent().put(`/api/v1/cases/${ids[0]}/assignment`, { personId: desk.people.lead.id })
  await agent().put(`/api/v1/cases/${ids[1]}/assignment`, { personId: desk.people.lead.id })
  await agent().post(`/api/v1/cases/${ids[1]}/messages`, { kind: 'note', text: 'Taken' })
  // What was taken is open from then on; giving it back does not make it new.
  for (const id of ids.slice(2))
    await agent().put(`/api/v1/cases/${id}/assignment`, { personId: desk.people.lead.id })
  const before = await standing(ids)
  const { id, changed, refused } = await change(ids, what())
  expect([changed.toSorted(), refused]).toEqual([ids.toSorted(), []])
  expect(await standing(ids)).not.toEqual(before)
  expect((await undo(id)).body.changed.toSorted()).toEqual(ids.toSorted())
  expect(await standing(ids)).toEqual(before)
})

it('Tags are given to several cases at once; undoing takes them from those alone that did not have them', async () => {
  const ids = await opened(3)
  const { body: tag } = await desk.as(desk.people.lead).post('/api/v1/tags', { name: 'Several' })
  await agent().put(`/api/v1/cases/${ids[0]}/tags/${tag.id}`)
  const before = await standing(ids)
  const { id, changed } = await change(ids, { tag: { give: [tag.id] } })
  expect(changed.toSorted()).toEqual(ids.slice(1).toSorted())
  await undo(id)
  expect(await standing(ids)).toEqual(before)
})

it('What one case refuses holds no other up, and is told with why', async () => {
  const [one = '', asleep = ''] = await opened(2)
  await agent().put(`/api/v1/cases/${asleep}/spam`)
  const stranger = randomUUID()
  const { changed, refused } = await change([one, stranger, one], { solve: true })
  expect(changed).toEqual([one])
  expect(refused).toEqual([{ id: stranger, code: 'case.not-found', title: 'No such case' }])
})

it('Undoing leaves alone what a colleague has changed since', async () => {
  const ids = await opened(2)
  const { id } = await change(ids, { assign: { personId: desk.people.agent.id } })
  await desk.as(desk.people.lead).put(`/api/v1/cases/${ids[0]}/assignment`, { personId: desk.people.lead.id })
  const { body } = await undo(id)
  expect([body.changed, body.refused]).toMatchObject([[ids[1]], [{ id: ids[0], code: 'case.changed' }]])
  expect((await standing(ids)).map(({ assignee }) => assignee?.id ?? null)).toEqual([
    desk.people.lead.id,
    null,
  ])
})

it('Only who did it undoes it, and only once', async () => {
  const { id } = await change(await opened(1), { solve: true })
  const other = await makePerson(desk.ctx, desk.workspaceId, 'agent')
  expect((await desk.as(other).delete(`/api/v1/cases/changes/${id}`)).body.code).toBe('case.undo-gone')
  expect((await undo(id)).status).toBe(200)
  expect((await undo(id)).body.code).toBe('case.undo-gone')
})

it('Two things at once, or nothing, is no change', async () => {
  const ids = await opened(1)
  for (const what of [{}, { solve: true, spam: true }])
    expect((await change(ids, what)).code).toBe('request.invalid')
})

it('The same request sent twice with one key is done once', async () => {
  const ids = await opened(2)
  const ask = () =>
    agent().post('/api/v1/cases/changes', { ids, change: { solve: true } }, { 'idempotency-key': 'twice' })
  const [first, second] = [await ask(), await ask()]
  expect(second.body).toEqual(first.body)
})
