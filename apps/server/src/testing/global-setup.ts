import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openPool } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'
import { startTemporaryPostgres } from '../platform/engines/temporary.ts'
import { migrateJobs } from '../platform/jobs/jobs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServers: string[]
  }
}

export const templateName = 'polku_template'

/**
 * A real PostgreSQL for each worker, with a migrated template that every test file clones. Not one for all:
 * a writing transaction holds the readers of the log back in every database of its server.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // Another project of this run has begun with them already.
  if (project.getProvidedContext().databaseServers) return
  const { config, state } = project.vitest
  const workers = Math.min(Number(config.maxWorkers), state.getPaths().length)
  const servers = await Promise.all(Array.from({ length: workers }, startTemporaryPostgres))
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
  try {
    await Promise.all(servers.map(({ url }) => makeTemplate(url)))
  } catch (error) {
    await stop()
    throw error
  }
  project.vitest.provide(
    'databaseServers',
    servers.map(({ url }) => url),
  )
  return stop
}

async function makeTemplate(server: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${templateName}`)
  await admin.end()
  const url = databaseUrl(server, templateName)
  await migrate(url)
  const pool = openPool(url, () => {})
  await migrateJobs(pool)
  await pool.end()
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
