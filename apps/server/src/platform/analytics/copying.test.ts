import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { ClickHouseClient } from '@clickhouse/client'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import type { Context } from '../../context.ts'
import { openClickHouseForFile, type TestClickHouse } from '../../testing/clickhouse.ts'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { startCopier } from './copier.ts'
import { type Copying, copyBatch, prepareCopy, recount } from './copying.ts'
import { backlog, currentCopy } from './queries.ts'

let house: TestClickHouse
beforeAll(async () => {
  house = await openClickHouseForFile()
})
afterAll(() => house.close())

const openDesk = async () => openDeskForTest({ CLICKHOUSE_URL: await house.freshUrl() })
const copying = (ctx: Context): Copying => ({
  db: ctx.db,
  log: ctx.log,
  clickhouse: ctx.analytics.clickhouse!,
})
const running = (ctx: Context) => {
  const copier = startCopier({ ...copying(ctx), pool: ctx.pool, wake: ctx.signal })
  onTestFinished(() => copier.stop())
  return copier
}

/** Events in one transaction. Any kind will do: the copy looks at none of them. */
async function happen(desk: Desk, n: number, db: pg.Pool | pg.Client = desk.ctx.pool): Promise<void> {
  desk.forged = true
  await db.query(
    `insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, case_id, channel, data)
     select $1, 'message.sent', now() - random() * interval '30 days', 'system', uuidv7(), uuidv7(),
       case when i % 3 = 0 then null else 'email' end, jsonb_build_object('first', i % 2 = 0, 'waitedMs', i * 1000)
     from generate_series(1, $2::int) i`,
    [desk.workspaceId, n],
  )
}

const copyAll = async (parts: Copying, limit?: number) => {
  while ((await copyBatch(parts, limit)) > 0);
}

/** Every row on both sides, as text, in log order. */
async function bothSides(ctx: Context): Promise<{ log: string[]; copy: string[] }> {
  const { rows } = await ctx.pool.query(
    `select concat_ws('|', epoch, xid, id, workspace_id, kind, (extract(epoch from occurred_at) * 1000)::bigint,
       actor_kind, customer_id, case_id, coalesce(channel, ''), data->>'first' = 'true', data->>'waitedMs') as row
     from events order by epoch, xid, id`,
  )
  const answer = await ctx.analytics.clickhouse!.query({
    query: `select concat_ws('|', epoch, xid, id, workspace_id, kind, toUnixTimestamp64Milli(occurred_at),
       actor_kind, customer_id, case_id, channel, if(numbers['first'] = 1, 't', 'f'), numbers['waitedMs']) as row
     from events order by epoch, xid, id`,
    format: 'JSONEachRow',
  })
  return {
    log: rows.map(({ row }) => row),
    copy: (await answer.json<{ row: string }>()).map(({ row }) => row),
  }
}

const expectSame = async (ctx: Context, n: number) => {
  const { log, copy } = await bothSides(ctx)
  expect(copy).toHaveLength(n)
  expect(copy).toEqual(log)
}

const expectCaughtUp = (ctx: Context) =>
  vi.waitFor(
    async () => {
      expect(await backlog(ctx.db, 10)).toEqual({ behind: 0, oldest: null })
      expect(await ctx.analytics.state()).toEqual({ state: 'available' })
    },
    { timeout: 25_000, interval: 100 },
  )

it('holds row for row what the log holds', async () => {
  const desk = await openDesk()
  await happen(desk, 2500)
  const parts = copying(desk.ctx)
  await prepareCopy(parts)
  await copyAll(parts, 1000)
  await expectSame(desk.ctx, 2500)
})

it('copies what happens while it runs', async () => {
  const desk = await openDesk()
  running(desk.ctx)
  for (let i = 0; i < 5; i++) {
    await happen(desk, 10)
    desk.ctx.wake()
    await wait(30)
  }
  await expectCaughtUp(desk.ctx)
  await expectSame(desk.ctx, 50)
})

