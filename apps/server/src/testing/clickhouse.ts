import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@clickhouse/client'
import pino from 'pino'
import { type ClickHouseEngine, startClickHouse } from '../platform/engines/clickhouse.ts'

export interface TestClickHouse {
  engine: ClickHouseEngine
  /** The address of an empty database of one's own. */
  freshUrl(): Promise<string>
  close(): Promise<void>
}

/** A real ClickHouse for one test file. */
export async function openClickHouseForFile(): Promise<TestClickHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'polku-clickhouse-'))
  const engine = await startClickHouse({ dataDir, log: pino({ level: 'silent' }) })
  await engine.ready
  return {
    engine,
    async freshUrl() {
      const name = `test_${randomBytes(6).toString('hex')}`
      const client = createClient({ url: engine.url })
      await client.command({ query: `create database ${name}` })
      await client.close()
      const url = new URL(engine.url)
      url.pathname = `/${name}`
      return url.href
    },
    async close() {
      await engine.stop()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}
