import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase, openPool } from '../../platform/db/database.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { emptyDatabase } from '../../testing/empty-database.ts'
import { receiveFrom } from '../../testing/factories.ts'
import { migrate } from '../db/migrate.ts'
import { openFiles } from '../files/files.ts'
import { catchUp } from '../log/catching-up.ts'
import { openLanes } from '../log/lane.ts'
import { makeRoomInLog } from '../log/part-queries.ts'
import { type Event, eventsAfter } from '../log/queries.ts'
import type { LogReader } from '../log/readers.ts'
import { openSecrets } from '../secrets/secrets.ts'
import { tablesToCopy } from './queries.ts'
import { checkBackup, type RestoreTarget, restoreBackup } from './restoring.ts'
import { type BackupSource, takeBackup } from './taking.ts'
import { upgrade } from './upgrading.ts'

let desk: Desk
let dir: string
let file: string
let source: BackupSource
let target: RestoreTarget & { drop(): Promise<void> }
const quiet = () => {}

beforeEach(async () => {
  desk = await openDesk()
  dir = await mkdtemp(join(tmpdir(), 'polku-backup-'))
  file = join(dir, 'polku.backup')
  const url = (desk.ctx.pool.options as { connectionString: string }).connectionString
  source = { databaseUrl: url, dataDir: desk.ctx.config.dataDir, secret: undefined }
  const { url: databaseUrl, drop } = await emptyDatabase()
  target = { databaseUrl, drop, dataDir: join(dir, 'restored'), secret: undefined }
})
afterEach(async () => {
  await desk.close()
  await target.drop()
  await rm(dir, { recursive: true, force: true })
})

/** Every row of every table, as text and in order. */
const everything = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const content: Record<string, string[]> = {}
  for (const { name } of await tablesToCopy(client)) {
    const { rows } = await client.query(`select t::text as row from ${name} t order by 1`)
    content[name] = rows.map(({ row }) => row)
  }
  await client.end()
  return content
}

const restore = async (into: RestoreTarget, from = file) =>
  restoreBackup(into, from, await checkBackup(from, into.secret), quiet)

test('a restored installation has every row, every file and the key', async () => {
  for (const words of ['Missä tilaukseni on?', 'Var är min beställning? \\N \t "', "It's 終 late"]) {
    await receiveFrom(desk.ctx, desk.workspaceId, { text: words })
  }
  const mail = await desk.ctx.files.put(Buffer.from('raw mail'))
  const sealed = desk.ctx.secrets.encrypt('mailbox password')

  await takeBackup(source, file, quiet)
  const before = await everything(source.databaseUrl)
  await restore(target)
  const after = await everything(target.databaseUrl)

  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(before['public.messages']).toHaveLength(3)
  expect(before['public.log_epoch']).toEqual(['(t,1)'])
  expect(after).toEqual({ ...before, 'public.log_epoch': ['(t,2)'] })
  expect(await text(openFiles(join(target.dataDir, 'files')).read(mail.hash))).toBe('raw mail')
  expect((await openSecrets(target.dataDir, undefined, async () => true)).decrypt(sealed)).toBe(
    'mailbox password',
  )
})

test('taken while messages come in, it holds one moment: no case without its message or event', async () => {
  let stop = false
  const writing = (async () => {
    while (!stop) await receiveFrom(desk.ctx, desk.workspaceId)
  })()
  for (let i = 0; i < 5; i++) await takeBackup(source, file, quiet)
  stop = true
  await writing
  await restore(target)
  const restored = await everything(target.databaseUrl)
  const cases = restored['public.cases']!.length
  expect(cases).toBeGreaterThan(0)
  expect(restored['public.messages']).toHaveLength(cases)
  expect(cases).toBeLessThan((await everything(source.databaseUrl))['public.cases']!.length)
})

