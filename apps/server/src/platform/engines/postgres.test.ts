import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startPostgres } from './postgres.ts'
import { reachable } from './postgres-account.ts'
import { commandOf, isRunning } from './processes.ts'

const quiet = { info: () => {}, warn: () => {}, error: () => {} }
let dir: string
let dataDir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-postgres-'))
  await chmod(dir, 0o711)
  dataDir = join(dir, 'postgres')
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const start = (durable = false) => startPostgres({ dataDir, log: quiet, durable })

const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A process of its own that starts the database and says where it is. */
const anotherProcess = async (as: { uid?: number; gid?: number } = {}) => {
  const program = join(dir, 'program.ts')
  const module = new URL('./postgres.ts', import.meta.url).href
  await writeFile(
    program,
    `import { startPostgres } from '${module}'
     const log = { info() {}, warn: console.error, error: console.error }
     const engine = await startPostgres({ dataDir: '${dataDir}', log })
     console.log(engine.url, engine.pid)
     process.on('SIGTERM', () => engine.stop())`,
  )
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'], ...as })
  const [line = ''] = (await once(createInterface(child.stdout), 'line')) as string[]
  const [url = '', pid] = line.split(' ')
  return { child, url, pid: Number(pid) }
}

test('text sorts, searches and matches as UTF-8 whatever the machine’s locale', async () => {
  const engine = await start()
  try {
    const [row] = await ask(
      engine.url,
      "select upper('åäö') as upper, 'Ä' ~ '\\w' as letter, to_tsvector('finnish', 'kissoilla')::text as stem",
    )
    expect(row).toEqual({ upper: 'ÅÄÖ', letter: true, stem: "'kiso':1" })
  } finally {
    await engine.stop()
  }
})

test('with its password file empty it gets another password and keeps its data', async () => {
  const first = await start(true)
  await ask(first.url, 'create table kept as select 42 as answer')
  await first.stop()
  const file = join(dataDir, 'password')
  await writeFile(file, '')
  const second = await start(true)
  try {
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(second.url).toContain((await readFile(file, 'utf8')).trim())
  } finally {
    await second.stop()
  }
})

test('it listens on loopback alone and lets nobody in without the password', async () => {
  const engine = await start()
  try {
    await expect(ask(engine.url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow('password')
    expect(await ask(engine.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect((await readFile(join(dataDir, 'password'), 'utf8')).length).toBeGreaterThan(40)
  } finally {
    await engine.stop()
  }
})

test('stopped, it leaves no process; started again, it is at the same address with its rows', async () => {
  const first = await start()
  await ask(first.url, 'create table kept as select 1 as id')
  const pid = first.pid as number
  await first.stop()
  expect(isRunning(pid)).toBe(false)
  const second = await start()
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'select * from kept')).toEqual([{ id: 1 }])
  await second.stop()
})

test('killed, it comes back at the same address with every committed row', { timeout: 20_000 }, async () => {
  const engine = await start(true)
  await ask(engine.url, 'create table kept as select 1 as id')
  const before = engine.pid as number
  process.kill(before, 'SIGKILL')
  await vi.waitFor(async () => expect(await ask(engine.url, 'select * from kept')).toEqual([{ id: 1 }]), {
    timeout: 15_000,
    interval: 50,
  })
  expect(engine.pid).not.toBe(before)
  await engine.stop()
})

test('a server orphaned by a killed parent is stopped by the next start, which serves its rows', async () => {
  const { child, url, pid } = await anotherProcess()
  await ask(url, 'create table kept as select 1 as id')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isRunning(pid)).toBe(true)
  const next = await start()
  expect(isRunning(pid)).toBe(false)
  expect(await ask(next.url, 'select * from kept')).toEqual([{ id: 1 }])
  await next.stop()
})

test('a pid file that names a stranger is cleared without touching the stranger', async () => {
  const first = await start()
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${stranger.pid}\n${dataDir}/cluster\n`)
  const next = await start()
  await next.stop()
  expect(commandOf(stranger.pid as number)).toContain('sleep')
  stranger.kill()
})

test('an interrupted creation is begun afresh', async () => {
  await mkdir(join(dataDir, 'cluster.new-abc', 'cluster'), { recursive: true })
  const engine = await start()
  expect(await ask(engine.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await engine.stop()
})

test('a cluster of another major version is refused with a way out', async () => {
  await mkdir(join(dataDir, 'cluster'), { recursive: true })
  await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '17\n')
  await expect(start()).rejects.toThrow('take a backup there and restore it here')
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('it runs as another user, also with its data below a home that only root may enter', async () => {
    const home = join(dir, 'home')
    await mkdir(home, { mode: 0o700 })
    dataDir = join(home, 'postgres')
    const engine = await start()
    const uid = spawnSync('stat', ['-c', '%u', `/proc/${engine.pid}`], { encoding: 'utf8' }).stdout.trim()
    expect(uid).not.toBe('0')
    await ask(engine.url, 'create extension pg_trgm')
    expect(await ask(engine.url, "select similarity('polku', 'polku') as same")).toEqual([{ same: 1 }])
    await engine.stop()
  })
})

const nobody = { uid: 65534, gid: 65534 }
const nobodyCanRunUs = process.getuid?.() === 0 && reachable(process.execPath, nobody)

test.runIf(nobodyCanRunUs)(
  'started by an ordinary user, it runs as that user and leaves on SIGTERM',
  async () => {
    await chown(dir, nobody.uid, nobody.gid)
    const { child, pid, url } = await anotherProcess(nobody)
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
    expect(isRunning(pid)).toBe(false)
  },
)