it('sends the very same batch again after an answer was lost, and it counts once', async () => {
  const desk = await openDesk()
  await happen(desk, 300)
  const parts = copying(desk.ctx)
  await prepareCopy(parts)
  const real = parts.clickhouse
  const losesAnswers = new Proxy(real, {
    get: (target, name) =>
      name === 'insert'
        ? async (asked: Parameters<ClickHouseClient['insert']>[0]) => {
            await target.insert(asked)
            throw new Error('Timeout error.')
          }
        : Reflect.get(target, name, target),
  })
  await expect(copyBatch({ ...parts, clickhouse: losesAnswers }, 100)).rejects.toThrow('Timeout')
  await happen(desk, 5)
  await expect(copyBatch({ ...parts, clickhouse: losesAnswers }, 100)).rejects.toThrow('Timeout')
  await copyAll(parts, 100)
  await recount(parts)
  await expectSame(desk.ctx, 305)
  expect((await currentCopy(desk.ctx.db)).copied).toBe(305)
})

it('misses nothing of a transaction that commits late', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await prepareCopy(parts)
  const late = new pg.Client({ connectionString: desk.ctx.pool.options.connectionString })
  await late.connect()
  onTestFinished(() => late.end())
  await late.query('begin')
  await happen(desk, 3, late)
  await happen(desk, 4)
  await copyAll(parts)
  await late.query('commit')
  await happen(desk, 2)
  await copyAll(parts)
  await expectSame(desk.ctx, 9)
})

it('is complete after ClickHouse was killed again and again in the middle of copying', async () => {
  const desk = await openDesk()
  running(desk.ctx)
  const writing = (async () => {
    for (let i = 0; i < 40; i++) {
      await happen(desk, 1500)
      desk.ctx.wake()
      await wait(40)
    }
  })()
  for (let i = 0; i < 3; i++) {
    await wait(400 + 150 * i)
    process.kill(await vi.waitUntil(() => house.engine.pid, { timeout: 10_000 }), 'SIGKILL')
  }
  await writing
  await expectCaughtUp(desk.ctx)
  await expectSame(desk.ctx, 60_000)
})

it('is complete after the copying process was killed again and again', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await happen(desk, 40_000)
  await prepareCopy(parts)
  const program = `
    import { copyBatch } from ${JSON.stringify(new URL('./copying.ts', import.meta.url).href)}
    import { openClickHouse } from ${JSON.stringify(new URL('./client.ts', import.meta.url).href)}
    import { openDatabase, openPool } from ${JSON.stringify(new URL('../db/database.ts', import.meta.url).href)}
    const db = openDatabase(openPool(process.env.DATABASE_URL, () => {}))
    process.send('copying')
    while (true) await copyBatch({ db, clickhouse: openClickHouse(process.env.CLICKHOUSE_URL) }, 500)`
  for (let i = 0; i < 5; i++) {
    const env = {
      ...process.env,
      DATABASE_URL: desk.ctx.pool.options.connectionString,
      CLICKHOUSE_URL: desk.ctx.config.clickhouseUrl,
    }
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const before = (await currentCopy(desk.ctx.db)).copied
    await once(child, 'message')
    await vi.waitFor(async () => expect((await currentCopy(desk.ctx.db)).copied).toBeGreaterThan(before), {
      timeout: 30_000,
      interval: 5,
    })
    // Somewhere in the middle of a later batch.
    await wait(17 * i)
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  expect((await currentCopy(desk.ctx.db)).copied).toBeGreaterThan(0)
  await copyAll(parts)
  const generation = (await currentCopy(desk.ctx.db)).generation
  await recount(parts)
  expect((await currentCopy(desk.ctx.db)).generation).toBe(generation)
  await expectSame(desk.ctx, 40_000)
})

it('copies everything again into a ClickHouse that was emptied', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await happen(desk, 200)
  running(desk.ctx)
  await expectCaughtUp(desk.ctx)
  for (const table of ['events', 'copies', 'migrations'])
    await parts.clickhouse.command({ query: `drop table ${table}` })
  await happen(desk, 10)
  desk.ctx.wake()
  await vi.waitFor(async () => expectSame(desk.ctx, 210), { timeout: 20_000, interval: 200 })
})

