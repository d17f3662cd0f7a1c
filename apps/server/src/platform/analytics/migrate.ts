import { readdir, readFile } from 'node:fs/promises'
import type { ClickHouseClient } from '@clickhouse/client'

const folder = new URL('../../../../../analytics/migrations/', import.meta.url)

/**
 * Brings ClickHouse to the newest form; names what it did. ClickHouse has no transactions, so each
 * statement must be harmless when a step that was cut short runs again.
 */
export async function migrateAnalytics(clickhouse: ClickHouseClient): Promise<string[]> {
  await clickhouse.command({
    query: 'create table if not exists migrations (name String) engine = MergeTree order by name',
  })
  const applied = await clickhouse.query({ query: 'select name from migrations', format: 'JSONEachRow' })
  const known = new Set((await applied.json<{ name: string }>()).map((row) => row.name))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const fresh = files.map((file) => file.replace(/\.sql$/, '')).filter((name) => !known.has(name))
  for (const name of fresh) {
    const text = await readFile(new URL(`${name}.sql`, folder), 'utf8')
    for (const query of statements(text)) await clickhouse.command({ query })
    await clickhouse.insert({ table: 'migrations', values: [{ name }], format: 'JSONEachRow' })
  }
  return fresh
}

/** A statement ends with a semicolon at the end of a line. */
const statements = (text: string): string[] =>
  text
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
