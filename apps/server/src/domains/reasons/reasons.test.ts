import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const as = (role: 'lead' | 'agent') => desk.as(desk.people[role])
const make = async (en: string, parentId: string | null = null): Promise<string> =>
  (await as('lead').post('/api/v1/reasons', { names: { en }, parentId })).body.id
const change = (id: string, part: object) => as('lead').patch(`/api/v1/reasons/${id}`, part)
const newCase = async () => (await receiveFrom(desk.ctx, desk.workspaceId)).caseId
const give = (caseId: string, reasonId: string) =>
  as('agent').put(`/api/v1/cases/${caseId}/reason`, { reasonId })
const reasonOf = async (caseId: string) => (await as('agent').get(`/api/v1/cases/${caseId}`)).body.reason
const casesWith = async (reason: string): Promise<string[]> =>
  (await as('agent').get(`/api/v1/cases?reason=${reason}`)).body.items.map(({ id }: { id: string }) => id)
const under = async (parentId: string): Promise<string[]> =>
  (await as('lead').get('/api/v1/reasons')).body.items
    .filter((one: { parentId: string }) => one.parentId === parentId)
    .map((one: { names: { en: string } }) => one.names.en)

it('A case has the reason it was given, with those above it, in its row and when opened, and loses one that is taken', async () => {
  const parcel = await make('Parcel')
  const lost = await make('Lost', parcel)
  const caseId = await newCase()
  const { body } = await give(caseId, lost)
  expect(body.reason).toEqual({ id: lost, path: [{ en: 'Parcel' }, { en: 'Lost' }] })
  expect(await reasonOf(caseId)).toEqual(body.reason)
  expect((await as('agent').delete(`/api/v1/cases/${caseId}/reason`)).body.reason).toBeNull()
})

it('Cases are narrowed to a reason together with those that are a part of it', async () => {
  const [branch, beside] = [await make('Branch'), await make('Beside')]
  const twig = await make('Twig', branch)
  const [one, two, three] = [await newCase(), await newCase(), await newCase()]
  await give(one, branch)
  await give(two, await make('Leaf', twig))
  await give(three, beside)
  expect(await casesWith(branch)).toEqual([two, one])
  expect(await casesWith(`${twig},${beside}`)).toEqual([three, two])
})

it('One that is merged is read, counted and found as the other, with what was a part of it, until that is undone', async () => {
  const [from, into] = [await make('Merged away'), await make('Merged into')]
  const part = await make('Part', from)
  const [one, two] = [await newCase(), await newCase()]
  await give(one, from)
  await give(two, part)
  await change(from, { mergedInto: into })
  expect(await reasonOf(one)).toEqual({ id: into, path: [{ en: 'Merged into' }] })
  expect((await reasonOf(two)).path).toEqual([{ en: 'Merged into' }, { en: 'Part' }])
  expect(await casesWith(into)).toEqual([two, one])
  expect((await give(await newCase(), from)).body.code).toBe('reason.retired')
  await change(from, { mergedInto: null })
  expect((await reasonOf(one)).id).toBe(from)
  expect(await casesWith(into)).toEqual([])
})

it('No reason becomes a part of itself, by moving, by merging, or by taking a merging back', async () => {
  const [a, b] = [await make('A'), await make('B')]
  const c = await make('C', a)
  const refused = async (id: string, part: object) =>
    expect((await change(id, part)).body.code).toBe('reason.circle')
  await refused(a, { parentId: a })
  await refused(a, { parentId: c })
  await refused(a, { mergedInto: c })
  await change(b, { mergedInto: a })
  await refused(a, { mergedInto: b })
  await change(b, { mergedInto: null })
  const p = await make('P')
  await change(a, { parentId: p })
  await change(a, { mergedInto: b })
  await change(p, { parentId: c })
  await refused(a, { mergedInto: null })
})

