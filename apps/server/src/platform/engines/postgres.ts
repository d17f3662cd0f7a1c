import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Engine, EngineLog } from './engine.ts'
import { keptPort } from './port.ts'
import { accountFor, type Launch, launchAs } from './postgres-account.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { changePassword, createCluster, endOrphan, hasCluster } from './postgres-cluster.ts'
import { postgresArguments } from './postgres-settings.ts'
import { endProcess, isRunning } from './processes.ts'
import { keptPassword } from './secret.ts'
import { type Life, supervise } from './supervise.ts'

export interface PostgresOptions {
  /** Its own folder: cluster, password, port and log. */
  dataDir: string
  log: EngineLog
  /** Else a free one, the same at every start where possible. */
  port?: number
  /** False gives up safety from power loss for speed: for tests only. */
  durable?: boolean
}

interface Place {
  cluster: string
  logFile: string
  program: string
  launch: Launch
  port: number
  durable: boolean
}

/** Brings up the embedded PostgreSQL and keeps it up until `stop`. */
export const startPostgres = async ({
  dataDir,
  log,
  port,
  durable = true,
}: PostgresOptions): Promise<Engine> => {
  const cluster = join(dataDir, 'cluster')
  if (await mkdir(dataDir, { recursive: true })) await chmod(dataDir, 0o711)
  const account = await accountFor(cluster)
  const launch = launchAs(account, dataDir)
  const binaries = await postgresBinaries(account)
  await endOrphan(cluster, log)
  const made = await hasCluster(cluster)
  const password = await keptPassword(join(dataDir, 'password'), async (password) => {
    if (made) await changePassword(cluster, { launch, postgres: binaries.postgres, password })
  })
  if (!made) await createCluster(cluster, { launch, initdb: binaries.initdb, password })
  const place: Place = {
    cluster,
    logFile: join(dataDir, 'postgres.log'),
    program: binaries.postgres,
    launch,
    port: port ?? (await keptPort(join(dataDir, 'port'))),
    durable,
  }
  const url = (database: string) => urlOf(password, place.port, database)

  const begin = async () => {
    await endOrphan(cluster, log)
    return live(place)
  }
  const first = await live(place)
  try {
    await ensureDatabase(url('postgres'))
  } catch (error) {
    await first.stop()
    throw error
  }
  const supervised = supervise('PostgreSQL', begin, log, first)
  return {
    url: url('polku'),
    get pid() {
      return supervised.pid
    },
    stop: () => supervised.stop(),
  }
}

const urlOf = (password: string, port: number, database: string) =>
  `postgres://polku:${password}@127.0.0.1:${port}/${database}`

/** Where the embedded PostgreSQL of a data folder answers while another process runs it. */
export const runningPostgres = async (dataDir: string): Promise<string> => {
  const [password, port] = await Promise.all(
    ['password', 'port'].map((name) => readFile(join(dataDir, name), 'utf8')),
  )
  return urlOf(password!.trim(), Number(port), 'polku')
}

/** One life of the server, from its start to its end; resolves when it takes connections. */
const live = async (place: Place): Promise<Life> => {
  await keepLogShort(place.logFile)
  const output = await open(place.logFile, 'a', 0o600)
  const { file, args, ...as } = place.launch.command(
    place.program,
    postgresArguments(place.cluster, place.port, place.durable),
  )
  // Detached, so that Ctrl-C reaches us alone and the database stops last.
  const server = spawn(file, args, { ...as, stdio: ['ignore', output.fd, output.fd], detached: true })
  await output.close()
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message))
    server.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  const failure = await Promise.race([ended, acceptsConnections(place.cluster, server)])
  if (failure) {
    throw new Error(
      `PostgreSQL did not start (${failure}). Its last words:\n${await lastWords(place.logFile)}`,
    )
  }
  const pid = server.pid as number
  return {
    pid,
    ended,
    stop: async () => {
      if (isRunning(pid)) {
        await endProcess(pid, [
          ['SIGINT', 20_000],
          ['SIGQUIT', 5_000],
          ['SIGKILL', 5_000],
        ])
      }
      await ended
    },
  }
}

/** The server writes its state into the last line of its pid file, quicker to ask than by connecting. */
const acceptsConnections = async (cluster: string, server: ChildProcess): Promise<undefined> => {
  while (server.exitCode === null && server.signalCode === null) {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === server.pid && lines[7]?.startsWith('ready')) return
    await sleep(15)
  }
}

const ensureDatabase = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'polku'")
    if (!rowCount) await client.query('create database polku')
  } finally {
    await client.end()
  }
}

const keepLogShort = async (file: string) => {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  if (size > 10_000_000) await rename(file, `${file}.1`)
}

const lastWords = async (file: string) => (await readFile(file, 'utf8')).split('\n').slice(-12).join('\n')
