import type { Context } from './context.ts'
import { demo } from './demo/demo.ts'
import { domains } from './domains.ts'
import type { Authenticate, Remarks } from './platform/domain.ts'
import { type App, buildHttp, requireActor } from './platform/http/app.ts'
import { honourIdempotencyKeys } from './platform/http/idempotency.ts'
import { refuseUnknownParameters } from './platform/http/known-parameters.ts'
import { describeApi } from './platform/http/openapi.ts'
import { serveConsole } from './platform/http/serve-console.ts'
import { runDrains } from './platform/jobs/drains.ts'
import type { JobHandlers } from './platform/jobs/jobs.ts'
import { runJobs } from './platform/jobs/running.ts'
import { runReaders } from './platform/log/dispatching.ts'
import { live } from './platform/realtime/live.ts'
import { serveHealth } from './platform/telemetry/health.ts'
import { serveMetrics } from './platform/telemetry/metrics.ts'
import { upkeep } from './upkeep.ts'

type Role = 'web' | 'worker' | 'channels'

/** What runs in the background: the platform's own upkeep first, then each domain. */
const parts = [upkeep, ...domains, demo]

/** The HTTP side: every domain's routes on one server. */
export async function buildServer(ctx: Context, authenticate: Authenticate): Promise<App> {
  const app = await buildHttp({ config: ctx.config, log: ctx.log, authenticate })
  await describeApi(
    app,
    ctx.config.url,
    domains.flatMap((domain) => domain.api ?? []),
  )
  serveMetrics(app, ctx, allGauges(ctx))
  serveHealth(app, ctx, allRemarks(ctx))
  app.decorate(
    'permissions',
    domains.flatMap((domain) => domain.permissions ?? []),
  )
  app.decorate(
    'pathSources',
    domains.flatMap((domain) => domain.path ?? []),
  )
  app.decorate(
    'sentenceSources',
    domains.flatMap((domain) => domain.sentences?.(ctx) ?? []),
  )
  for (const domain of domains) {
    if (domain.publicRoutes) await app.register(async (scope) => domain.publicRoutes?.(scope as App, ctx))
  }
  await app.register(
    async (scope) => {
      const api = scope as App
      requireActor(api, authenticate)
      api.addHook('preHandler', async () => ctx.attention.asked())
      api.addHook('onResponse', async () => ctx.attention.asked())
      refuseUnknownParameters(api)
      honourIdempotencyKeys(api, ctx.db)
      live(api, { ...ctx, authenticate })
      for (const domain of domains) domain.routes?.(api, ctx)
    },
    { prefix: '/api/v1' },
  )
  await serveConsole(app)
  return app
}

/** What a process without people answers: whether it lives, whether it can work, and its figures. */
export async function buildProbes(ctx: Context): Promise<App> {
  const app = await buildHttp({ config: ctx.config, log: ctx.log, authenticate: async () => null })
  serveMetrics(app, ctx, allGauges(ctx))
  serveHealth(app, ctx, allRemarks(ctx))
  return app
}

export const allJobs = (ctx: Context): JobHandlers =>
  Object.assign({}, ...parts.map((part) => part.jobs?.(ctx) ?? {}))
export const allReaders = (ctx: Context) => parts.flatMap((part) => part.readers?.(ctx) ?? [])
const allGauges = (ctx: Context) => domains.flatMap((domain) => domain.gauges?.(ctx) ?? [])
const allRemarks = (ctx: Context): Remarks =>
  Object.assign({}, ...domains.map((domain) => domain.remarks?.(ctx) ?? {}))
export const allDrains = (ctx: Context) => parts.flatMap((part) => part.drains?.(ctx) ?? [])

export async function takeOver(ctx: Context): Promise<void> {
  for (const part of parts) await part.takeOver?.(ctx)
}

/** The side without people: jobs, log readers and listeners of the roles given. Stops in reverse order. */
export async function startBackground(
  ctx: Context,
  roles: ReadonlySet<Role>,
): Promise<{ stop(): Promise<void> }> {
  const running: { stop(): Promise<void> }[] = []
  const stop = async () => {
    for (const part of running.splice(0).reverse()) await part.stop()
  }
  try {
    await startParts(ctx, roles, running)
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(
  ctx: Context,
  roles: ReadonlySet<Role>,
  running: { stop(): Promise<void> }[],
): Promise<void> {
  if (!ctx.config.databaseUrl) await takeOver(ctx)
  if (roles.has('worker')) {
    const cron = Object.assign({}, ...parts.map((part) => part.cron ?? {}))
    running.push(runReaders(ctx, allReaders(ctx)))
    running.push(runDrains(allDrains(ctx), ctx.signal, ctx.log))
    running.push(await runJobs(ctx.pool, allJobs(ctx), cron, ctx.log))
  }
  for (const service of parts.flatMap((part) => part.services ?? [])) {
    if (roles.has(service.role)) running.push(await service.start(ctx))
  }
}
