import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import type { TestProject } from 'vitest/node'
import { migrate } from '../platform/db/migrate.ts'
import { startPostgres } from '../platform/engines/postgres.ts'
import { migrateJobs } from '../platform/jobs/jobs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
  }
}

export const templateName = 'polku_template'

/** One real PostgreSQL a test run, with a migrated template that each test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'polku-test-'))
  const postgres = await startPostgres({ dataDir: folder, log: pino({ level: 'silent' }), durable: false })
  await makeTemplate(postgres.url)
  project.provide('databaseServer', postgres.url)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeTemplate(server: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${templateName}`)
  await admin.end()
  const url = databaseUrl(server, templateName)
  await migrate(url)
  const pool = new pg.Pool({ connectionString: url })
  await migrateJobs(pool)
  await pool.end()
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
