import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

type Row = { id: string; number: number; waitingSince: string | null }

const agent = () => desk.as(desk.people.agent)
const list = async (query: string): Promise<Row[]> => (await agent().get(`/api/v1/cases?${query}`)).body.items
const idsOf = async (query: string) => (await list(query)).map((row) => row.id)
const receive = (given: Parameters<typeof receiveFrom>[2]) => receiveFrom(desk.ctx, desk.workspaceId, given)
const hoursAgo = (n: number) => new Date(Date.now() - n * 3_600_000)

describe('the number of a case', () => {
  it('finds it in whichever view it is, and only in its own workspace', async () => {
    const { caseId } = await receive({ spam: true })
    const { body } = await agent().get(`/api/v1/cases/${caseId}`)
    expect(await idsOf(`number=${body.number}`)).toEqual([caseId])
    expect(await idsOf(`number=${body.number}&view=mine`)).toEqual([caseId])
    expect(await idsOf('number=999999999')).toEqual([])
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    expect((await desk.as(stranger).get(`/api/v1/cases?number=${body.number}`)).body.items).toEqual([])
    expect((await agent().get('/api/v1/cases?number=none')).body.code).toBe('request.invalid')
  })
})

describe('a part of a subject', () => {
  it('finds its cases, latest first, whatever the case of the letters, and not those of spam', async () => {
    const older = await receive({ subject: 'Kylpytynnyrin KANSI', at: hoursAgo(2) })
    const newer = await receive({ subject: 'Uusi kansi tynnyriin', at: hoursAgo(1) })
    await receive({ subject: 'Halpa kansi', spam: true })
    expect(await idsOf('search=kansi')).toEqual([newer.caseId, older.caseId])
    expect(await idsOf('search=kansi&limit=1')).toEqual([newer.caseId])
    expect(await idsOf('search=kansi&view=spam')).toHaveLength(1)
    expect(await idsOf(`search=${encodeURIComponent('%\\_')}x`)).toEqual([])
    expect((await agent().get('/api/v1/cases?search=ka')).body.code).toBe('request.invalid')
  })

  it('is paged without missing or repeating a case', async () => {
    for (let n = 0; n < 5; n++) await receive({ subject: `Lasku ${n}`, at: hoursAgo(n) })
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await agent().get(
        `/api/v1/cases?search=lasku&limit=2${after ? `&after=${after}` : ''}`,
      )
      seen.push(...body.items.map((row: Row) => row.id))
      after = body.next
    }
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })
})

describe('longest waiting first', () => {
  it('pages from the longest wait to the cases in which nobody waits, without missing or repeating one', async () => {
    const mine: string[] = []
    for (const hours of [3, 1, 2]) mine.push((await receive({ at: hoursAgo(hours) })).caseId)
    const answered = await receive({ at: hoursAgo(9) })
    const resting = await receive({ at: hoursAgo(8) })
    for (const caseId of [...mine, answered.caseId, resting.caseId])
      await agent().put(`/api/v1/cases/${caseId}/assignment`, { personId: desk.people.agent.id })
    await desk.ctx.pool.query('update cases set waiting_since = null where id = any($1)', [
      [answered.caseId, resting.caseId],
    ])
    const seen: Row[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = `/api/v1/cases?view=mine&order=waiting&limit=2${after ? `&after=${after}` : ''}`
      const { body } = await agent().get(page)
      seen.push(...body.items)
      after = body.next
    }
    expect(seen.slice(0, 3).map((row) => row.id)).toEqual([mine[0], mine[2], mine[1]])
    expect(seen.slice(3).map((row) => row.waitingSince)).toEqual([null, null])
    expect(new Set(seen.map((row) => row.id)).size).toBe(5)
  })

  it('is for what waits for us; what is over stays in order of the latest message', async () => {
    expect(await idsOf('view=all&order=waiting')).toEqual(await idsOf('view=all'))
  })
})

describe('a sender of spam', () => {
  const listed = async (): Promise<string[]> =>
    (await agent().get('/api/v1/customers?limit=200')).body.items.map((row: Row) => row.id)

  it('is not among the customers until a case of theirs turns out to be none', async () => {
    const { caseId, customerId } = await receive({ spam: true, name: 'Prize Office' })
    expect(await listed()).not.toContain(customerId)
    expect((await agent().get(`/api/v1/cases/${caseId}`)).body.waitingSince).toBeNull()
    await agent().delete(`/api/v1/cases/${caseId}/spam`)
    expect(await listed()).toContain(customerId)
    await agent().put(`/api/v1/cases/${caseId}/spam`)
    expect(await listed()).not.toContain(customerId)
  })

  it('stays a customer for whatever else they have written', async () => {
    const { customerId } = await receive({ from: 'both@home.example', at: hoursAgo(5) })
    const unwanted = await receive({ from: 'both@home.example', spam: true })
    const { body } = await agent().get(`/api/v1/customers/${customerId}`)
    expect(body.lastContactAt).toBe((await lastMessage(customerId, false)).toISOString())
    await agent().delete(`/api/v1/cases/${unwanted.caseId}/spam`)
    await agent().put(`/api/v1/cases/${unwanted.caseId}/spam`)
    expect(await listed()).toContain(customerId)
  })

  it('is no news of the customer; what they write in a case of theirs is', async () => {
    const first = await receive({ from: 'again@home.example', at: hoursAgo(5) })
    await receive({ from: 'again@home.example', at: hoursAgo(1), caseId: first.caseId })
    const { body } = await agent().get(`/api/v1/customers/${first.customerId}`)
    expect(body.lastContactAt).toBe((await lastMessage(first.customerId, false)).toISOString())
  })

  const lastMessage = async (customerId: string, spam: boolean): Promise<Date> =>
    (
      await desk.ctx.pool.query(
        'select max(last_message_at) as at from cases where customer_id = $1 and spam = $2',
        [customerId, spam],
      )
    ).rows[0].at
})

describe('what is snoozed', () => {
  it('is listed by when it comes back, soonest first, page by page', async () => {
    const inHours = new Map<string, number>()
    for (const hours of [30, 10, 40, 20]) {
      const { caseId } = await receive({ at: hoursAgo(50 - hours) })
      const until = new Date(Date.now() + hours * 3_600_000).toISOString()
      await agent().put(`/api/v1/cases/${caseId}/snooze`, { until })
      inHours.set(caseId, hours)
    }
    const seen: (number | undefined)[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = `/api/v1/cases?view=snoozed&limit=3${after ? `&after=${after}` : ''}`
      const { body } = await agent().get(page)
      seen.push(...body.items.map((row: Row) => inHours.get(row.id)))
      after = body.next
    }
    expect(seen).toEqual([10, 20, 30, 40])
  })
})