test('a log reader goes on after a restore where it stood, missing nothing and repeating nothing', async () => {
  const { ctx, workspaceId } = desk
  const seen: Event[] = []
  const reader: LogReader = {
    name: 'counting',
    kinds: 'all',
    batch: 3,
    handle: async (_, events) => void seen.push(...events),
  }
  for (let i = 0; i < 4; i++) await receiveFrom(ctx, workspaceId)
  const [lane] = await openLanes(ctx, { after: eventsAfter.bind(null, ctx.db) }, [reader])
  await lane!.step()
  const before = seen.length

  await takeBackup(source, file, quiet)
  await restore(target)
  const pool = openPool(target.databaseUrl, quiet)
  const db = openDatabase(pool)
  await receiveFrom({ ...ctx, db, pool } as typeof ctx, workspaceId)
  await catchUp({ db, wake: () => {} }, [reader])
  const { rows } = await pool.query('select count(*)::int as n, max(epoch) as epoch from events')
  await db.destroy()

  expect(before).toBe(3)
  expect(rows[0].epoch).toBe(2)
  expect(seen).toHaveLength(rows[0].n)
  expect(new Set(seen.map(({ epoch, id }) => `${epoch}.${id}`)).size).toBe(rows[0].n)
})

test('a log of several parts comes back in the same parts', async () => {
  const { pool, db } = desk.ctx
  const where = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('select id, tableoid::regclass::text as part from events order by id')
    await client.end()
    return rows
  }
  await receiveFrom(desk.ctx, desk.workspaceId)
  await pool.query("select setval('events_id_seq', 9999999)")
  await makeRoomInLog(db)
  await receiveFrom(desk.ctx, desk.workspaceId)
  await takeBackup(source, file, quiet)
  await restore(target)
  const restored = await where(target.databaseUrl)
  expect(new Set(restored.map(({ part }) => part))).toEqual(new Set(['events_first', 'events_from_10000000']))
  expect(restored).toEqual(await where(source.databaseUrl))
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
  [
    'altered',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 900), Buffer.from([0]), bytes.subarray(901)]),
  ],
  ['something else', () => Buffer.from('not a backup at all')],
])('a backup that is %s is refused before anything is touched', async (_, spoil) => {
  await receiveFrom(desk.ctx, desk.workspaceId)
  await takeBackup(source, file, quiet)
  await writeFile(file, spoil(await readFile(file)))
  await expect(restore(target)).rejects.toThrow(file)
  expect(await everything(target.databaseUrl)).toEqual({})
})

test('a database that dies while rows are put into it is what is said, and it holds none of them after', async () => {
  await receiveFrom(desk.ctx, desk.workspaceId)
  await takeBackup(source, file, quiet)
  const client = new pg.Client({ connectionString: target.databaseUrl })
  await client.connect()
  await client.query(`
    create schema dying;
    create function dying.end_session() returns trigger language plpgsql as
      $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
    create function dying.lie_in_wait() returns event_trigger language plpgsql as
      $$ begin
        if exists (select 1 from pg_event_trigger_ddl_commands() where object_identity = 'public.messages') then
          create trigger dying before insert on public.messages for each row execute function dying.end_session();
        end if;
      end $$;
    create event trigger dying on ddl_command_end when tag in ('CREATE TABLE') execute function dying.lie_in_wait()`)
  await expect(restore(target)).rejects.toThrow(/^terminating connection|^Connection terminated/)
  const { rows } = await client.query('select (select count(*) from workspaces)::int as n')
  expect(rows).toEqual([{ n: 0 }])
  await client.end()
})

test('a database that holds data is never overwritten', async () => {
  await takeBackup(source, file, quiet)
  const before = await everything(source.databaseUrl)
  await expect(restore({ ...source, dataDir: target.dataDir })).rejects.toThrow('already holds data')
  expect(await everything(source.databaseUrl)).toEqual(before)
})

