import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Config, ConfigError } from '../config/config.ts'
import { startClickHouse } from './clickhouse.ts'
import type { EngineLog } from './engine.ts'
import { lockDataDirectory } from './lock.ts'
import { startPostgres } from './postgres.ts'

export interface BroughtUp {
  databaseUrl: string
  clickhouseUrl: string | undefined
  stop(): Promise<void>
}

/** Lies in the data folder while a restore is filling it. */
export const restoreMark = 'restore-unfinished'

type Wanted = Pick<Config, 'dataDir' | 'databaseUrl' | 'clickhouseUrl' | 'role'>

const embedsClickHouse = ({ clickhouseUrl, role }: Wanted) => !clickhouseUrl && role === 'all'

/** Keeps other processes off the data folder where engines of ours lie in it. */
export const claimDataFolder = (config: Wanted): { release(): void } => {
  const { databaseUrl, role, dataDir } = config
  if (!databaseUrl && role !== 'all') {
    throw new ConfigError(
      `--role ${role} needs DATABASE_URL: the embedded database serves one process with every role.`,
    )
  }
  if (existsSync(join(dataDir, restoreMark))) {
    throw new ConfigError(
      `A restore into ${dataDir} was not finished. Run it again: npm run restore -- FILE --data ${dataDir}`,
    )
  }
  // Without embedded engines several processes may share the folder: it then holds files alone.
  return databaseUrl && !embedsClickHouse(config) ? { release: () => {} } : lockDataDirectory(dataDir)
}

/** The engines given by address, and the embedded ones in the place of those that were not. */
export const bringUpEngines = async (
  config: Wanted,
  log: EngineLog,
  say: (what: string) => void,
): Promise<BroughtUp> => {
  const { databaseUrl, clickhouseUrl, dataDir } = config
  const clickHouse = embedsClickHouse(config)
    ? await startClickHouse({ dataDir: join(dataDir, 'clickhouse'), log })
    : undefined
  try {
    const postgres = databaseUrl ? await reached(databaseUrl, say) : await embeddedPostgres(dataDir, log, say)
    return {
      databaseUrl: postgres.url,
      clickhouseUrl: clickHouse?.url ?? clickhouseUrl,
      stop: async () => {
        await Promise.all([postgres.stop(), clickHouse?.stop()])
      },
    }
  } catch (error) {
    await clickHouse?.stop()
    throw error
  }
}

const embeddedPostgres = (dataDir: string, log: EngineLog, say: (what: string) => void) => {
  say('Starting the database')
  return startPostgres({ dataDir: join(dataDir, 'postgres'), log })
}

const patience = 60_000

/** A database of its own may still be starting, as after a power cut. */
const reached = async (url: string, say: (what: string) => void) => {
  const deadline = performance.now() + patience
  say(`Waiting for the database at ${new URL(url).host}`)
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return { url, stop: async () => {} }
    } catch (error) {
      if (performance.now() > deadline) {
        throw new Error(`The database at ${new URL(url).host} cannot be reached: ${(error as Error).message}`)
      }
      await sleep(500)
    }
  }
}
