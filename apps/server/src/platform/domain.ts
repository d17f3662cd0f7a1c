import type { Actor } from './auth/actor.ts'
import type { Permission } from './auth/permit.ts'
import type { CaseAddition } from './cases/additions.ts'
import type { BeforeSolving } from './cases/before-solving.ts'
import type { CaseFilters } from './cases/narrowing.ts'
import type { SeveralKinds } from './cases/several.ts'
import type { ServedKind } from './channels/served-kind.ts'
import type { DemoSource } from './demo-source.ts'
import type { FileNaming } from './files/naming.ts'
import type { Holding } from './holding.ts'
import type { App } from './http/app.ts'
import type { Drain } from './jobs/drains.ts'
import type { CronJobs, JobHandlers } from './jobs/jobs.ts'
import type { PathSource } from './log/path-source.ts'
import type { LogReader } from './log/readers.ts'
import type { SentenceSource } from './sentences.ts'

/** What a slice registers, in plain sight. `Ctx` is the server's context; the platform does not know it. */
export interface Domain<Ctx> {
  name: string
  permissions?: readonly Permission[]
  /** The parts of the API its routes stand in. */
  api?: readonly ApiGroup[]
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
  /** Figures of its own for `/metrics`. */
  gauges?: (ctx: Ctx) => GaugeOfDomain[]
  /** What `/ready` tells besides, by the name of the part; none of it makes the process unready. */
  remarks?: (ctx: Ctx) => Remarks
  /** What it knows of events on a customer's path. */
  path?: readonly PathSource[]
  /** The kind of channel that it serves. */
  channelKind?: ServedKind<Ctx>
  /** What it adds to each case. */
  ofCases?: CaseAddition
  /** What cases can be narrowed by of it. */
  caseFilters?: CaseFilters
  /** What it asks of a case before one of us solves it. */
  beforeSolving?: BeforeSolving
  /** What it does with several cases at once. */
  withSeveral?: SeveralKinds<Ctx>
  /** Its tables that name stored files. */
  files?: readonly FileNaming[]
  /** What it tells on the page Today. */
  sentences?: (ctx: Ctx) => SentenceSource[]
  /** What it keeps of a customer: every table of its own in which something of theirs stands. */
  holds?: readonly Holding[]
  /** Its share of the demo company. */
  demo?: DemoSource<Ctx>
  /** Long-running parts, such as a mail listener, started in their role and stopped in reverse. */
  services?: readonly Service<Ctx>[]
}

export interface ApiGroup {
  /** As the tag of its routes says. */
  name: string
  description: string
  /** Whose error codes its operations may answer with, its own first. */
  concerns: readonly string[]
  /** Seldom what an integration comes for: told after the others. */
  settings?: true
}

/** Asked when it is read. */
export interface GaugeOfDomain {
  name: string
  help: string
  labels: string[]
  read(): Promise<{ labels: Record<string, string>; n: number }[]>
}

export type Remarks = Record<string, () => Promise<string>>

interface Service<Ctx> {
  name: string
  role: 'web' | 'worker' | 'channels'
  start(ctx: Ctx): Promise<{ stop(): Promise<void> }>
}

export type Authenticate = (request: {
  headers: Record<string, string | string[] | undefined>
  ip: string
}) => Promise<Actor | null>
