import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import type { DNSResolver } from 'mailauth'
import type pg from 'pg'
import type { Logger } from 'pino'
import { type Analytics, openAnalytics } from './platform/analytics/analytics.ts'
import { ActorCache } from './platform/auth/actor-cache.ts'
import { openSignIn, type SignIn } from './platform/auth/sign-in.ts'
import type { CaseAddition } from './platform/cases/additions.ts'
import type { BeforeSolving } from './platform/cases/before-solving.ts'
import type { CaseFilters } from './platform/cases/narrowing.ts'
import type { SeveralKinds } from './platform/cases/several.ts'
import type { ServedKind } from './platform/channels/served-kind.ts'
import type { Config } from './platform/config/config.ts'
import { type Db, openDatabase, openPool } from './platform/db/database.ts'
import { type Files, openFiles } from './platform/files/files.ts'
import type { FileNaming } from './platform/files/naming.ts'
import { type Event, isEmptyLog } from './platform/log/queries.ts'
import { Tail } from './platform/log/tail.ts'
import { openWake, type Wake } from './platform/log/wake.ts'
import { systemResolver } from './platform/mail/authenticate-mail.ts'
import { Attention } from './platform/pace/attention.ts'
import { Presence } from './platform/realtime/presence.ts'
import { openSecrets, type Secrets } from './platform/secrets/secrets.ts'
import { openThreads, type Threads } from './platform/threads/threads.ts'

/** Everything an action may need: built once, passed first, closed once. */
export interface Context {
  config: Config
  log: Logger
  pool: pg.Pool
  db: Db
  files: Files
  /** Every domain's tables that name stored files. */
  fileNaming: readonly FileNaming[]
  /** Every kind of channel that a domain serves. */
  channelKinds: readonly ServedKind<Context>[]
  /** What the domains add to each case, and narrow cases by. */
  ofCases: readonly CaseAddition[]
  caseFilters: readonly CaseFilters[]
  /** What the domains ask of a case before one of us solves it. */
  beforeSolving: readonly BeforeSolving[]
  /** What can be done with several cases at once, by its name. */
  withSeveral: SeveralKinds<Context>
  secrets: Secrets
  signIn: SignIn
  actors: ActorCache
  tail: Tail
  presence: Presence
  signal: Wake
  /** What this process has just committed, ahead of the log: for what must not wait for it. */
  fresh: EventEmitter<{ events: [Event[]] }>
  /** Tells the log's readers that something was committed. */
  wake: (committed?: Event[]) => void
  /** Answers questions to the domain name system. */
  resolveDns: DNSResolver
  analytics: Analytics
  threads: Threads
  /** People being served, for whom work in the background makes way. */
  attention: Attention
  close(): Promise<void>
}

export interface Engines {
  databaseUrl: string
  clickhouseUrl?: string | undefined
}

export async function buildContext(config: Config, log: Logger, engines: Engines): Promise<Context> {
  const pool = openPool(engines.databaseUrl, (error) =>
    log.warn({ err: error }, 'a database connection broke'),
  )
  const db = openDatabase(pool)
  const secrets = await openSecrets(config.dataDir, config.secret, () => isEmptyLog(db))
  const signal = openWake(engines.databaseUrl, pool, log)
  const tail = new Tail(db, signal, log)
  const fresh = new EventEmitter<{ events: [Event[]] }>()
  const analytics = openAnalytics(engines.clickhouseUrl, db)
  const threads = openThreads()
  // The domains know the context by its shape alone.
  const { domains } = await import('./domains.ts')
  return {
    config,
    log,
    pool,
    db,
    files: openFiles(join(config.dataDir, 'files')),
    fileNaming: domains.flatMap(({ files }) => files ?? []),
    channelKinds: domains.flatMap(({ channelKind }) => channelKind ?? []),
    ofCases: domains.flatMap(({ ofCases }) => ofCases ?? []),
    caseFilters: domains.flatMap(({ caseFilters }) => (caseFilters ? [caseFilters] : [])),
    beforeSolving: domains.flatMap(({ beforeSolving }) => beforeSolving ?? []),
    withSeveral: Object.assign({}, ...domains.map(({ withSeveral }) => withSeveral)),
    secrets,
    signIn: openSignIn({ config, pool, secrets, log }),
    actors: new ActorCache(),
    tail,
    presence: new Presence(),
    signal,
    fresh,
    wake(committed) {
      signal.committed()
      if (committed?.length) fresh.emit('events', committed)
    },
    resolveDns: systemResolver,
    analytics,
    threads,
    attention: new Attention(),
    async close() {
      await threads.close()
      await tail.stop()
      await signal.close()
      await analytics.close()
      await db.destroy()
    },
  }
}