it('Two who move branches into each other at the same moment do not both have their way', async () => {
  const [a, b] = [await make('Left'), await make('Right')]
  const answers = await Promise.all([change(a, { parentId: b }), change(b, { parentId: a })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

it('One stands where it was put among those beside it', async () => {
  const top = await make('Order')
  const [one, two, three] = [await make('1', top), await make('2', top), await make('3', top)]
  await change(three, { after: null })
  expect(await under(top)).toEqual(['3', '1', '2'])
  await change(three, { after: one })
  expect(await under(top)).toEqual(['1', '3', '2'])
  const other = await make('Elsewhere')
  await change(two, { parentId: other })
  expect([await under(top), await under(other)]).toEqual([['1', '3'], ['2']])
})

it('One that is retired while it is chosen stays where it was given and is given no more, nor is what is a part of it', async () => {
  const old = await make('Old')
  const part = await make('Old part', old)
  const caseId = await newCase()
  await give(caseId, part)
  await change(old, { retired: true })
  expect((await give(await newCase(), part)).body.code).toBe('reason.retired')
  expect((await reasonOf(caseId)).id).toBe(part)
  await change(old, { retired: false })
  expect((await give(await newCase(), part)).status).toBe(200)
})

it('Where a team asks for a reason, its cases are not solved without one, and others are', async () => {
  const team = (await desk.as(desk.people.owner).post('/api/v1/teams', { name: 'Thorough' })).body.id
  const [theirs, others] = [await newCase(), await newCase()]
  await as('agent').put(`/api/v1/cases/${theirs}/assignment`, { personId: null, teamId: team })
  await as('lead').put('/api/v1/reason-settings', {
    required: false,
    requiredByTeams: [team],
    repeatDays: 14,
  })
  const solve = (id: string) => as('agent').put(`/api/v1/cases/${id}/solution`)
  expect((await solve(theirs)).body.code).toBe('reason.required')
  expect((await as('agent').get(`/api/v1/cases/${theirs}`)).body.state).not.toBe('solved')
  expect((await solve(others)).body.state).toBe('solved')
  await give(theirs, await make('Given at last'))
  expect((await solve(theirs)).body.state).toBe('solved')
})

it('What a case was given before is kept in the log, and what is given twice is told once', async () => {
  const [first, second] = [await make('First thought'), await make('Second thought')]
  const caseId = await newCase()
  for (const reason of [first, first, second]) await give(caseId, reason)
  const { rows } = await desk.ctx.pool.query(
    `select data from events where case_id = $1 and kind = 'case.reason-given' order by id`,
    [caseId],
  )
  expect(rows.map(({ data }) => data)).toEqual([
    { reasonId: first, before: null },
    { reasonId: second, before: first },
  ])
})

it('The customer’s path says which reason a case was given, as it is named now, and that it was taken', async () => {
  const { caseId, customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const reason = await make('Name of old')
  await give(caseId, reason)
  await change(reason, { names: { en: 'Name of now' } })
  await as('agent').delete(`/api/v1/cases/${caseId}/reason`)
  const { body } = await as('agent').get(`/api/v1/customers/${customerId}/timeline`)
  const told = body.items.filter(({ kind }: { kind: string }) => kind === 'case.reason-given')
  expect(told.map(({ data }: { data: { path?: object } }) => data.path)).toEqual([
    undefined,
    [{ en: 'Name of now' }],
  ])
})

it('Several cases are given a reason at once; undoing gives each back what it had, and leaves alone what has another since', async () => {
  const [before, now, later] = [await make('Before'), await make('Now'), await make('Later')]
  const [had, none, changed] = [await newCase(), await newCase(), await newCase()]
  await give(had, before)
  await change(before, { retired: true })
  const ids = [had, none, changed]
  const done = await as('agent').post('/api/v1/cases/changes', { ids, change: { reason: { reasonId: now } } })
  expect(done.body.changed.toSorted()).toEqual(ids.toSorted())
  await give(changed, later)
  const undone = await as('agent').delete(`/api/v1/cases/changes/${done.body.id}`)
  expect(undone.body.refused).toMatchObject([{ id: changed, code: 'case.changed' }])
  expect((await reasonOf(had)).id).toBe(before)
  expect(await reasonOf(none)).toBeNull()
  expect((await reasonOf(changed)).id).toBe(later)
})

it('One that was never used is deleted; one that a case has, that has parts, or that another is read as, is not', async () => {
  const remove = async (id: string) => {
    const { status, body } = await as('lead').delete(`/api/v1/reasons/${id}`)
    return body?.code ?? status
  }
  const [slip, used, branch, head] = [
    await make('Slip'),
    await make('Used'),
    await make('With parts'),
    await make('Head'),
  ]
  await give(await newCase(), used)
  await make('A part', branch)
  await change(await make('Merged'), { mergedInto: head })
  expect(await remove(slip)).toBe(204)
  expect(await remove(slip)).toBe('reason.not-found')
  for (const one of [used, branch, head]) expect(await remove(one)).toBe('reason.used')
})

it('What is no reason, no name and no team is refused', async () => {
  const caseId = await newCase()
  expect((await give(caseId, desk.workspaceId)).body.code).toBe('reason.not-found')
  expect((await as('lead').post('/api/v1/reasons', { names: {} })).status).toBe(400)
  const { body } = await as('lead').post('/api/v1/reasons', { names: { en: 'X' }, teamId: desk.workspaceId })
  expect(body.code).toBe('team.not-found')
  expect((await as('lead').post('/api/v1/reasons/starter-set')).body.code).toBe('reason.tree-begun')
})
