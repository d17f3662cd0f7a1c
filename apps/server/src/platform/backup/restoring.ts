import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { openPool } from '../db/database.ts'
import { knownMigrations, migrate } from '../db/migrate.ts'
import { type Files, OtherContent, openFiles } from '../files/files.ts'
import { migrateJobs } from '../jobs/jobs.ts'
import { keepKey } from '../secrets/kept-key.ts'
import { keptKey } from '../secrets/secrets.ts'
import { readArchive } from './archive.ts'
import { withClient } from './connecting.ts'
import { counted } from './counting.ts'
import { BackupError } from './errors.ts'
import { keyEntry, Manifest, manifestEntry, printOf } from './manifest.ts'
import {
  beginEpoch,
  emptyDatabase,
  foreignKeys,
  makeRoomForEvents,
  newestJobsMigration,
  setSequence,
  tableHasRows,
  tablesToCopy,
} from './queries.ts'

export interface RestoreTarget {
  databaseUrl: string
  dataDir: string
  secret: string | undefined
}

export interface RestoredBackup {
  takenAt: string
  rows: number
  files: number
}

type Say = (what: string) => void

/** Reads the whole file before anything is touched: a damaged backup is refused, not half restored. */
export async function checkBackup(file: string, secret: string | undefined): Promise<Manifest> {
  let manifest: Manifest | undefined
  let key = secret
  await readArchive(file, async (name, content) => {
    if (name === manifestEntry) manifest = await readManifest(file, content)
    else if (name === keyEntry) key ??= await text(content)
    else await drain(content)
  })
  if (!manifest) throw new BackupError(`${file} is not a backup of Polku.`)
  const { migrations, keyPrint } = manifest
  const known = new Set(await knownMigrations())
  const unknown = migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new BackupError(
      `${file} was taken by a newer Polku (it knows ${unknown.at(-1)}). Restore it with that version or a later one.`,
    )
  }
  if (!key) throw new BackupError('The key was kept outside this backup: set POLKU_SECRET to it.')
  if (printOf(key) !== keyPrint) {
    throw new BackupError('POLKU_SECRET is not the key this backup was sealed with.')
  }
  return manifest
}

/** Fills an empty database and data folder from a checked backup. The database comes last and all at once. */
export async function restoreBackup(
  target: RestoreTarget,
  file: string,
  manifest: Manifest,
  say: Say,
): Promise<RestoredBackup> {
  say(`The backup of ${manifest.takenAt} is whole; restoring it`)
  await makeRoom(target.databaseUrl)
  await migrate(target.databaseUrl, manifest.migrations.at(-1))
  const pool = openPool(target.databaseUrl, () => {}, 1)
  await migrateJobs(pool)
  await pool.end()
  const restored = await withClient(target.databaseUrl, (client) => fill(client, target, file, manifest, say))
  say(`Restored ${counted(restored.rows, 'row')} and ${counted(restored.files, 'file')}`)
  await migrate(target.databaseUrl)
  return restored
}

async function readManifest(file: string, content: Readable): Promise<Manifest> {
  const result = Manifest.safeParse(JSON.parse(await text(content)))
  if (!result.success) throw new BackupError(`${file} has a form this version does not know.`)
  return result.data
}

const makeRoom = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    for (const { name } of await tablesToCopy(client)) {
      if (name === 'public.log_epoch' || !(await tableHasRows(client, name))) continue
      throw new BackupError(
        `The database already holds data (${name}). Restore into an empty one: choose another folder with --data, or another DATABASE_URL.`,
      )
    }
    await emptyDatabase(client)
  })

async function fill(
  client: pg.Client,
  target: RestoreTarget,
  file: string,
  manifest: Manifest,
  say: Say,
): Promise<RestoredBackup> {
  const restored = { takenAt: manifest.takenAt, rows: 0, files: 0 }
  const files = openFiles(join(target.dataDir, 'files'))
  await client.query('begin')
  if ((await newestJobsMigration(client)) < manifest.jobsMigration) {
    throw new BackupError(
      'The backup was taken by a newer Polku: its jobs have a form this one does not know.',
    )
  }
  // Tables come in no particular order; putting the keys back at the end checks every one of them.
  const keys = await foreignKeys(client)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  // A migration may have put first rows into its tables; the backup has them as they became.
  await client.query(`truncate ${manifest.tables.map(({ name }) => name).join(', ')}`)
  await makeRoomForEvents(client, manifest.sequences)
  const tables = new TableLoader(client, manifest)
  await readArchive(file, async (name, content) => {
    const [kind, place = ''] = name.split('/')
    if (kind === 'tables') return tables.load(Number(place), content)
    await tables.finish()
    if (kind === 'files') {
      if (await putFile(files, place, content)) restored.files += 1
      else say(`Left out: files/${place}, which was damaged when the backup was taken`)
    } else if (name === keyEntry && !target.secret) await putKey(target.dataDir, await text(content))
    else await drain(content)
  })
  await tables.finish()
  restored.rows = tables.rows
  for (const sequence of manifest.sequences) await setSequence(client, sequence)
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
  await beginEpoch(client)
  await client.query('commit')
  await client.query('analyze')
  return restored
}

/** Feeds the parts of each table into one COPY. */
class TableLoader {
  rows = 0
  #client: pg.Client
  #tables: Manifest['tables']
  #index = -1
  #copy: ReturnType<typeof copyFrom> | undefined
  #fault: Error | undefined

  constructor(client: pg.Client, manifest: Manifest) {
    this.#client = client
    this.#tables = manifest.tables
  }

  async load(index: number, part: Readable): Promise<void> {
    if (index !== this.#index) {
      await this.finish()
      const table = this.#tables[index]
      if (!table) throw new BackupError(`The backup holds a table it does not list (${index}).`)
      this.#copy = this.#client.query(copyFrom(`copy ${table.name} (${table.columns.join(', ')}) from stdin`))
      this.#copy.on('error', (error) => {
        this.#fault = error
      })
      this.#index = index
    }
    const copy = this.#copy!
    for await (const chunk of part) {
      // A connection that broke while the file was read says so once, and takes nothing any more.
      if (this.#fault) throw this.#fault
      if (!copy.write(chunk)) await once(copy, 'drain')
    }
  }

  async finish(): Promise<void> {
    const copy = this.#copy
    this.#copy = undefined
    if (this.#fault) throw this.#fault
    if (!copy) return
    copy.end()
    await finished(copy)
    this.rows += copy.rowCount
  }
}

/** Answers whether the content was the file's own; what is not is left out, and all else is restored. */
const putFile = (files: Files, hash: string, content: Readable): Promise<boolean> =>
  files.put(content, hash).then(
    () => true,
    (error) => {
      if (error instanceof OtherContent) return false
      throw error
    },
  )

async function putKey(dataDir: string, key: string) {
  const file = join(dataDir, keyEntry)
  const present = await keptKey(dataDir).catch(() => undefined)
  if (present === key) return
  if (present) {
    throw new BackupError(`${file} holds the key of another installation. Choose another folder with --data.`)
  }
  await keepKey(file, key)
}

async function drain(content: Readable) {
  content.resume()
  await finished(content)
}
