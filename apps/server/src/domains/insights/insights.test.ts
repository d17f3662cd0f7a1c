import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Analytics } from '../../platform/analytics/analytics.ts'
import { copyBatch, prepareCopy } from '../../platform/analytics/copying.ts'
import { openClickHouseForFile, type TestClickHouse } from '../../testing/clickhouse.ts'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { makeWorkspace } from '../../testing/factories.ts'
import { daySpan } from './day.ts'
import { hourCounts } from './figure-queries.ts'

const zone = 'Europe/Helsinki'
/** A Wednesday long enough ago that all of it has been. */
const date = '2026-10-14'
const path = `/api/v1/insights/today?date=${date}&zone=${zone}`
const at = (time: string, day = date) => new Date(`${day}T${time}+03:00`)
const minutes = (n: number) => n * 60_000

interface Given {
  opened: Date
  channel?: 'email' | 'chat'
  replied?: Date
  solved?: Date
  reopened?: Date
  spam?: boolean
  byUs?: boolean
  workspaceId?: string
}

let house: TestClickHouse
let desk: Desk
beforeAll(async () => {
  house = await openClickHouseForFile()
  desk = await openDesk({ CLICKHOUSE_URL: await house.freshUrl() })
})
afterAll(async () => {
  await desk.close()
  await house.close()
})

/** A case with its rows and events as the desk's actions write them. */
async function makeCase(given: Given): Promise<string> {
  const { channel = 'email', workspaceId = desk.workspaceId } = given
  const { pool } = desk.ctx
  const customer = await pool.query(
    'insert into customers (workspace_id, name) values ($1, $2) returning id',
    [workspaceId, 'Liisa Mäki'],
  )
  const waiting = given.replied || given.solved || given.byUs ? null : given.opened
  const { rows } = await pool.query(
    `insert into cases (workspace_id, customer_id, channel, state, spam, preview, opened_at, last_message_at, waiting_since)
     values ($1, $2, $3, $4, $5, 'Missä pakettini on?', $6, $6, $7) returning id`,
    [
      workspaceId,
      customer.rows[0].id,
      channel,
      given.solved ? 'solved' : 'open',
      given.spam ?? false,
      given.opened,
      waiting,
    ],
  )
  const caseId: string = rows[0].id
  desk.forged = true
  const happened = (kind: string, when: Date | undefined, data: object = {}) =>
    when &&
    pool.query(
      `insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, case_id, channel, data)
       values ($1, $2, $3, 'system', $4, $5, $6, $7)`,
      [workspaceId, kind, when, customer.rows[0].id, caseId, channel, data],
    )
  await happened('case.opened', given.opened, { spam: given.spam, byUs: given.byUs })
  const waitedMs = given.replied ? given.replied.getTime() - given.opened.getTime() : undefined
  await happened('message.sent', given.replied, { first: true, waitedMs })
  await happened('case.solved', given.solved)
  await happened('case.reopened', given.reopened)
  return caseId
}

async function copied(): Promise<void> {
  const parts = { db: desk.ctx.db, log: desk.ctx.log, clickhouse: desk.ctx.analytics.clickhouse! }
  await prepareCopy(parts)
  while ((await copyBatch(parts)) > 0);
}

const lead = () => desk.as(desk.people.lead)

