import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openPool } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'
import { startTemporaryEngines } from '../platform/engines/temporary.ts'
import { migrateJobs } from '../platform/jobs/jobs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    clickHouseServer: string
  }
}

export const templateName = 'polku_template'

/** One real PostgreSQL and ClickHouse a test run, with a migrated template that each test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const engines = await startTemporaryEngines()
  try {
    await makeTemplate(engines.postgres.url)
  } catch (error) {
    await engines.stop()
    throw error
  }
  project.provide('databaseServer', engines.postgres.url)
  project.provide('clickHouseServer', engines.clickHouse.url)
  return () => engines.stop()
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
