import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const as = (role: 'lead' | 'agent') => desk.as(desk.people[role])
const makeField = async (kind: string, more: object = {}) =>
  (await as('lead').post('/api/v1/fields', { names: { en: `A ${kind}` }, kind, ...more })).body
const change = (id: string, body: object) => as('lead').patch(`/api/v1/fields/${id}`, body)
const aCase = async (): Promise<string> => (await receiveFrom(desk.ctx, desk.workspaceId)).caseId
const fill = (caseId: string, fieldId: string, value: unknown) =>
  as('agent').put(`/api/v1/cases/${caseId}/fields/${fieldId}`, { value })
const listed = async (query: string): Promise<{ id: string; fields: object[] }[]> =>
  (await as('agent').get(`/api/v1/cases?${query}`)).body.items

it('A case holds what its fields were filled in with, each in its own kind, in the order of the fields', async () => {
  const caseId = await aCase()
  const choice = await makeField('choice', { choices: [{ names: { en: 'Red' } }, { names: { en: 'Blue' } }] })
  const [text, number, date] = [await makeField('text'), await makeField('number'), await makeField('date')]
  await fill(caseId, date.id, '2026-12-24')
  await fill(caseId, number.id, 12.5)
  await fill(caseId, text.id, '  007 % _ \\ ')
  const { body } = await fill(caseId, choice.id, choice.choices[1].id)
  const all = [
    { id: choice.id, value: choice.choices[1].id },
    { id: text.id, value: '007 % _ \\' },
    { id: number.id, value: 12.5 },
    { id: date.id, value: '2026-12-24' },
  ]
  expect(body.fields).toEqual(all)
  expect((await listed('view=open')).find(({ id }) => id === caseId)?.fields).toEqual(all)
  const { body: less } = await fill(caseId, text.id, null)
  expect(less.fields).toEqual(all.toSpliced(1, 1))
})

it('What a field cannot hold is refused, and what is no field', async () => {
  const caseId = await aCase()
  const [number, date] = [await makeField('number'), await makeField('date')]
  const choice = await makeField('choice', { choices: [{ names: { en: 'Only' } }] })
  for (const [field, value] of [
    [number, '12'],
    [date, '2026-02-30'],
    [date, 20],
    [choice, number.id],
  ]) {
    expect((await fill(caseId, field.id, value)).body.code).toBe('field.value-unfit')
  }
  for (const value of ['', 'x'.repeat(501), 1e16, true])
    expect((await fill(caseId, number.id, value)).status).toBe(400)
  expect((await fill(caseId, desk.workspaceId, 1)).body.code).toBe('field.not-found')
  const without = await as('lead').post('/api/v1/fields', { names: { en: 'None' }, kind: 'choice' })
  expect(without.body.code).toBe('field.without-choices')
})

it('A kind that would lose values is refused with how many, and keeps them; one that loses none is taken', async () => {
  const field = await makeField('text')
  const cases = [await aCase(), await aCase(), await aCase()]
  for (const [at, value] of ['12.5', '007', 'a dozen'].entries()) await fill(cases[at]!, field.id, value)
  const { body } = await change(field.id, { kind: 'number' })
  expect(body).toMatchObject({ code: 'field.values-lost', errors: [{ path: '/values', message: '2' }] })
  expect((await as('agent').get(`/api/v1/cases/${cases[2]}`)).body.fields).toEqual([
    { id: field.id, value: 'a dozen' },
  ])
  await fill(cases[1]!, field.id, '-0.25')
  await fill(cases[2]!, field.id, null)
  expect((await change(field.id, { kind: 'number' })).body.kind).toBe('number')
  expect((await as('agent').get(`/api/v1/cases/${cases[0]}`)).body.fields).toEqual([
    { id: field.id, value: 12.5 },
  ])
})

it('A choice that cases have is not taken away, and is no text', async () => {
  const field = await makeField('choice', { choices: [{ names: { en: 'Kept' } }, { names: { en: 'Free' } }] })
  const [kept, free] = field.choices
  await fill(await aCase(), field.id, kept.id)
  expect((await change(field.id, { choices: [free] })).body.code).toBe('field.values-lost')
  expect((await change(field.id, { kind: 'text' })).body.code).toBe('field.values-lost')
  expect((await change(field.id, { choices: [kept] })).body.choices).toEqual([kept])
})

it('Cases are narrowed to those whose field holds exactly a value', async () => {
  const [text, number] = [await makeField('text'), await makeField('number')]
  const [one, other] = [await aCase(), await aCase()]
  await fill(one, text.id, 'a:b,c')
  await fill(other, text.id, 'a:b')
  await fill(other, number.id, 7)
  const ids = async (asked: string) =>
    (await listed(`field=${encodeURIComponent(asked)}`)).map(({ id }) => id)
  expect(await ids(`${text.id}:a:b,c`)).toEqual([one])
  expect(await ids(`${number.id}:7`)).toEqual([other])
  expect(await ids(`${number.id}:8`)).toEqual([])
  expect((await as('agent').get('/api/v1/cases?field=colour:red')).status).toBe(400)
})

it('A case is not solved without what is required; a retired field is asked for no more, and keeps its values', async () => {
  const field = await makeField('text', { required: true, names: { en: 'Batch' } })
  const [with_, without] = [await aCase(), await aCase()]
  await fill(with_, field.id, 'B-12')
  expect((await as('agent').put(`/api/v1/cases/${without}/solution`)).body).toMatchObject({
    code: 'field.required',
    detail: expect.stringContaining('Batch'),
  })
  expect((await as('agent').put(`/api/v1/cases/${with_}/solution`)).status).toBeLessThan(300)
  await change(field.id, { retired: true })
  expect((await as('agent').put(`/api/v1/cases/${without}/solution`)).status).toBeLessThan(300)
  expect((await fill(without, field.id, 'B-13')).body.code).toBe('field.retired')
  expect((await as('agent').get(`/api/v1/cases/${with_}`)).body.fields).toHaveLength(1)
  expect((await fill(with_, field.id, null)).body.fields).toEqual([])
})

it('Fields stand where they are put', async () => {
  const made = [await makeField('text'), await makeField('text'), await makeField('text')].map(({ id }) => id)
  await change(made[2]!, { place: 0 })
  const { items } = (await as('agent').get('/api/v1/fields')).body
  const order = items.map(({ id }: { id: string }) => id)
  expect(order[0]).toBe(made[2])
  expect(order.indexOf(made[0])).toBeLessThan(order.indexOf(made[1]))
})

it('Filling in the same twice is told once, and without the value', async () => {
  const field = await makeField('text')
  const caseId = await aCase()
  await fill(caseId, field.id, 'Told once')
  await fill(caseId, field.id, 'Told once')
  const { rows } = await desk.ctx.pool.query(
    `select data from events where case_id = $1 and kind = 'case.field-filled'`,
    [caseId],
  )
  expect(rows).toEqual([{ data: { fieldId: field.id } }])
})
