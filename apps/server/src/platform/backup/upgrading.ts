import { join } from 'node:path'
import type pg from 'pg'
import { knownMigrations, migrate, pendingMigrations } from '../db/migrate.ts'
import { withClient } from './connecting.ts'
import { counted } from './counting.ts'
import { BackupError } from './errors.ts'
import { serversConnected, tableHasRows, tablesToCopy } from './queries.ts'
import { checkBackup } from './restoring.ts'
import { type BackupSource, takeBackup } from './taking.ts'

export interface Upgraded {
  /** Where the backup from before lies; undefined when there was nothing to do. */
  backup: string | undefined
  applied: string[]
}

/**
 * Brings the data of an earlier version to this one: backup, proof that the backup is whole, migration,
 * a look at every table. Interrupted anywhere, it can be run again: until the migration is committed
 * nothing has changed, and after that there is nothing left to do.
 */
export async function upgrade(source: BackupSource, say: (what: string) => void): Promise<Upgraded> {
  await refuseWhileRunning(source.databaseUrl)
  const pending = await pendingMigrations(source.databaseUrl)
  const newest = (await knownMigrations()).at(-1)
  if (pending.length === 0) {
    say(`Nothing to upgrade: the database already has the form of this version (${newest}).`)
    return { backup: undefined, applied: [] }
  }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const backup = join(source.dataDir, `before-upgrade-${stamp}.backup`)
  say(`Taking a backup first: ${backup}`)
  await takeBackup(source, backup, say)
  await checkBackup(backup, source.secret)
  say(`Upgrading the database (${pending.join(', ')})`)
  const applied = await migrate(source.databaseUrl)
  await withClient(source.databaseUrl, readEveryTable)
  return { backup, applied }
}

async function refuseWhileRunning(databaseUrl: string) {
  const connected = await withClient(databaseUrl, serversConnected)
  if (connected > 0) {
    throw new BackupError(
      `Polku is still running on this database (${counted(connected, 'connection')}). Stop it first.`,
    )
  }
}

async function readEveryTable(client: pg.Client) {
  for (const { name } of await tablesToCopy(client)) await tableHasRows(client, name)
}
