import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const admin = () => desk.as(desk.people.admin)
const agent = () => desk.as(desk.people.agent)
const make = async (en: string): Promise<string> =>
  (await admin().post('/api/v1/reasons', { names: { en } })).body.id
const costs = async (at?: Date) =>
  (await admin().get(`/api/v1/unit-costs${at ? `?at=${at.toISOString()}` : ''}`)).body
const costOf = async (reasonId: string, at?: Date) =>
  (await costs(at)).items.find(({ reason }: { reason: { id: string } }) => reason.id === reasonId)
const said = { currency: 'EUR', source: 'Payroll 2026' }
const setHour = (amount: number, more: object = {}) =>
  admin().put('/api/v1/unit-costs/hour', { amount, ...said, ...more })

/** A solved case that took so many seconds. */
async function solved(reasonId: string, seconds: number): Promise<void> {
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  await agent().put(`/api/v1/cases/${caseId}/reason`, { reasonId })
  const who = desk.as(await makePerson(desk.ctx, desk.workspaceId, 'agent'))
  await who.post(`/api/v1/cases/${caseId}/handling`, { id: randomUUID(), seconds: 30 })
  await desk.ctx.pool.query('update case_handling set seconds = $2 where case_id = $1', [caseId, seconds])
  await agent().put(`/api/v1/cases/${caseId}/solution`)
}

it('A contact costs its handling time at the cost of an hour, with how many were measured and how they spread', async () => {
  const reason = await make('Measured')
  for (const seconds of [100, 200, 300]) await solved(reason, seconds)
  expect(await costOf(reason)).toMatchObject({ n: 3, workedOut: null, set: null })
  await setHour(3_600)
  expect(await costOf(reason)).toMatchObject({
    channel: 'email',
    reason: { path: [{ en: 'Measured' }] },
    n: 3,
    seconds: { mean: 200, low: 150, high: 250 },
    workedOut: 200,
  })
})

it('A cost that is set holds from then on, with its source and who set it; what held before is told for before', async () => {
  const reason = await make('Set by finance')
  await solved(reason, 60)
  await setHour(6_000)
  const before = new Date()
  const body = { channel: 'email', reasonId: reason, amount: 950, ...said, source: 'Cost accounting' }
  expect((await admin().post('/api/v1/unit-costs', body)).status).toBe(200)
  expect((await costOf(reason)).set).toMatchObject({
    amount: 950,
    source: 'Cost accounting',
    setBy: desk.people.admin.name,
  })
  expect((await costOf(reason, before)).set).toBeNull()
  await setHour(12_000)
  expect((await costs(before)).hour.amount).toBe(6_000)
  await admin().post('/api/v1/unit-costs', { ...body, amount: null })
  expect(await costOf(reason)).toMatchObject({ set: null, workedOut: 200 })
})

it('A cost is set for later and holds from then on, and never for the past', async () => {
  await setHour(4_000)
  const tomorrow = new Date(Date.now() + 86_400_000)
  await setHour(5_000, { validFrom: tomorrow.toISOString() })
  expect((await costs()).hour.amount).toBe(4_000)
  expect((await costs(tomorrow)).hour.amount).toBe(5_000)
  const { status, body } = await setHour(1, { validFrom: '2026-01-01T00:00:00Z' })
  expect([status, body.code]).toEqual([422, 'cost.in-the-past'])
})

it('What is no reason, no currency, no source or less than nothing is refused', async () => {
  const body = { channel: 'email', reasonId: desk.workspaceId, amount: 1, ...said }
  expect((await admin().post('/api/v1/unit-costs', body)).body.code).toBe('reason.not-found')
  for (const wrong of [{ currency: 'XXY' }, { source: ' ' }, { amount: -1 }])
    expect((await setHour(1, wrong)).status).toBe(400)
})

it('Contacts of a merged reason are measured as those of the one it is read as', async () => {
  const [from, into] = [await make('From'), await make('Into')]
  await solved(from, 100)
  await solved(into, 300)
  await admin().patch(`/api/v1/reasons/${from}`, { mergedInto: into })
  expect(await costOf(into)).toMatchObject({ n: 2, seconds: { mean: 200 } })
  expect(await costOf(from)).toBeUndefined()
})
