import { reasonSaid, revontuli } from '@polku/demo'
import { type Example, judge, learn } from '@polku/text/topics'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const as = (role: 'lead' | 'agent' | 'reader') => desk.as(desk.people[role])
const make = async (en: string): Promise<string> =>
  (await as('lead').post('/api/v1/reasons', { names: { en } })).body.id
const said = async (text: string) =>
  (await receiveFrom(desk.ctx, desk.workspaceId, { subject: 'Hello', text })).caseId
const give = (caseId: string, reasonId: string) =>
  as('agent').put(`/api/v1/cases/${caseId}/reason`, { reasonId })
const likely = async (text: string): Promise<{ reason: { id: string }; probability: number }[]> =>
  (await as('reader').get(`/api/v1/cases/${await said(text)}/likely-reasons`)).body.items

const parcels = ['My parcel is late', 'Where is the parcel I ordered', 'The parcel has not been delivered']
const refunds = ['I want my money back', 'When is the refund paid', 'The refund has not reached my account']
const days = ['on Monday', 'on Tuesday', 'since Friday', 'this week']

it('Likely reasons are offered once enough was given, follow a merge and a retirement, and learn a correction', async () => {
  const [parcel, refund] = [await make('Parcel'), await make('Refund')]
  expect(await likely(parcels[0]!)).toEqual([])
  for (const day of days)
    for (const at of [0, 1, 2]) {
      await give(await said(`${parcels[at]} ${day}`), parcel)
      await give(await said(`${refunds[at]} ${day}`), refund)
    }
  await desk.drain()
  const [first] = await likely('Our parcel has still not been delivered')
  expect(first?.reason).toEqual({ id: parcel, path: [{ en: 'Parcel' }] })
  expect(first?.probability).toBeGreaterThan(0.5)

  const vase = 'The vase arrived in a hundred splinters'
  const broken = await make('Broken')
  for (const day of days) await give(await said(`${vase} ${day}`), broken)
  await desk.drain()
  expect((await likely(vase))[0]?.reason.id).toBe(broken)

  const merge = (mergedInto: string | null) => as('lead').patch(`/api/v1/reasons/${parcel}`, { mergedInto })
  await merge(broken)
  expect((await likely(parcels[1]!))[0]?.reason.id).toBe(broken)
  await merge(null)
  await as('lead').patch(`/api/v1/reasons/${parcel}`, { retired: true })
  expect((await likely(parcels[1]!)).map(({ reason }) => reason.id)).not.toContain(parcel)
})

it('What was learnt and cannot be read offers nothing, and the case is given its reason all the same', async () => {
  await desk.ctx.pool.query(`update reason_models set model = 'spoilt', version = version + 1`)
  expect(await likely(refunds[0]!)).toEqual([])
  expect((await give(await said(refunds[0]!), await make('By hand'))).status).toBe(200)
})

it('Of the demo company’s cases nobody has learnt from, most have their reason among the three that are offered', () => {
  const company = revontuli({
    now: Date.parse('2026-11-23T09:20:00+02:00'),
    scale: { customers: 300, orders: 300, otherCases: 150 },
  })
  const cases = [...company.chunks].flatMap((chunk) => chunk.cases).filter(({ spam }) => !spam)
  const keptBack = cases.filter((_, at) => at % 4 === 0)
  const examples = cases.flatMap((record, at): Example[] => {
    const given = at % 4 === 0 ? null : reasonSaid(record)
    return given ? [{ text: textOf(record), labels: [given.key] }] : []
  })
  const model = learn(examples)
  const held = keptBack.filter((record) =>
    judge(model, textOf(record))
      .filter(({ label }) => label !== null)
      .slice(0, 3)
      .some(({ label }) => label === record.reason),
  )
  expect(held.length / keptBack.length).toBeGreaterThan(0.7)
})

const textOf = ({ subject, steps }: { subject: string; steps: readonly Step[] }) =>
  [
    subject,
    ...steps.flatMap((step) => (step.kind === 'received' ? (step.content?.text ?? '') : [])).slice(0, 3),
  ].join('\n')
type Step = { kind: string; content?: { text: string } }
