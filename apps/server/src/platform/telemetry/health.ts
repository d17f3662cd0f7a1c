import type pg from 'pg'
import type { Analytics } from '../analytics/analytics.ts'
import { knownMigrations } from '../db/migrate.ts'
import type { Remarks } from '../domain.ts'
import type { App } from '../http/app.ts'
import { logRemark } from './log-remark.ts'
import { appliedMigrations } from './queries.ts'

export interface Examined {
  pool: pg.Pool
  analytics: Analytics
}

/** A database that takes longer to say "here" is not one to send people to. */
const patienceMs = 2_000

/**
 * `/health`: the process lives; restart it when this does not answer.
 * `/ready`: it can serve; without ClickHouse too, or a channel, or with a log held back, which are reported and not
 * required.
 */
export function serveHealth(app: App, { pool, analytics }: Examined, remarks: Remarks = {}): void {
  const hidden = { schema: { hide: true } as object }
  const known = knownMigrations()
  app.get('/health', hidden, async () => ({ status: 'ok' }))
  app.get('/ready', hidden, async (_request, reply) => {
    const database = await examine(pool, await known)
    const clickhouse = database === 'ok' ? (await analytics.state()).state : 'unknown'
    const ready = database === 'ok'
    const told = ready ? await remarked({ log: () => logRemark(pool), ...remarks }) : {}
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready', parts: { database, clickhouse, ...told } })
  })
}

async function remarked(remarks: Remarks): Promise<Record<string, string>> {
  const told = Object.entries(remarks).map(async ([part, tell]) => [
    part,
    await Promise.race([tell().catch(() => 'unknown'), late('unknown')]),
  ])
  return Object.fromEntries(await Promise.all(told))
}

const late = (what: string) => new Promise<string>((resolve) => setTimeout(resolve, patienceMs, what).unref())

async function examine(pool: pg.Pool, known: string[]): Promise<string> {
  const asked = appliedMigrations(pool).then(
    (applied) => {
      const missing = known.filter((name) => !applied.has(name))
      return missing.length === 0 ? 'ok' : `not yet migrated: ${missing.join(', ')}`
    },
    (error: Error & { code?: string }) => `cannot be reached (${error.code ?? error.message})`,
  )
  return await Promise.race([asked, late(`does not answer within ${patienceMs} ms`)])
}
