import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { keptKey } from '../secrets/secrets.ts'
import { type Add, writeArchive } from './archive.ts'
import { withClient } from './connecting.ts'
import { counted } from './counting.ts'
import { BackupError } from './errors.ts'
import { keyEntry, type Manifest, manifestEntry, printOf } from './manifest.ts'
import { namesOfMigrations, newestJobsMigration, sequencesToCopy, tablesToCopy } from './queries.ts'

export interface BackupSource {
  databaseUrl: string
  dataDir: string
  /** POLKU_SECRET, where the key is kept outside the data folder. */
  secret: string | undefined
}

export interface TakenBackup {
  tables: number
  rows: number
  files: number
}

/**
 * Takes a backup of a running installation: the database as it was at one moment, then the files, which are
 * written before the rows that name them and never altered.
 */
export async function takeBackup(
  source: BackupSource,
  file: string,
  say: (what: string) => void,
): Promise<TakenBackup> {
  const taken: TakenBackup = { tables: 0, rows: 0, files: 0 }
  await withClient(source.databaseUrl, async (client) => {
    // Read-only, it takes no transaction number and so holds no log reader back, however long it takes.
    await client.query('begin isolation level repeatable read read only')
    await writeArchive(file, async (add) => {
      const key = source.secret ?? (await keptKey(source.dataDir))
      if (!key) throw new BackupError(`There is no key at ${join(source.dataDir, keyEntry)}.`)
      const manifest = await describe(client, key)
      await add(manifestEntry, Buffer.from(JSON.stringify(manifest, null, 2)))
      for (const [index, { name, columns }] of manifest.tables.entries()) {
        taken.rows += await addTable(
          client,
          add,
          index,
          `copy (select ${columns.join(', ')} from ${name}) to stdout`,
        )
        taken.tables += 1
      }
      say(`Saved ${counted(taken.rows, 'row')} of ${counted(taken.tables, 'table')}`)
      const { count, damaged } = await addFiles(join(source.dataDir, 'files'), add)
      taken.files = count
      say(`Saved ${counted(count, 'file')}`)
      for (const hash of damaged) say(`Damaged: files/${hash} does not hold what was stored in it`)
      if (!source.secret) await add(keyEntry, Buffer.from(key))
    })
    await client.query('commit')
  })
  return taken
}

const describe = async (client: pg.Client, key: string): Promise<Manifest> => ({
  format: 1,
  takenAt: new Date().toISOString(),
  migrations: await namesOfMigrations(client),
  jobsMigration: await newestJobsMigration(client),
  keyPrint: printOf(key),
  tables: await tablesToCopy(client),
  sequences: await sequencesToCopy(client),
})

/** A tar entry states its size first, so a table of unknown length is written in parts. */
const partSize = 4_000_000

async function addTable(client: pg.Client, add: Add, index: number, copy: string): Promise<number> {
  const rows = client.query(copyTo(copy))
  let part: Buffer[] = []
  let size = 0
  let number = 0
  const flush = async () => {
    if (size === 0) return
    number += 1
    await add(`tables/${index}/${String(number).padStart(6, '0')}`, Buffer.concat(part))
    part = []
    size = 0
  }
  for await (const chunk of rows) {
    part.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= partSize) await flush()
  }
  await flush()
  return rows.rowCount
}

async function addFiles(folder: string, add: Add): Promise<{ count: number; damaged: string[] }> {
  let count = 0
  const damaged: string[] = []
  for (const prefix of await readdir(folder).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(prefix)) continue
    for (const hash of await readdir(join(folder, prefix))) {
      const path = join(folder, prefix, hash)
      const found = await stat(path).catch(() => undefined)
      // Removed since we looked: its row is on the way out as well.
      if (!found) continue
      const content = createHash('sha256')
      const stream = createReadStream(path).on('data', (chunk) => content.update(chunk))
      await add(`files/${hash}`, { size: found.size, stream })
      count += 1
      if (content.digest('hex') !== hash) damaged.push(hash)
    }
  }
  return { count, damaged }
}
