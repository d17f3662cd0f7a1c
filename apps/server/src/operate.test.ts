import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openPool } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { keptPort } from './platform/engines/port.ts'
import { runningPostgres, startPostgres } from './platform/engines/postgres.ts'
import { isRunning } from './platform/engines/processes.ts'
import { migrateJobs } from './platform/jobs/jobs.ts'
import { openSecrets } from './platform/secrets/secrets.ts'
import { endLaunched, enginePid, enginePids, launch } from './testing/process.ts'

const main = new URL('./main.ts', import.meta.url)
const operate = new URL('./operate.ts', import.meta.url)
// Whole servers start and stop here, several a test.
vi.setConfig({ testTimeout: 120_000 })

const quiet = { info: () => {}, warn: () => {}, error: () => {} }
/** An installation that has been started once; starting one anew takes far longer than copying it. */
let first: string
let dir: string
let home: string
let elsewhere: string
let file: string

beforeAll(async () => {
  dir = first = await mkdtemp(join(tmpdir(), 'polku-operate-'))
  await stop(await startOn(join(first, 'home')))
})
afterAll(async () => {
  await endLaunched(join(first, 'home'))
  await removed(first)
})
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-operate-'))
  home = join(dir, 'home')
  elsewhere = join(dir, 'elsewhere')
  file = join(dir, 'polku.backup')
})
afterEach(async () => {
  await endLaunched(home, elsewhere)
  await removed(dir)
})

const removed = (folder: string) =>
  rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
