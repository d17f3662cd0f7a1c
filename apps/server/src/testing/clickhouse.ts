import { randomBytes } from 'node:crypto'
import { createClient } from '@clickhouse/client'
import type { ClickHouseEngine } from '../platform/engines/clickhouse.ts'
import { startTemporaryClickHouse } from '../platform/engines/temporary.ts'

export interface TestClickHouse {
  engine: ClickHouseEngine
  /** The address of an empty database of one's own. */
  freshUrl(): Promise<string>
  close(): Promise<void>
}

/** A real ClickHouse for one test file. */
export async function openClickHouseForFile(): Promise<TestClickHouse> {
  const engine = await startTemporaryClickHouse()
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
    close: () => engine.stop(),
  }
}
