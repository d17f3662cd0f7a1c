import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@polku/contract'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { buildContext, type Context } from '../context.ts'
import { authenticate } from '../domains/people/authenticating.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { readConfig } from '../platform/config/config.ts'
import type { Authenticate } from '../platform/domain.ts'
import type { App } from '../platform/http/app.ts'
import { runDueJobs } from '../platform/jobs/jobs.ts'
import { catchUp } from '../platform/log/catching-up.ts'
import { allDrains, allJobs, allReaders, buildServer } from '../server.ts'
import { cloneDatabase } from './database.ts'
import { makePerson, makeWorkspace } from './factories.ts'
import { uncatalogued } from './uncatalogued.ts'

/** A whole server on a database of its own, with one workspace and one person a role. */
export interface Desk {
  ctx: Context
  app: App
  workspaceId: string
  people: Record<Role, Actor>
  /** An HTTP request as somebody; the answer's body parsed. */
  as(actor: Actor | null): Client
  /** Empties queues, runs log readers and due jobs until nothing is left to do. */
  drain(): Promise<void>
  /** Set where a test writes events past the product, which need not be as the catalogue says. */
  forged: boolean
  close(): Promise<void>
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape it reads
  body: any
  headers: Record<string, unknown>
}
type Ask = (url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
export interface Client {
  get: Ask
  post: Ask
  put: Ask
  patch: Ask
  delete: Ask
}

const roles: Role[] = ['owner', 'admin', 'lead', 'agent', 'reader']

export async function openDesk(env: Record<string, string> = {}): Promise<Desk> {
  const database = await cloneDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'polku-desk-'))
  const config = readConfig([], { POLKU_DATA: dataDir, POLKU_PORT: '0', POLKU_SMTP_PORT: '0', ...env })
  const log = pino({ level: process.env.POLKU_TEST_LOG ?? 'silent' })
  const ctx = await buildContext(config, log, {
    databaseUrl: database.url,
    clickhouseUrl: config.clickhouseUrl,
  })
  ctx.resolveDns = nobodyKnown
  await ctx.tail.start()
  const workspaceId = await makeWorkspace(ctx)
  const people = {} as Record<Role, Actor>
  for (const role of roles) people[role] = await makePerson(ctx, workspaceId, role)
  const app = await buildServer(ctx, recogniser(ctx))
  await app.ready()
  const close = async () => {
    // Where a test has taken the database away there is nothing to ask.
    const strange = desk.forged ? [] : await uncatalogued(ctx.pool).catch(() => [])
    await app.close()
    await ctx.close()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
    if (strange.length > 0)
      throw new Error(`Events that the catalogue does not know so:\n${strange.join('\n')}`)
  }
  const desk: Desk = {
    ctx,
    app,
    workspaceId,
    people,
    as: (actor) => clientOf(app, actor),
    drain: () => drain(ctx),
    forged: false,
    close,
  }
  return desk
}

/** Opens a desk for one test and closes it after. */
export async function openDeskForTest(env?: Record<string, string>): Promise<Desk> {
  const desk = await openDesk(env)
  onTestFinished(desk.close)
  return desk
}

/** Tests ask no name server; those about senders bring one of their own. */
const nobodyKnown: Context['resolveDns'] = async () => {
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}

// Signing in is tested where it lives; other tests say who they are in a header.
function recogniser(ctx: Context): Authenticate {
  const recognise = authenticate(ctx)
  return async (request) => {
    const given = request.headers['x-test-actor']
    return typeof given === 'string'
      ? (JSON.parse(decodeURIComponent(given)) as Actor)
      : await recognise(request)
  }
}

function clientOf(app: App, actor: Actor | null): Client {
  const asking =
    (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'): Ask =>
    async (url, body, headers = {}) => {
      const identity = actor ? { 'x-test-actor': encodeURIComponent(JSON.stringify(actor)) } : {}
      const payload = body === undefined ? {} : { payload: body as object }
      const answer = await app.inject({ method, url, headers: { ...identity, ...headers }, ...payload })
      const json = String(answer.headers['content-type'] ?? '').includes('json')
      return { status: answer.statusCode, body: json ? answer.json() : answer.body, headers: answer.headers }
    }
  return {
    get: asking('GET'),
    post: asking('POST'),
    put: asking('PUT'),
    patch: asking('PATCH'),
    delete: asking('DELETE'),
  }
}

async function drain(ctx: Context): Promise<void> {
  for (let quiet = false; !quiet; ) {
    quiet = true
    for (const { once } of allDrains(ctx)) if ((await once()) > 0) quiet = false
    if (await catchUp(ctx, allReaders(ctx))) quiet = false
    // A machine's clock may be set back a little between the making of a job and this: that job is due too.
    const { rows } = await ctx.pool.query(
      `select count(*)::int as due from graphile_worker.jobs
       where run_at <= greatest(now(), created_at) and attempts < max_attempts`,
    )
    if (rows[0].due > 0) quiet = false
    await runDueJobs(ctx.pool, allJobs(ctx), ctx.log)
  }
}