/** With whom each file belongs to, for the engines run as somebody of their own. */
const copyFirst = () => promisify(execFile)('cp', ['-a', join(first, 'home'), home])
const startOn = async (dataDir: string) => {
  const port = String(await keptPort(join(dir, 'port')))
  const polku = launch(main, '--data', dataDir, '--port', port)
  await polku.says('Polku is ready')
  return polku
}
const stop = async (polku: Awaited<ReturnType<typeof startOn>>) => {
  polku.child.kill('SIGTERM')
  expect((await polku.ended).outcome).toBe(0)
}
const run = (...args: string[]) => launch(operate, ...args)
const ask = async (dataDir: string, sql: string) => {
  const client = new pg.Client({ connectionString: await runningPostgres(join(dataDir, 'postgres')) })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

test('backed up while it runs and restored elsewhere, it starts there with what it held', async () => {
  await copyFirst()
  const polku = await startOn(home)
  await ask(home, "insert into workspaces (name, slug) values ('Revontuli', 'revontuli')")
  expect((await run('backup', file, '--data', home).ended).outcome).toBe(0)
  await stop(polku)

  const interrupted = run('restore', file, '--data', elsewhere)
  await interrupted.says('is whole')
  interrupted.child.kill('SIGKILL')
  await interrupted.ended
  const refused = await launch(main, '--data', elsewhere).ended
  expect(refused.outcome).toBe(2)
  expect(refused.said).toContain('was not finished')

  const restored = await run('restore', file, '--data', elsewhere).ended
  expect(restored.said).toContain(`Restored. Start with: npm start -- --data ${elsewhere}`)
  expect(restored.outcome).toBe(0)
  expect((await enginePids(elsewhere)).filter(isRunning)).toEqual([])
  const again = await startOn(elsewhere)
  expect(await ask(elsewhere, "select name from workspaces where slug = 'revontuli'")).toEqual([
    { name: 'Revontuli' },
  ])
  await stop(again)

  const onTop = await run('restore', file, '--data', elsewhere).ended
  expect(onTop.outcome).toBe(2)
  expect(onTop.said).toContain('already holds an installation')
})

test('a stopped installation is backed up as well, and stays stopped', async () => {
  await copyFirst()
  const { outcome, said } = await run('backup', file, '--data', home).ended
  expect(said).toContain('Backup written to')
  expect(outcome).toBe(0)
  expect((await enginePids(home)).filter(isRunning)).toEqual([])
})

test('an upgrade is refused while the server runs, and says so when there is nothing to do', async () => {
  await copyFirst()
  const polku = await startOn(home)
  const refused = await run('upgrade', '--data', home).ended
  expect(refused.outcome).toBe(2)
  expect(refused.said).toContain('Stop it, then upgrade')
  await stop(polku)
  const { outcome, said } = await run('upgrade', '--data', home).ended
  expect(outcome).toBe(0)
  expect(said).toContain('Nothing to upgrade')
})

test('an upgrade killed half-way is finished by running it again', async () => {
  const early = await startPostgres({ dataDir: join(home, 'postgres'), log: quiet })
  await migrate(early.url, '0003-channels')
  const pool = openPool(early.url, () => {})
  await migrateJobs(pool)
  await pool.query("insert into workspaces (name, slug) values ('Revontuli', 'revontuli')")
  await pool.end()
  await early.stop()
  await openSecrets(home, undefined, async () => true)

  for (const words of ['Taking a backup first', 'Upgrading the database']) {
    const killed = run('upgrade', '--data', home)
    await killed.says(words)
    killed.child.kill('SIGKILL')
    await killed.ended
  }
  const finished = await run('upgrade', '--data', home).ended
  expect(finished.said).toMatch(/Upgraded|Nothing to upgrade/)
  expect(finished.outcome).toBe(0)
  const polku = await startOn(home)
  expect(await ask(home, 'select name from workspaces')).toEqual([{ name: 'Revontuli' }])
  await stop(polku)
})

test('what is no backup is refused before a folder is made for it', async () => {
  const missing = await run('restore', file, '--data', elsewhere).ended
  expect(missing.outcome).toBe(2)
  expect(missing.said).toContain(`There is no file ${file}.`)
  await writeFile(file, 'junk')
  const junk = await run('restore', file, '--data', elsewhere).ended
  expect(junk.outcome).toBe(2)
  expect(junk.said).toContain(`${file} cannot be read as a backup of Polku`)
  expect(existsSync(elsewhere)).toBe(false)
})

test('a backup or restore whose database dies meanwhile says so in a sentence, and leaves nothing that looks whole', async () => {
  await copyFirst()
  const polku = await startOn(home)
  expect((await run('backup', file, '--data', home).ended).outcome).toBe(0)

  const client = new pg.Client({ connectionString: await runningPostgres(join(home, 'postgres')) })
  client.on('error', () => {})
  await client.connect()
  await client.query('begin; lock table workspaces in access exclusive mode')
  const backup = run('backup', join(dir, 'another.backup'), '--data', home)
  const waits = `select 1 from pg_stat_activity where application_name = 'polku backup' and wait_event_type = 'Lock'`
  await expect.poll(() => ask(home, waits), { timeout: 60_000 }).toHaveLength(1)
  process.kill(await enginePid(home, 'postgres'), 'SIGKILL')
  expect(await backup.ended).toEqual({
    outcome: 1,
    said: 'The database went away. No backup was written: run the command again.\n',
  })
  expect(await readdir(dir)).not.toContainEqual(expect.stringContaining('another'))
  await stop(polku)

  const restore = run('restore', file, '--data', elsewhere)
  await restore.says('is whole')
  process.kill(await enginePid(elsewhere, 'postgres'), 'SIGKILL')
  const { outcome, said } = await restore.ended
  expect(outcome).toBe(1)
  expect(said).toContain('The database went away. What was restored so far does not count')
  expect(said).not.toContain('    at ')
  expect((await launch(main, '--data', elsewhere).ended).said).toContain('was not finished')
})

test.each([
  [['backup'], 'npm run backup -- FILE'],
  [['restore'], 'npm run restore -- FILE'],
  [['backup', 'x', '--data', '/nowhere'], 'There is no installation in /nowhere'],
  [['let-in'], 'npm run let-in -- EMAIL'],
  [['tidy'], 'Known commands: backup, restore'],
])('a command that cannot be carried out (%s) says what it needs', async (args, words) => {
  const { outcome, said } = await run(...args).ended
  expect(outcome).toBe(2)
  expect(said).toContain(words)
})

test('a link for the owner names the address that the installation was started with', async () => {
  await copyFirst()
  const port = String(await keptPort(join(dir, 'port')))
  const polku = launch(main, '--data', home, '--port', port)
  await polku.says('Polku is ready')
  const { outcome, said } = await run('owner', '--data', home).ended
  expect(outcome).toBe(0)
  expect(said).toContain(`http://127.0.0.1:${port}/set-up?token=`)
  await stop(polku)
})
