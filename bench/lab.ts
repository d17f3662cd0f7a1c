import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import { buildContext, type Context } from '../apps/server/src/context.ts'
import { createApiKey } from '../apps/server/src/domains/people/api-keys.ts'
import { authenticate } from '../apps/server/src/domains/people/authenticating.ts'
import { readConfig } from '../apps/server/src/platform/config/config.ts'
import { migrate } from '../apps/server/src/platform/db/migrate.ts'
import { startPostgres } from '../apps/server/src/platform/engines/postgres.ts'
import { migrateJobs } from '../apps/server/src/platform/jobs/jobs.ts'
import { buildServer } from '../apps/server/src/server.ts'

/** The real server on a durable PostgreSQL of its own, with one workspace and API keys of its owner. */
export interface Lab {
  ctx: Context
  origin: string
  /** As so many programs as it takes for none to reach the limit on requests a minute. */
  identities: Record<string, string>[]
  workspaceId: string
  databaseUrl: string
  /** A connection of its own, for loading data and for the limits measured beside the server. */
  client: pg.Client
  close(): Promise<void>
}

export async function openLab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'polku-bench-'))
  const log = pino({ level: 'error' })
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), log })
  await migrate(postgres.url)
  const config = readConfig([], { POLKU_DATA: folder, POLKU_PORT: '0' })
  const ctx = await buildContext(config, log, { databaseUrl: postgres.url })
  await migrateJobs(ctx.pool)
  await ctx.tail.start()
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { workspaceId, identities } = await makeOwner(ctx, client)
  const app = await buildServer(ctx, authenticate(ctx))
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    ctx,
    origin,
    identities,
    workspaceId,
    databaseUrl: postgres.url,
    client,
    async close() {
      await app.close()
      await client.end()
      await ctx.close()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function makeOwner(ctx: Context, client: pg.Client) {
  const one = async (text: string, values: unknown[]): Promise<string> =>
    (await client.query(text, values)).rows[0].id
  const workspaceId = await one(
    `insert into workspaces (name, slug) values ('Bench', 'bench') returning id`,
    [],
  )
  const personId = await one(
    `insert into people (name, email) values ('Owner', 'owner@bench.example') returning id`,
    [],
  )
  await client.query(`insert into members (workspace_id, person_id, role) values ($1, $2, 'owner')`, [
    workspaceId,
    personId,
  ])
  const actor = { kind: 'person', workspaceId, id: personId, personId, role: 'owner', name: 'Owner' } as const
  const identities: Record<string, string>[] = []
  for (let n = 1; n <= 20; n++) {
    const { key } = await createApiKey(ctx, actor, { name: `bench ${n}`, role: 'owner' })
    identities.push({ authorization: `Bearer ${key}` })
  }
  return { workspaceId, identities }
}

/** Runs a statement over a range of numbers, a chunk at a time; it takes `values`, then first and last. */
export async function loadInChunks(
  client: pg.Client,
  range: { from: number; to: number; size: number },
  statement: string,
  values: unknown[],
): Promise<void> {
  for (let first = range.from; first <= range.to; first += range.size) {
    await client.query(statement, [...values, first, Math.min(first + range.size - 1, range.to)])
  }
}
