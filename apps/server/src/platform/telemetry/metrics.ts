import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Analytics } from '../analytics/analytics.ts'
import { backlog } from '../analytics/queries.ts'
import type { Config } from '../config/config.ts'
import type { Db } from '../db/database.ts'
import type { GaugeOfDomain } from '../domain.ts'
import type { App } from '../http/app.ts'
import { Refusal } from '../http/refusal.ts'
import { type Count, heldBackSeconds, jobCounts, readerLags, readerSkips } from './queries.ts'

export interface Measured {
  config: Config
  pool: pg.Pool
  db: Db
  analytics: Analytics
}

// Of the process, whatever number of servers it holds.
const ofProcess = new Registry()
collectDefaultMetrics({ register: ofProcess, prefix: 'polku_' })

/** See `noteForgottenPromises`. */
export const forgottenPromises = new Counter({
  name: 'polku_forgotten_promises_total',
  help: 'Promises that failed with nobody waiting for them: faults in the program, each in the log with its stack',
  registers: [ofProcess],
})

/** `/metrics`, in the text form of Prometheus. Must be called before the routes it is to time. */
export function serveMetrics(app: App, measured: Measured, ofDomains: GaugeOfDomain[] = []): void {
  const registry = new Registry()
  timeRequests(app, registry)
  gauge(registry, 'polku_database_connections', 'Connections of the pool', 'state', async () => [
    { name: 'idle', n: measured.pool.idleCount },
    { name: 'busy', n: measured.pool.totalCount - measured.pool.idleCount },
    { name: 'waited_for', n: measured.pool.waitingCount },
  ])
  gauge(registry, 'polku_live_sockets', 'Open WebSocket connections', null, async () => [
    { name: '', n: app.websocketServer.clients.size },
  ])
  const { pool, db, analytics } = measured
  gauge(registry, 'polku_jobs', 'Jobs, by what they are doing', 'state', () => jobCounts(pool))
  gauge(
    registry,
    'polku_log_reader_lag_events',
    'Events a reader has still to read, up to 10,000',
    'reader',
    () => readerLags(pool),
  )
  gauge(
    registry,
    'polku_log_held_back_seconds',
    'Age of the oldest transaction that has written and is still open: readers and live updates see nothing after it',
    null,
    async () => [{ name: '', n: await heldBackSeconds(pool) }],
  )
  gauge(
    registry,
    'polku_log_reader_skipped_events',
    'Events a reader could never handle and has passed over',
    'reader',
    () => readerSkips(pool),
  )
  gauge(registry, 'polku_clickhouse_up', '1 while ClickHouse answers', null, async () => [
    { name: '', n: (await analytics.state()).state === 'unavailable' ? 0 : 1 },
  ])
  gauge(
    registry,
    'polku_clickhouse_lag_events',
    'Events not yet copied to ClickHouse, up to 100,000',
    null,
    async () => [{ name: '', n: (await backlog(db, 100_000)).behind }],
  )
  for (const one of ofDomains) domainGauge(registry, one)
  app.get('/metrics', { schema: { hide: true } as object }, async (request, reply) => {
    admit(request, measured.config)
    return reply.type(registry.contentType).send(await Registry.merge([ofProcess, registry]).metrics())
  })
}

function timeRequests(app: App, registry: Registry): void {
  const duration = new Histogram({
    name: 'polku_http_request_duration_seconds',
    help: 'Time from request to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    }
    duration.observe(labels, reply.elapsedTime / 1000)
  })
}

/** A gauge that is asked when it is read. While the database is away it says nothing, and the others go on. */
function gauge(
  registry: Registry,
  name: string,
  help: string,
  label: string | null,
  count: () => Promise<Count[]>,
): void {
  new Gauge({
    name,
    help,
    labelNames: label ? [label] : [],
    registers: [registry],
    async collect() {
      const counts = await count().catch(() => [])
      this.reset()
      for (const { name: value, n } of counts) label ? this.set({ [label]: value }, n) : this.set(n)
    },
  })
}

function domainGauge(registry: Registry, { name, help, labels, read }: GaugeOfDomain): void {
  new Gauge({
    name,
    help,
    labelNames: labels,
    registers: [registry],
    async collect() {
      const counts = await read().catch(() => [])
      this.reset()
      for (const { labels: of, n } of counts) this.set(of, n)
    },
  })
}

/**
 * With POLKU_METRICS_TOKEN for whoever sends it; without, for programs of this machine, and only where nothing
 * else reaches it: behind a proxy every request seems to come from this machine.
 */
function admit(request: FastifyRequest, config: Config): void {
  if (config.metricsToken) {
    const given = Buffer.from(request.headers.authorization ?? '')
    const wanted = Buffer.from(`Bearer ${config.metricsToken}`)
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return
    throw new Refusal('auth.required', 'Send the POLKU_METRICS_TOKEN as a bearer token.')
  }
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded
  if (isLoopback(request.ip) && isLoopback(new URL(config.url).hostname) && !forwarded) return
  throw new Refusal('auth.forbidden', 'Set POLKU_METRICS_TOKEN to read metrics from another machine.')
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(host)