test('the key of another installation is never overwritten', async () => {
  await takeBackup(source, file, quiet)
  await openSecrets(target.dataDir, undefined, async () => true)
  const key = await readFile(join(target.dataDir, 'secret.key'), 'utf8')
  await expect(restore(target)).rejects.toThrow('the key of another installation')
  expect(await readFile(join(target.dataDir, 'secret.key'), 'utf8')).toBe(key)
})

test('a key kept outside the backup has to be given again, and has to be the same', async () => {
  const secret = 'a key of the operator’s own, kept elsewhere'
  await takeBackup({ ...source, secret }, file, quiet)
  await expect(checkBackup(file, undefined)).rejects.toThrow('set POLKU_SECRET')
  await expect(checkBackup(file, 'another key of forty characters or more….')).rejects.toThrow('not the key')
  expect((await checkBackup(file, secret)).format).toBe(1)
})

test('a backup of a newer version is refused with its name', async () => {
  await desk.ctx.pool.query("insert into migrations (name, timestamp) values ('9999-tomorrow', now())")
  await takeBackup(source, file, quiet)
  await expect(restore(target)).rejects.toThrow('9999-tomorrow')
})

test('a file that is damaged on disk is named when a backup is taken, and all else is restored', async () => {
  const { files } = desk.ctx
  const whole = await files.put(Buffer.from('whole'))
  const damaged = await files.put(Buffer.from('to be damaged'))
  await writeFile(files.path(damaged.hash), 'to be')
  const said: string[] = []
  const say = (line: string) => void said.push(line)

  await takeBackup(source, file, say)
  expect(said).toContain(`Damaged: files/${damaged.hash} does not hold what was stored in it`)
  const restored = await restoreBackup(target, file, await checkBackup(file, undefined), say)
  expect(said).toContain(`Left out: files/${damaged.hash}, which was damaged when the backup was taken`)
  expect(restored.files).toBe(1)
  const into = openFiles(join(target.dataDir, 'files'))
  expect([await into.size(whole.hash), await into.size(damaged.hash)]).toEqual([5, null])
})

test('a backup is not taken with a damaged key', async () => {
  await writeFile(join(source.dataDir, 'secret.key'), 'short')
  await expect(takeBackup(source, file, quiet)).rejects.toThrow('secret.key is damaged')
  expect(await readdir(dir)).toEqual([])
})

test('a backup that could not be finished leaves no file', async () => {
  const nowhere = join(dir, 'missing', 'polku.backup')
  await expect(takeBackup(source, nowhere, quiet)).rejects.toThrow('ENOENT')
  await expect(takeBackup({ ...source, dataDir: join(dir, 'no-key') }, file, quiet)).rejects.toThrow(
    'secret.key',
  )
  expect(await readdir(dir)).toEqual([])
})

test('an older installation is upgraded after a backup that brings it back', async () => {
  await migrate(target.databaseUrl, '0003-channels')
  const client = new pg.Client({ connectionString: target.databaseUrl })
  await client.connect()
  await client.query('create schema graphile_worker; create table graphile_worker.migrations (id int)')
  await client.query("insert into workspaces (name, slug) values ('Revontuli', 'revontuli')")
  const old = { ...source, databaseUrl: target.databaseUrl }

  const { backup, applied } = await upgrade(old, quiet)
  expect(applied[0]).toBe('0004-customers')
  expect((await client.query('select name from workspaces')).rows).toEqual([{ name: 'Revontuli' }])
  expect(await upgrade(old, quiet)).toEqual({ backup: undefined, applied: [] })
  const upgraded = await everything(target.databaseUrl)

  await client.query('drop schema public cascade; drop schema graphile_worker cascade; create schema public')
  await client.end()
  await restore(target, backup)
  const after = await everything(target.databaseUrl)
  // What is restored is brought up to date as well.
  expect(after['public.workspaces']).toEqual(upgraded['public.workspaces'])
})

test('an upgrade is refused while a server is connected', async () => {
  await desk.ctx.pool.query('select 1')
  await expect(upgrade(source, quiet)).rejects.toThrow('still running')
})