it('notices rows that a power failure took from ClickHouse, and copies them again', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await happen(desk, 100)
  await prepareCopy(parts)
  await copyAll(parts)
  await parts.clickhouse.command({ query: 'delete from events where id % 10 = 0' })
  await recount(parts)
  await copyAll(parts)
  await recount(parts)
  await expectSame(desk.ctx, 100)
})

it('drops what a restored database no longer knows, and goes on in the new epoch', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await happen(desk, 50)
  await prepareCopy(parts)
  await copyAll(parts)
  // A restore puts back the state of the backup: later events are gone, the position is the earlier one.
  const backup = (await desk.ctx.pool.query('select * from analytics_copy')).rows[0]
  await happen(desk, 20)
  await copyAll(parts)
  await desk.ctx.pool.query('delete from events where id > $1', [backup.after_id])
  await desk.ctx.pool.query(
    'update analytics_copy set after_xid = $1, after_id = $2, copied = $3, batch = $4',
    [backup.after_xid, backup.after_id, backup.copied, backup.batch],
  )
  await desk.ctx.pool.query('update log_epoch set epoch = epoch + 1')
  await happen(desk, 7)
  await prepareCopy(parts)
  await copyAll(parts)
  await recount(parts)
  await expectSame(desk.ctx, 57)
})

it('copies once when two processes try to', async () => {
  const desk = await openDesk()
  await happen(desk, 5000)
  running(desk.ctx)
  running(desk.ctx)
  await happen(desk, 5000)
  await expectCaughtUp(desk.ctx)
  await expectSame(desk.ctx, 10_000)
})

it('stays right when two processes copy at once all the same', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await happen(desk, 3000)
  await prepareCopy(parts)
  await Promise.all([copyAll(parts, 200), copyAll(parts, 200), copyAll(parts, 200)])
  await copyAll(parts, 200)
  await expectSame(desk.ctx, 3000)
})

it('says since when ClickHouse is away, from the start on, and catches up once it is there', async () => {
  const desk = await openDeskForTest({ CLICKHOUSE_URL: 'http://127.0.0.1:9' })
  await happen(desk, 30)
  const copier = startCopier({ ...copying(desk.ctx), pool: desk.ctx.pool, wake: desk.ctx.signal })
  await soon(async () =>
    expect(await desk.ctx.analytics.state()).toEqual({ state: 'unavailable', since: expect.any(Date) }),
  )
  await copier.stop()
  const { openClickHouse } = await import('./client.ts')
  const clickhouse = openClickHouse(await house.freshUrl())
  onTestFinished(() => clickhouse.close())
  const back = startCopier({
    db: desk.ctx.db,
    log: desk.ctx.log,
    clickhouse,
    pool: desk.ctx.pool,
    wake: desk.ctx.signal,
  })
  onTestFinished(() => back.stop())
  await expectCaughtUp(desk.ctx)
  await expectSame({ ...desk.ctx, analytics: { ...desk.ctx.analytics, clickhouse } }, 30)
})

it('copies what happened in any month, however many there are in one batch', async () => {
  const desk = await openDesk()
  desk.forged = true
  await desk.ctx.pool.query(
    `insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, case_id, channel, data)
     select $1, 'message.sent', timestamptz '2001-01-15' + i * interval '1 month', 'system', uuidv7(), uuidv7(), 'email',
       '{"first": true, "waitedMs": 5}' from generate_series(1, 240) i`,
    [desk.workspaceId],
  )
  const parts = copying(desk.ctx)
  await prepareCopy(parts)
  await copyAll(parts)
  await recount(parts)
  await expectSame(desk.ctx, 240)
})

it('brings a copy of an earlier form to the newest by copying everything once more', async () => {
  const desk = await openDesk()
  const parts = copying(desk.ctx)
  await happen(desk, 50)
  await prepareCopy(parts)
  await copyAll(parts)
  const { generation } = await currentCopy(desk.ctx.db)
  for (const query of [
    'drop table events sync',
    'create table events (id UInt64) engine = MergeTree order by id',
    "delete from migrations where name = '0002-figures-by-name'",
  ])
    await parts.clickhouse.command({ query })
  await prepareCopy(parts)
  await copyAll(parts)
  expect((await currentCopy(desk.ctx.db)).generation).not.toBe(generation)
  await expectSame(desk.ctx, 50)
})
