import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const as = (role: 'lead' | 'agent') => desk.as(desk.people[role])
const makeTag = async (name: string, more: object = {}): Promise<string> =>
  (await as('lead').post('/api/v1/tags', { name, ...more })).body.id
const give = (caseId: string, tagId: string) => as('agent').put(`/api/v1/cases/${caseId}/tags/${tagId}`)
const listed = async (query: string): Promise<{ id: string; tags: { name: string }[] }[]> =>
  (await as('agent').get(`/api/v1/cases?${query}`)).body.items

it('A case has the tags it was given, by name, in its row and when opened, and loses one that is taken', async () => {
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const [urgent, fragile] = [await makeTag('Urgent', { colour: 'red' }), await makeTag('Fragile')]
  await give(caseId, urgent)
  const { body } = await give(caseId, fragile)
  const both = [
    { id: fragile, name: 'Fragile', colour: 'grey' },
    { id: urgent, name: 'Urgent', colour: 'red' },
  ]
  expect(body.tags).toEqual(both)
  expect((await listed('view=open')).find(({ id }) => id === caseId)?.tags).toEqual(both)
  const { body: less } = await as('agent').delete(`/api/v1/cases/${caseId}/tags/${urgent}`)
  expect(less.tags).toEqual([both[0]])
})

it('Cases are narrowed to those with any of the tags, page after page, each once', async () => {
  const [red, blue] = [await makeTag('Red'), await makeTag('Blue')]
  const tagged: string[] = []
  for (const tags of [[red], [], [red, blue], [blue], []]) {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    for (const tag of tags) await give(caseId, tag)
    if (tags.length > 0) tagged.unshift(caseId)
  }
  const first = (await as('agent').get(`/api/v1/cases?tag=${red},${blue}&limit=2`)).body
  const rest = (await as('agent').get(`/api/v1/cases?tag=${red},${blue}&limit=2&after=${first.next}`)).body
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(tagged)
  expect(rest.next).toBeNull()
  expect(await listed(`tag=${red}`)).toHaveLength(2)
})

it('A tag that is retired stays where it was given, and is given no more until it is taken up again', async () => {
  const tag = await makeTag('Old campaign')
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const { caseId: other } = await receiveFrom(desk.ctx, desk.workspaceId)
  await give(caseId, tag)
  await as('lead').patch(`/api/v1/tags/${tag}`, { retired: true })
  expect((await give(other, tag)).body.code).toBe('tag.retired')
  expect(await listed(`tag=${tag}`)).toMatchObject([{ id: caseId, tags: [{ name: 'Old campaign' }] }])
  await as('lead').patch(`/api/v1/tags/${tag}`, { retired: false, name: 'New campaign' })
  expect((await give(other, tag)).body.tags).toMatchObject([{ name: 'New campaign' }])
})

it('Two tags are not called the same, however their names are written', async () => {
  await makeTag('Lahja')
  expect((await as('lead').post('/api/v1/tags', { name: ' LAHJA ' })).body.code).toBe('tag.name-taken')
})

it('A tag given twice, or taken twice, is told once', async () => {
  const tag = await makeTag('Told once')
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  await give(caseId, tag)
  await give(caseId, tag)
  await as('agent').delete(`/api/v1/cases/${caseId}/tags/${tag}`)
  await as('agent').delete(`/api/v1/cases/${caseId}/tags/${tag}`)
  const { rows } = await desk.ctx.pool.query(
    `select kind from events where case_id = $1 and kind like 'case.%tagged' order by id`,
    [caseId],
  )
  expect(rows.map(({ kind }) => kind)).toEqual(['case.tagged', 'case.untagged'])
})

it('What is no tag is refused, and so is a twenty-first one of a case', async () => {
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  expect((await give(caseId, desk.workspaceId)).body.code).toBe('tag.not-found')
  expect((await as('agent').get('/api/v1/cases?tag=red')).status).toBe(400)
  for (let n = 0; n < 20; n++) await give(caseId, await makeTag(`Many ${n}`))
  const { body } = await give(caseId, await makeTag('Too many'))
  expect(body.code).toBe('tag.too-many')
  expect((await as('agent').get(`/api/v1/cases/${caseId}`)).body.tags).toHaveLength(20)
})
