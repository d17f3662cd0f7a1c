import type { Actor } from './auth/actor.ts'
import type { Permission } from './auth/permit.ts'
import type { App } from './http/app.ts'
import type { Drain } from './jobs/drains.ts'
import type { CronJobs, JobHandlers } from './jobs/jobs.ts'
import type { LogReader } from './log/readers.ts'

/** What a slice registers, in plain sight. `Ctx` is the server's context; the platform does not know it. */
export interface Domain<Ctx> {
  name: string
  permissions?: readonly Permission[]
  /** Routes under /api/v1. */
  routes?: (app: App, ctx: Ctx) => void
  /** Routes with addresses of their own, such as the chat widget's. */
  publicRoutes?: (app: App, ctx: Ctx) => void
  jobs?: (ctx: Ctx) => JobHandlers
  cron?: CronJobs
  readers?: (ctx: Ctx) => LogReader[]
  /** Queues of its own that the worker empties. */
  drains?: (ctx: Ctx) => Drain[]
  /** Frees what an earlier process had in hand when it was killed; asked where the database serves us alone. */
  takeOver?: (ctx: Ctx) => Promise<void>
  /** Long-running parts, such as a mail listener, started in their role and stopped in reverse. */
  services?: readonly Service<Ctx>[]
}

interface Service<Ctx> {
  name: string
  role: 'web' | 'worker' | 'channels'
  start(ctx: Ctx): Promise<{ stop(): Promise<void> }>
}

export type Authenticate = (request: {
  headers: Record<string, string | string[] | undefined>
  ip: string
}) => Promise<Actor | null>
