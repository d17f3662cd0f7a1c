import type pg from 'pg'
import type { Analytics } from '../analytics/analytics.ts'
import { knownMigrations } from '../db/migrate.ts'
import type { App } from '../http/app.ts'
import { appliedMigrations } from './queries.ts'

export interface Examined {
  pool: pg.Pool
  analytics: Analytics
}

/** A database that takes longer to say "here" is not one to send people to. */
const patienceMs = 2_000

/**
 * `/health`: the process lives; restart it when this does not answer.
 * `/ready`: it can serve; without ClickHouse too, which is reported and not required.
 */
export function serveHealth(app: App, { pool, analytics }: Examined): void {
  const hidden = { schema: { hide: true } as object }
  const known = knownMigrations()
  app.get('/health', hidden, async () => ({ status: 'ok' }))
  app.get('/ready', hidden, async (_request, reply) => {
    const database = await examine(pool, await known)
    const clickhouse = database === 'ok' ? (await analytics.state()).state : 'unknown'
    const ready = database === 'ok'
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready', parts: { database, clickhouse } })
  })
}

async function examine(pool: pg.Pool, known: string[]): Promise<string> {
  const late = new Promise<string>((resolve) =>
    setTimeout(resolve, patienceMs, `does not answer within ${patienceMs} ms`).unref(),
  )
  const asked = appliedMigrations(pool).then(
    (applied) => {
      const missing = known.filter((name) => !applied.has(name))
      return missing.length === 0 ? 'ok' : `not yet migrated: ${missing.join(', ')}`
    },
    (error: Error & { code?: string }) => `cannot be reached (${error.code ?? error.message})`,
  )
  return await Promise.race([asked, late])
}