describe('a day at the desk', () => {
  beforeAll(async () => {
    await makeCase({ opened: at('09:10:00'), replied: at('09:20:00'), solved: at('10:00:00') })
    await makeCase({
      opened: at('09:50:00'),
      replied: at('10:20:00'),
      solved: at('11:00:00'),
      reopened: at('12:00:00'),
    })
    await makeCase({ opened: at('14:00:00'), channel: 'chat', replied: at('14:02:00') })
    await makeCase({ opened: at('00:00:00') })
    await makeCase({ opened: at('23:59:59'), channel: 'chat' })
    await makeCase({ opened: at('12:00:00'), spam: true })
    await makeCase({ opened: at('12:00:00'), byUs: true })
    await makeCase({ opened: at('12:00:00', '2026-10-13') })
    await makeCase({ opened: at('12:00:00'), workspaceId: await makeWorkspace(desk.ctx) })
    await copied()
  })

  it('counts what customers opened, spam and our own letters left out', async () => {
    const { status, body } = await lead().get(path)
    expect(status).toBe(200)
    expect(body.figures.opened).toEqual({ count: 5, usual: null, comparison: 'too-few' })
    expect(body.analytics).toEqual({ state: 'available' })
  })

  it('counts as solved what was still solved at the end of the day', async () => {
    const { body } = await lead().get(path)
    expect(body.figures.solved.count).toBe(1)
  })

  it('tells how long customers waited for the first reply, and no tail of three', async () => {
    const { body } = await lead().get(path)
    expect(body.figures.firstReply).toEqual({
      count: 3,
      medianMs: minutes(10),
      p90Ms: null,
      usual: null,
      comparison: 'too-few',
    })
  })

  it('divides by channel and by the hour of the zone', async () => {
    const { body } = await lead().get(path)
    expect(body.figures.channels).toEqual([
      { channel: 'email', opened: 3, solved: 1, replied: 2, medianMs: minutes(10) },
      { channel: 'chat', opened: 2, solved: 0, replied: 1, medianMs: minutes(2) },
    ])
    const busy = body.figures.hours.filter((hour: { opened: number }) => hour.opened > 0)
    expect(busy.map(({ hour, opened }: { hour: number; opened: number }) => [hour, opened])).toEqual([
      [0, 1],
      [9, 2],
      [14, 1],
      [23, 1],
    ])
  })

  it('opens each number to exactly its rows', async () => {
    const { body } = await lead().get(path)
    const rowsOf = async (query: string) =>
      (await lead().get(`/api/v1/insights/today/rows?date=${date}&zone=${zone}&${query}`)).body.items
    expect(await rowsOf('measure=opened')).toHaveLength(body.figures.opened.count)
    expect(await rowsOf('measure=solved')).toHaveLength(body.figures.solved.count)
    expect(await rowsOf('measure=replied')).toHaveLength(body.figures.firstReply.count)
    for (const { channel, opened, replied } of body.figures.channels) {
      expect(await rowsOf(`measure=opened&channel=${channel}`)).toHaveLength(opened)
      expect(await rowsOf(`measure=replied&channel=${channel}`)).toHaveLength(replied)
    }
    for (const { hour, opened } of body.figures.hours)
      expect(await rowsOf(`measure=opened&hour=${hour}`)).toHaveLength(opened)
    const [row] = await rowsOf('measure=replied&channel=chat')
    expect(row).toMatchObject({
      customer: { name: 'Liisa Mäki' },
      waitedMs: minutes(2),
      at: at('14:02:00').toISOString(),
    })
  })

  it('gives long lists a page at a time, nothing twice', async () => {
    const seen: string[] = []
    for (let next = ''; ; ) {
      const page = await lead().get(
        `/api/v1/insights/today/rows?date=${date}&zone=${zone}&measure=opened&limit=2${next && `&after=${next}`}`,
      )
      seen.push(...page.body.items.map((row: { caseId: string }) => row.caseId))
      if (!page.body.next) break
      next = page.body.next
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  it('is the same to the eye of any zone, cut at that zone’s midnight', async () => {
    const { body } = await lead().get(`/api/v1/insights/today?date=${date}&zone=UTC`)
    // 00:00 in Helsinki is the day before in UTC; nothing else falls over the edge.
    expect(body.figures.opened.count).toBe(4)
  })

  it('names who has waited longest, from the desk itself', async () => {
    const { body } = await lead().get(path)
    expect(body.waiting.count).toBe(3)
    expect(body.waiting.tooLong).toBe(3)
    expect(body.waiting.longest).toHaveLength(3)
    const [longest] = body.waiting.longest
    expect(longest).toMatchObject({ at: at('12:00:00', '2026-10-13').toISOString(), assigneeId: null })
    const { personId } = desk.people.agent
    await lead().put(`/api/v1/cases/${longest.caseId}/assignment`, { personId })
    expect((await lead().get(path)).body.waiting.longest[0]).toMatchObject({
      caseId: longest.caseId,
      assignee: desk.people.agent.name,
      assigneeId: personId,
    })
    await lead().put(`/api/v1/cases/${longest.caseId}/assignment`, { personId: null })
    const rows = await lead().get('/api/v1/insights/today/rows?measure=waiting&channel=chat')
    expect(rows.body.items).toHaveLength(1)
    expect(rows.body.items[0]).toMatchObject({ subject: null, preview: 'Missä pakettini on?' })
  })

  it('opens how many have waited too long to exactly those', async () => {
    const fresh = await makeCase({ opened: new Date() })
    const rowsOf = async (measure: string) =>
      (await lead().get(`/api/v1/insights/today/rows?measure=${measure}`)).body.items
    const ids = async (measure: string) =>
      (await rowsOf(measure)).map(({ caseId }: { caseId: string }) => caseId)
    const { waiting } = (await lead().get(path)).body
    expect(await ids('too-long')).toHaveLength(waiting.tooLong)
    expect(await ids('too-long')).not.toContain(fresh)
    expect(await ids('waiting')).toContain(fresh)
    await desk.ctx.pool.query('delete from cases where id = $1', [fresh])
  })

  it('leaves a case out once it is marked as spam, and back in when that is taken back', async () => {
    const caseId = await makeCase({ opened: at('15:00:00') })
    const mark = async (kind: string) => {
      await desk.ctx.pool.query(
        `insert into events (workspace_id, kind, occurred_at, actor_kind, case_id, channel) values ($1, $2, now(), 'system', $3, 'email')`,
        [desk.workspaceId, kind, caseId],
      )
      await copied()
      return (await lead().get(path)).body.figures.opened.count
    }
    expect(await mark('case.marked-spam')).toBe(5)
    expect(await mark('case.unmarked-spam')).toBe(6)
    expect(await mark('case.marked-spam')).toBe(5)
  })

  it('refuses a zone that is none, and a day that has not begun', async () => {
    expect((await lead().get('/api/v1/insights/today?zone=Mars/Olympus')).body.code).toBe('request.invalid')
    expect((await lead().get('/api/v1/insights/today?date=2999-01-01')).body.code).toBe('request.invalid')
    expect((await lead().get('/api/v1/insights/today?date=2026-02-31')).body.code).toBe('request.invalid')
    expect((await lead().get('/api/v1/insights/today/rows?measure=opened&after=nonsense')).body.code).toBe(
      'cursor.invalid',
    )
  })

  it('is for everyone of the workspace and for nobody else', async () => {
    for (const role of ['owner', 'admin', 'lead', 'agent', 'reader'] as const)
      expect((await desk.as(desk.people[role]).get(path)).status).toBe(200)
    expect((await desk.as(null).get(path)).status).toBe(401)
    const customer = { ...desk.people.agent, kind: 'customer', role: null } as const
    expect((await desk.as(customer).get(path)).body.code).toBe('auth.forbidden')
    const stranger = { ...desk.people.owner, workspaceId: randomUUID() }
    const { body } = await desk.as(stranger).get(path)
    expect([body.figures.opened.count, body.waiting.count]).toEqual([0, 0])
    expect(
      (await desk.as(stranger).get(`/api/v1/insights/today/rows?date=${date}&measure=opened`)).body.items,
    ).toEqual([])
  })
})

it('names first whose patience has run out, though others wait longer', async () => {
  const workspaceId = await makeWorkspace(desk.ctx)
  const ago = (n: number) => new Date(Date.now() - minutes(n))
  await makeCase({ opened: ago(60), workspaceId })
  await makeCase({ opened: ago(20), channel: 'chat', workspaceId })
  const { body } = await desk.as({ ...desk.people.lead, workspaceId }).get('/api/v1/insights/today')
  expect(body.waiting).toMatchObject({ count: 2, tooLong: 1 })
  expect(body.waiting.longest.map((row: { channel: string }) => row.channel)).toEqual(['chat', 'email'])
})

it('compares a day with the same weekday of the eight weeks before', async () => {
  const other = await makeWorkspace(desk.ctx)
  for (let week = 1; week <= 8; week++) {
    const day = new Date(Date.parse(date) - week * 7 * 86_400_000).toISOString().slice(0, 10)
    for (let n = 0; n < 6; n++) {
      const opened = at(`1${n}:00:00`, day)
      await makeCase({ opened, replied: new Date(opened.getTime() + minutes(30 + n)), workspaceId: other })
    }
  }
  for (let n = 0; n < 30; n++) await makeCase({ opened: at('10:30:00'), workspaceId: other })
  await copied()
  const { body } = await desk.as({ ...desk.people.lead, workspaceId: other }).get(path)
  expect(body.figures.opened).toMatchObject({ count: 30, comparison: 'above', usual: { days: 8 } })
  expect(body.figures.firstReply).toMatchObject({ count: 0, comparison: 'too-few' })
  expect(body.figures.hours[10]).toEqual({ hour: 10, opened: 30, solved: 0, usualOpened: 1 })
})

it('reads the weeks it compares and the spam of some months, however long the desk has been at work', async () => {
  const old = await openDeskForTest({ CLICKHOUSE_URL: await house.freshUrl() })
  old.forged = true
  await old.ctx.pool.query(
    `insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, case_id, channel, data)
     select $1, 'case.opened', $2::timestamptz - i * interval '1 day', 'customer', uuidv7(), uuidv7(), 'email', '{"number": 1}'
     from generate_series(0, 2000) i`,
    [old.workspaceId, at('12:00:00')],
  )
  const clickhouse = old.ctx.analytics.clickhouse!
  const parts = { db: old.ctx.db, log: old.ctx.log, clickhouse }
  await prepareCopy(parts)
  while ((await copyBatch(parts)) > 0);
  let read = 0
  const counting: Analytics = {
    ...old.ctx.analytics,
    async ask(query, query_params) {
      const answer = await (await clickhouse.query({ query, query_params, format: 'JSON' })).json()
      read += answer.statistics!.rows_read
      return answer.data as never
    },
  }
  const day = daySpan(zone, date)
  expect(await hourCounts(counting, old.workspaceId, [day], [day.to])).toMatchObject([{ n: 1 }])
  // A month of cases, and of spam the three before it and the month it began in.
  expect(read).toBeLessThan(200)
})

it('says so while ClickHouse does not answer, and what the desk knows is told all the same', async () => {
  const alone = await openDeskForTest({ CLICKHOUSE_URL: 'http://127.0.0.1:9' })
  const { status, body } = await alone.as(alone.people.agent).get('/api/v1/insights/today')
  expect(status).toBe(200)
  expect(body).toMatchObject({ figures: null, analytics: { state: 'unavailable' }, waiting: { count: 0 } })
  expect(Date.now() - Date.parse(body.analytics.since)).toBeLessThan(10_000)
  const again = await alone.as(alone.people.agent).get('/api/v1/insights/today')
  expect(again.body.analytics.since).toBe(body.analytics.since)
  const rows = await alone.as(alone.people.agent).get('/api/v1/insights/today/rows?measure=opened')
  expect(rows.body.code).toBe('service.unavailable')
})
