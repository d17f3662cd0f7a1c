import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptPort } from './platform/engines/port.ts'
import { isRunning } from './platform/engines/processes.ts'
import { endLaunched, enginePids, launch } from './testing/process.ts'

const main = new URL('./main.ts', import.meta.url)
// Whole servers start and stop here, several a test.
vi.setConfig({ testTimeout: 120_000 })

let dir: string
let dataDir: string
let port: number

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-main-'))
  dataDir = join(dir, 'data')
  port = await keptPort(join(dir, 'port'))
})
afterEach(async () => {
  await endLaunched(dataDir)
  await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
})

const start = (...args: string[]) => launch(main, '--data', dataDir, '--port', String(port), ...args)
const startedUp = async () => {
  const polku = start()
  await polku.says('Polku is ready')
  return polku
}

test('asked to stop, it ends with success and leaves no process behind', async () => {
  const polku = await startedUp()
  const engines = await enginePids(dataDir)
  expect(engines).toHaveLength(2)
  expect((await fetch(`http://127.0.0.1:${port}/api/v1/cases`)).status).toBeLessThan(500)
  polku.child.kill('SIGTERM')
  expect((await polku.ended).outcome).toBe(0)
  expect(engines.filter(isRunning)).toEqual([])
})

test('asked to stop while it is still starting, it leaves nothing half up', async () => {
  const polku = start()
  await once(polku.child.stdout, 'data')
  polku.child.kill('SIGINT')
  expect((await polku.ended).outcome).toBe(0)
  expect((await enginePids(dataDir)).filter(isRunning)).toEqual([])
})

test('killed, it is started again on the same data, and nothing of the first life stays', async () => {
  const first = await startedUp()
  const engines = await enginePids(dataDir)
  first.child.kill('SIGKILL')
  await first.ended
  const second = await startedUp()
  expect(engines.filter(isRunning)).toEqual([])
  second.child.kill('SIGTERM')
  expect((await second.ended).outcome).toBe(0)
})

test('killed in the middle of its first start, it starts well the next time', async () => {
  const first = start()
  await once(first.child.stdout, 'data')
  first.child.kill('SIGKILL')
  await first.ended
  const second = await startedUp()
  second.child.kill('SIGTERM')
  expect((await second.ended).outcome).toBe(0)
})

test('a second instance on the same data is refused in plain words', async () => {
  const first = await startedUp()
  const second = await start().ended
  expect(second.outcome).toBe(2)
  expect(second.said).toContain(`Another Polku is running on ${dataDir} (process ${first.child.pid})`)
  first.child.kill('SIGTERM')
  await first.ended
})

test('a mail port that is taken is named too', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port: taken } = other.address() as AddressInfo
  const { outcome, said } = await start('--smtp-port', String(taken)).ended
  other.close()
  expect(outcome).toBe(2)
  expect(said).toContain(`Port ${taken} is taken. Choose another with --smtp-port.`)
  expect(said).not.toContain('Starting the database')
})

test('a port that is taken is named before anything is started', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const { outcome, said } = await start().ended
  other.close()
  expect(outcome).toBe(2)
  expect(said).toContain(`Port ${port} is taken. Choose another with --port.`)
  expect(said).not.toContain('Starting the database')
  expect((await enginePids(dataDir)).filter(isRunning)).toEqual([])
})

test('a data folder that cannot be made is named at once', async () => {
  const { outcome, said } = await start('--data', '/proc/nowhere/data').ended
  expect(outcome).toBe(2)
  expect(said).toContain('The data directory /proc/nowhere/data cannot be written to')
  expect(said).not.toContain('    at ')
})

test.each([
  [['--port', 'many'], '--port must be a number'],
  [['--colour', 'blue'], '--colour'],
  [['--role', 'worker'], '--role worker needs DATABASE_URL'],
])('settings that cannot be used (%s) are named before anything starts', async (args, named) => {
  const { outcome, said } = await start(...args).ended
  expect(outcome).toBe(2)
  expect(said).toContain(named)
  expect(said).not.toContain('at file:')
})
