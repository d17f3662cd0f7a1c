import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { databaseUrl, templateName } from './global-setup.ts'

/** A database of one's own, cloned from the migrated template in some tens of milliseconds. */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = databaseServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${templateName} strategy file_copy`)
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  }
}

/** The server of the worker this test runs in. */
export function databaseServer(): string {
  const servers = inject('databaseServers')
  return servers[Number(process.env.VITEST_POOL_ID ?? 1) % servers.length]!
}

/** Cloning takes a lock on the template, so parallel test files wait their turn. */
export async function onServer(server: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(4100)')
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
