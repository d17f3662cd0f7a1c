import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { EngineLog } from './engine.ts'
import { DataDirectoryInUse, lockDataDirectory } from './lock.ts'
import { runningPostgres, startPostgres } from './postgres.ts'

export interface ReachedDatabase {
  url: string
  /** Whether a server was running on it already. */
  running: boolean
  stop(): Promise<void>
}

/** The database for a command: the one given, the one a running server has, or ours, started for the while. */
export async function reachDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: EngineLog,
): Promise<ReachedDatabase> {
  if (databaseUrl) return { url: databaseUrl, running: false, stop: async () => {} }
  const folder = join(dataDir, 'postgres')
  try {
    const lock = lockDataDirectory(dataDir)
    const postgres = await startPostgres({ dataDir: folder, log }).catch((error) => {
      lock.release()
      throw error
    })
    const stop = async () => {
      await postgres.stop()
      lock.release()
    }
    return { url: postgres.url, running: false, stop }
  } catch (error) {
    if (!(error instanceof DataDirectoryInUse)) throw error
    return { url: await runningPostgres(folder), running: true, stop: async () => {} }
  }
}

/** Whether the folder holds an embedded database. */
export const holdsDatabase = (dataDir: string): Promise<boolean> =>
  access(join(dataDir, 'postgres', 'cluster')).then(
    () => true,
    () => false,
  )
