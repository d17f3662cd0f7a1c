import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { soon } from '../../testing/soon.ts'
import { openDatabase, openPool } from '../db/database.ts'
import type { Engine } from '../engines/engine.ts'
import { startPostgres } from '../engines/postgres.ts'
import { enqueue, type JobHandlers, migrateJobs } from './jobs.ts'
import { runJobs } from './running.ts'

vi.setConfig({ testTimeout: 120_000 })
const quiet = { info: () => {}, warn: () => {}, error: () => {} }
let dir: string
let engine: Engine
let pool: pg.Pool
let jobs: { stop(): Promise<void> } | undefined
let said: string[]
let forgotten: unknown[]
const forget = (reason: unknown) => void forgotten.push(reason)

const start = () => startPostgres({ dataDir: join(dir, 'postgres'), log: quiet })
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-losing-'))
  await chmod(dir, 0o711)
  engine = await start()
  pool = openPool(engine.url, () => {})
  await migrateJobs(pool)
})
afterAll(async () => {
  await pool.end()
  await engine.stop()
  await rm(dir, { recursive: true, force: true })
})
beforeEach(async () => {
  said = []
  forgotten = []
  process.on('unhandledRejection', forget)
  await pool.query('delete from graphile_worker._private_jobs')
})
afterEach(async () => {
  await jobs?.stop()
  process.off('unhandledRejection', forget)
})

const work = async (handlers: JobHandlers) => {
  const log = pino({}, { write: (line: string) => void said.push(JSON.parse(line).msg) })
  jobs = await runJobs(pool, handlers, {}, log)
}
const ask = (name: string, payload: object = {}) => enqueue(openDatabase(pool), name, payload)
const left = async () => {
  const { rows } = await pool.query(
    'select task_identifier as name, attempts, last_error from graphile_worker.jobs',
  )
  return rows
}
const unheard = 'the end of a job could not be noted and will be noted later'

it.each([
  ['is done', async () => {}, []],
  [
    'fails',
    async () => {
      throw new Error('no such mailbox')
    },
    [{ name: 'wait', attempts: 1, last_error: 'no such mailbox' }],
  ],
])('a job that %s while the database is away has that noted when it is back', async (_, end, kept) => {
  const begun = Promise.withResolvers<void>()
  const away = Promise.withResolvers<void>()
  const greeted: string[] = []
  await work({
    wait: async () => {
      begun.resolve()
      await away.promise
      await end()
    },
    greet: async ({ name }: { name: string }) => void greeted.push(name),
  })
  await ask('wait')
  await begun.promise
  await engine.stop()
  away.resolve()
  await soon(() => expect(said).toContain(unheard))
  engine = await start()
  await soon(async () => expect(await left()).toEqual(kept))
  await ask('greet', { name: 'Liisa' })
  await soon(() => expect(greeted).toEqual(['Liisa']))
  expect(forgotten).toEqual([])
})

it.each(['SIGQUIT', 'SIGKILL'] as const)(
  'jobs go on whenever the database is ended with %s',
  async (signal) => {
    const done = new Set<number>()
    await work({ count: async ({ n }: { n: number }) => void done.add(n) })
    let asked = 0
    for (let round = 1; round <= 2; round++) {
      for (let n = 0; n < 60; n++) await ask('count', { n: asked++ })
      await soon(() => expect(done.size).toBeGreaterThan(asked - 50))
      const { pid } = engine
      process.kill(pid!, signal)
      await soon(() => expect(engine.pid).not.toBe(pid))
      await soon(() => pool.query('select 1'))
    }
    await soon(() => expect(done.size).toBe(asked))
    expect(forgotten).toEqual([])
  },
)

it('a worker that stops by itself is started again', async () => {
  const greeted: string[] = []
  await work({ greet: async ({ name }: { name: string }) => void greeted.push(name) })
  // As another version does that changes the tables of jobs.
  await soon(async () => {
    await pool.query(`select pg_notify('worker:migrate', '{"breaking": true}')`)
    expect(said).toContain('the worker of jobs stopped by itself and is started again')
  })
  await ask('greet', { name: 'Liisa' })
  await soon(() => expect(greeted).toEqual(['Liisa']))
  process.exitCode = undefined
})
