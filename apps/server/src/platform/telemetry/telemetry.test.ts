import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, openDeskForTest } from '../../testing/desk.ts'
import { logRemark } from './log-remark.ts'

const metric = (text: string, line: RegExp) => Number(line.exec(text)?.[1] ?? Number.NaN)

describe('/health and /ready', () => {
  it('say that the server lives and can serve, with ClickHouse away or not', async () => {
    const desk = await openDeskForTest()
    const health = await desk.as(null).get('/health')
    expect([health.status, health.body]).toEqual([200, { status: 'ok' }])
    const ready = await desk.as(null).get('/ready')
    expect(ready.status).toBe(200)
    expect(ready.body).toEqual({
      status: 'ready',
      parts: { database: 'ok', clickhouse: 'unavailable', log: 'ok', channels: 'ok' },
    })
  })

  it('tell how long a transaction has held the readers of the log back', async () => {
    const { ctx, as } = await openDeskForTest()
    const held = async () =>
      metric((await as(null).get('/metrics')).body, /^polku_log_held_back_seconds (\S+)$/m)
    const client = await ctx.pool.connect()
    await client.query('begin')
    expect(await logRemark(ctx.pool, 0)).toBe('ok')
    await client.query('select pg_current_xact_id()')
    expect(await held()).toBeGreaterThan(0)
    expect(await logRemark(ctx.pool, 0)).toMatch(/are held back by a transaction open for \d+ s$/)
    // As long as our own last.
    expect(await logRemark(ctx.pool)).toBe('ok')
    await client.query('rollback')
    client.release()
    expect(await held()).toBe(0)
  })

  it('name what is missing while the database is older than the program', async () => {
    const desk = await openDeskForTest()
    await desk.ctx.pool.query(`delete from migrations where name = '0060-analytics'`)
    const { status, body } = await desk.as(null).get('/ready')
    expect(status).toBe(503)
    expect(body.parts.database).toBe('not yet migrated: 0060-analytics')
  })

  it('tell life from readiness while the database is away', async () => {
    const desk = await openDeskForTest()
    Object.assign(desk.ctx.pool, {
      query: () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })),
    })
    const { status, body } = await desk.as(null).get('/ready')
    expect(status).toBe(503)
    expect(body.parts).toEqual({ database: 'cannot be reached (ECONNREFUSED)', clickhouse: 'unknown' })
    expect((await desk.as(null).get('/health')).status).toBe(200)
    // Metrics go on with what does not need the database.
    expect((await desk.as(null).get('/metrics')).body).toContain('polku_live_sockets 0')
  })
})

describe('/metrics', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('count requests by route, jobs, lags and queues', async () => {
    await desk.as(desk.people.agent).get(`/api/v1/cases/${crypto.randomUUID()}`)
    const { rows } = await desk.ctx.pool.query(
      `select graphile_worker.add_job('nothing', run_at => now() + interval '1 day')`,
    )
    expect(rows).toHaveLength(1)
    await desk.ctx.pool.query(`insert into log_readers (name, epoch, xid, id) values ('a-reader', 0, '0', 0)`)
    desk.forged = true
    await desk.ctx.pool.query(
      `insert into events (workspace_id, kind, occurred_at, actor_kind) select $1, 'case.opened', now(), 'system' from generate_series(1, 3)`,
      [desk.workspaceId],
    )
    const { status, body, headers } = await desk.as(null).get('/metrics')
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toContain(
      'polku_http_request_duration_seconds_count{method="GET",route="/api/v1/cases/:id",status="404"} 1',
    )
    expect(metric(body, /^polku_jobs\{state="scheduled"\} (\d+)$/m)).toBe(1)
    expect(metric(body, /^polku_log_reader_lag_events\{reader="a-reader"\} (\d+)$/m)).toBeGreaterThanOrEqual(
      3,
    )
    expect(metric(body, /^polku_clickhouse_lag_events (\d+)$/m)).toBeGreaterThanOrEqual(3)
    expect(metric(body, /^polku_clickhouse_up (\d)$/m)).toBe(0)
    expect(metric(body, /^polku_database_connections\{state="idle"\} (\d+)$/m)).toBeGreaterThanOrEqual(0)
    expect(metric(body, /^polku_process_resident_memory_bytes (\S+)$/m)).toBeGreaterThan(1e6)
  })

  it('are not for what comes through a proxy', async () => {
    const { body } = await desk.as(null).get('/metrics', undefined, { 'x-forwarded-for': '203.0.113.5' })
    expect(body.code).toBe('auth.forbidden')
  })

  it('are not for an installation others reach, unless they send the token', async () => {
    const open = await openDeskForTest({ POLKU_URL: 'https://desk.example' })
    expect((await open.as(null).get('/metrics')).body.code).toBe('auth.forbidden')
    const token = 'a-token-of-some-length'
    const guarded = await openDeskForTest({ POLKU_URL: 'https://desk.example', POLKU_METRICS_TOKEN: token })
    expect((await guarded.as(null).get('/metrics')).body.code).toBe('auth.required')
    const wrong = await guarded
      .as(null)
      .get('/metrics', undefined, { authorization: 'Bearer something-else-entirely' })
    expect(wrong.body.code).toBe('auth.required')
    const right = await guarded.as(null).get('/metrics', undefined, { authorization: `Bearer ${token}` })
    expect(right.status).toBe(200)
  })
})
