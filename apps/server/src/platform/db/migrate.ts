import { readdir, readFile } from 'node:fs/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import { ConfigError } from '../config/config.ts'

const folder = new URL('../../../../../db/migrations/', import.meta.url)

const files: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    const steps = names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return [
        name.replace(/\.sql$/, ''),
        {
          up: (db: Kysely<unknown>) =>
            sql
              .raw(text)
              .execute(db)
              .then(() => {}),
        },
      ] as const
    })
    return Object.fromEntries(await Promise.all(steps))
  },
}

/** The migrations this version knows, in order. */
export async function knownMigrations(): Promise<string[]> {
  return Object.keys(await files.getMigrations())
}

/** Those the database has not had yet. */
export async function pendingMigrations(url: string): Promise<string[]> {
  return withMigrator(url, async (migrator) =>
    (await migrator.getMigrations()).filter(({ executedAt }) => !executedAt).map(({ name }) => name),
  )
}

/** Brings the database to the newest form, or to `last`; names what it did. A failed step leaves nothing behind. */
export async function migrate(url: string, last?: string): Promise<string[]> {
  return withMigrator(url, async (migrator) => {
    const { error, results = [] } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest())
    if (error) throw error
    return results.map((result) => result.migrationName)
  })
}

async function withMigrator<T>(url: string, work: (migrator: Migrator) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  // A connection that breaks fails the statement that needs it.
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await refuseNewer(db)
    return await work(
      new Migrator({
        db,
        provider: files,
        migrationTableName: 'migrations',
        migrationLockTableName: 'migrations_lock',
      }),
    )
  } finally {
    await db.destroy()
  }
}

async function refuseNewer(db: Kysely<unknown>): Promise<void> {
  const found = await sql<{ there: boolean }>`select to_regclass('migrations') is not null as there`.execute(
    db,
  )
  if (!found.rows[0]?.there) return
  const { rows } = await sql<{ name: string }>`
    select name from migrations where name <> all (${await knownMigrations()}) order by name`.execute(db)
  const newest = rows.at(-1)?.name
  if (!newest) return
  throw new ConfigError(
    `The database has been brought up to date by a newer version of Polku (${newest}). Start it with that version, ` +
      'or restore a backup from before into a new folder: npm run upgrade leaves one in the data folder, ' +
      'before-upgrade-….backup.',
  )
}
