import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptPort } from './platform/engines/port.ts'
import { endProcess, isRunning } from './platform/engines/processes.ts'

const main = new URL('./main.ts', import.meta.url).pathname
let dir: string
let dataDir: string
let port: number
const running = new Set<ChildProcess>()

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-main-'))
  dataDir = join(dir, 'data')
  port = await keptPort(join(dir, 'port'))
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  for (const pid of await enginePids()) await endProcess(pid, [['SIGKILL', 5_000]])
  await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
})

const launch = (...args: string[]) => {
  const child = spawn(process.execPath, [main, '--data', dataDir, '--port', String(port), ...args], {
    env: { PATH: process.env.PATH, POLKU_SMTP_PORT: '0' },
  })
  running.add(child)
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = once(child, 'exit').then(([code, signal]) => {
    running.delete(child)
    return { outcome: (code ?? signal) as number | string, said }
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => said.includes('Polku is ready') && resolve())
    void ended.then(() => reject(new Error(said)))
  })
  // Only some tests wait for it.
  ready.catch(() => {})
  return { child, ready, ended }
}

const pidIn = async (file: string) =>
  Number((await readFile(join(dataDir, file), 'utf8').catch(() => '')).split(/\s/)[0])
const enginePids = async () =>
  (await Promise.all([pidIn('postgres/cluster/postmaster.pid'), pidIn('clickhouse/pid')])).filter(
    (pid) => pid > 0,
  )

test('asked to stop, it ends with success and leaves no process behind', async () => {
  const polku = launch()
  await polku.ready
  const engines = await enginePids()
  expect(engines).toHaveLength(2)
  expect((await fetch(`http://127.0.0.1:${port}/api/v1/cases`)).status).toBeLessThan(500)
  polku.child.kill('SIGTERM')
  expect((await polku.ended).outcome).toBe(0)
  expect(engines.filter(isRunning)).toEqual([])
})

test('asked to stop while it is still starting, it finishes neither half up nor with orphans', async () => {
  const polku = launch()
  await once(polku.child.stdout, 'data')
  polku.child.kill('SIGINT')
  expect((await polku.ended).outcome).toBe(0)
  expect((await enginePids()).filter(isRunning)).toEqual([])
})

test('killed, it is started again on the same data, and nothing of the first life stays', async () => {
  const first = launch()
  await first.ready
  const engines = await enginePids()
  first.child.kill('SIGKILL')
  await first.ended
  const second = launch()
  await second.ready
  expect(engines.filter(isRunning)).toEqual([])
  second.child.kill('SIGTERM')
  expect((await second.ended).outcome).toBe(0)
})

test('killed in the middle of its first start, it starts well the next time', async () => {
  const first = launch()
  await once(first.child.stdout, 'data')
  first.child.kill('SIGKILL')
  await first.ended
  const second = launch()
  await second.ready
  second.child.kill('SIGTERM')
  expect((await second.ended).outcome).toBe(0)
})

test('a second instance on the same data is refused in plain words', async () => {
  const first = launch()
  await first.ready
  const second = await launch().ended
  expect(second.outcome).toBe(2)
  expect(second.said).toContain(`Another Polku is running on ${dataDir} (process ${first.child.pid})`)
  first.child.kill('SIGTERM')
  await first.ended
})

test.each([
  [['--port', 'many'], 'POLKU_PORT'],
  [['--colour', 'blue'], '--colour'],
  [['--role', 'worker'], '--role worker needs DATABASE_URL'],
])('settings that cannot be used (%s) are named before anything starts', async (args, named) => {
  const { outcome, said } = await launch(...args).ended
  expect(outcome).toBe(2)
  expect(said).toContain(named)
  expect(said).not.toContain('at file:')
})
