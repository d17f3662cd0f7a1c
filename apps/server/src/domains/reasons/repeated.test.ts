import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
let parcel: string
let lost: string
let late: string
beforeAll(async () => {
  desk = await openDesk()
  parcel = await make('Parcel')
  lost = await make('Lost', parcel)
  late = await make('Late', parcel)
})
afterAll(() => desk.close())

const lead = () => desk.as(desk.people.lead)
const make = async (en: string, parentId: string | null = null): Promise<string> =>
  (await lead().post('/api/v1/reasons', { names: { en }, parentId })).body.id
const day = 86_400_000
const now = Date.now()

/** Two contacts, so many days apart, and whether the later one is repeated. */
async function twice(
  apart: number,
  reasons: [first: string | null, then: string | null],
  from: [string, string],
): Promise<boolean | null> {
  const cases: string[] = []
  for (const [at, address] of from.entries()) {
    const when = new Date(now - (at === 0 ? apart * day : 0))
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: address, at: when })
    if (reasons[at]) await lead().put(`/api/v1/cases/${caseId}/reason`, { reasonId: reasons[at] })
    cases.push(caseId)
  }
  return (await lead().get(`/api/v1/cases/${cases[1]}`)).body.repeated
}

describe('A contact is repeated where the same customer came for the same reason within the days that are set', () => {
  const table: [
    said: string,
    apart: number,
    reasons: () => [string | null, string | null],
    same: boolean,
    boolean | null,
  ][] = [
    ['the same reason, the day before', 1, () => [lost, lost], true, true],
    ['the same reason, on the last of the days', 13.9, () => [lost, lost], true, true],
    ['the same reason, a day too long ago', 15, () => [lost, lost], true, false],
    ['another reason', 1, () => [late, lost], true, false],
    ['the reason above it', 1, () => [parcel, lost], true, false],
    ['another customer', 1, () => [lost, lost], false, false],
    ['a first one that has no reason', 1, () => [null, lost], true, false],
    ['no reason yet', 1, () => [lost, null], true, null],
  ]
  it.each(table)('%s', async (said, apart, reasons, same, expected) => {
    const name = said.replaceAll(/\W/g, '')
    const from: [string, string] = [`${name}@home.example`, `${same ? '' : 'other-'}${name}@home.example`]
    expect(await twice(apart, reasons(), from)).toBe(expected)
  })

  it('The first of two is not, a merged reason counts as the one it was merged into, and the days can be set', async () => {
    const gone = await make('Gone')
    const from: [string, string] = ['merged@home.example', 'merged@home.example']
    await lead().patch(`/api/v1/reasons/${gone}`, { mergedInto: null })
    expect(await twice(20, [gone, lost], from)).toBe(false)
    await lead().patch(`/api/v1/reasons/${gone}`, { mergedInto: lost })
    await lead().put('/api/v1/reason-settings', { required: false, requiredByTeams: [], repeatDays: 30 })
    const { items } = (await lead().get(`/api/v1/cases?reason=${lost}`)).body
    const theirs = items.filter((one: { customer: { address: string } }) => one.customer.address === from[0])
    expect(theirs.map((one: { repeated: boolean }) => one.repeated)).toEqual([true, false])
  })
})
