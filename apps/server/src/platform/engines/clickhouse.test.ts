import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ClickHouseEngine, startClickHouse } from './clickhouse.ts'
import { isRunning } from './processes.ts'

const quiet = { info: () => {}, warn: () => {}, error: () => {} }
let dir: string
let engine: ClickHouseEngine
let client: ClickHouseClient

const connect = (url: string) =>
  createClient({
    url,
    compression: { request: true, response: true },
    log: { level: ClickHouseLogLevel.OFF },
  })

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-clickhouse-'))
  engine = await startClickHouse({ dataDir: dir, log: quiet })
  await engine.ready
  client = connect(engine.url)
})

afterAll(async () => {
  await client.close()
  await engine.stop()
  await rm(dir, { recursive: true, force: true })
})

const rows = async (query: string, query_params: Record<string, unknown> = {}) =>
  (await client.query({ query, query_params, format: 'JSONEachRow' })).json()

describe('the unmodified client', () => {
  test('gets an answer to a ping', async () => {
    expect(await client.ping()).toEqual({ success: true })
    expect(await client.ping({ select: true })).toEqual({ success: true })
  })

  test('writes and reads back rows with any text', async () => {
    const text = 'a\'b\\c\n\t"å" {x:String} — 終'
    await client.command({
      query: 'CREATE TABLE texts (id UInt8, text String) ENGINE = MergeTree ORDER BY id',
    })
    await client.insert({ table: 'texts', values: [{ id: 1, text }], format: 'JSONEachRow' })
    await client.insert({ table: 'texts', values: [], format: 'JSONEachRow' })
    expect(await rows('SELECT * FROM texts WHERE text = {text:String}', { text })).toEqual([{ id: 1, text }])
  })

  test.each([
    ['Array(String)', ["x'y", 'z\\'], ["x'y", 'z\\']],
    ['Nullable(String)', null, null],
    ['DateTime64(3)', new Date(1_700_000_000_123), '2023-11-14 22:13:20.123'],
    ['Map(String, UInt8)', new Map([['k', 1]]), { k: 1 }],
    ['Bool', true, true],
  ])('passes a parameter of type %s', async (type, given, expected) => {
    expect(await rows(`SELECT {v:${type}} AS v`, { v: given })).toEqual([{ v: expected }])
  })

  test.each([
    ['SELEC 1', '62', 'SYNTAX_ERROR'],
    ['SELECT * FROM nothing', '60', 'UNKNOWN_TABLE'],
    ['SELECT {v:UInt8}', '456', 'UNKNOWN_QUERY_PARAMETER'],
  ])('is told what is wrong with %s', async (query, code, type) => {
    await expect(client.query({ query })).rejects.toMatchObject({ code, type })
  })

  test('streams many rows', async () => {
    const answer = await client.query({ query: 'SELECT number FROM numbers(100000)', format: 'JSONEachRow' })
    let count = 0
    for await (const batch of answer.stream()) count += batch.length
    expect(count).toBe(100_000)
  })
})

test('parameters and settings of one query never show in another', async () => {
  await rows('SELECT {secret:String}', { secret: 'x' })
  await expect(rows('SELECT {secret:String}')).rejects.toMatchObject({ code: '456' })
})

test('parameterised queries at the same time each see their own values', async () => {
  const asked = Array.from({ length: 40 }, (_, n) => n)
  const answers = await Promise.all(asked.map((n) => rows('SELECT {n:UInt32} AS n, sleep(0.01) AS s', { n })))
  expect(answers).toEqual(asked.map((n) => [{ n, s: 0 }]))
})

test('a query that would run for ever ends at its time limit, and others are answered meanwhile', async () => {
  const endless = client
    .query({
      query: 'SELECT count() FROM numbers(1000000000000)',
      clickhouse_settings: { max_execution_time: 1 },
    })
    .catch((error) => error.type)
  let finished = false
  void endless.then(() => {
    finished = true
  })
  expect(await rows('SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(finished).toBe(false)
  expect(await endless).toBe('TIMEOUT_EXCEEDED')
})

test('nobody without the password gets in', async () => {
  const stranger = connect(engine.url.replace(/:[^:@]+@/, ':guess@'))
  await expect(stranger.query({ query: 'SELECT 1' })).rejects.toMatchObject({ type: 'AUTHENTICATION_FAILED' })
  await stranger.close()
})

test('killed, it comes back at the same address with every acknowledged row', {
  timeout: 20_000,
}, async () => {
  await client.command({ query: 'CREATE TABLE kept (id UInt32) ENGINE = MergeTree ORDER BY id' })
  await client.insert({ table: 'kept', values: [{ id: 1 }, { id: 2 }], format: 'JSONEachRow' })
  const before = engine.pid as number
  process.kill(before, 'SIGKILL')
  await vi.waitFor(async () => expect(await rows('SELECT count() AS n FROM kept')).toEqual([{ n: 2 }]), {
    timeout: 10_000,
    interval: 50,
  })
  expect(engine.pid).not.toBe(before)
})

test('stopped, it leaves no process', async () => {
  const other = await mkdtemp(join(tmpdir(), 'polku-clickhouse-'))
  const short = await startClickHouse({ dataDir: other, log: quiet })
  await short.ready
  const pid = short.pid as number
  await short.stop()
  expect(isRunning(pid)).toBe(false)
  await rm(other, { recursive: true })
})
