import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClickHouseOrders } from './clickhouse-child.ts'
import type { Engine, EngineLog } from './engine.ts'
import { keptPort } from './port.ts'
import { endProcess, startOf } from './processes.ts'
import { keptPassword } from './secret.ts'
import { type Life, supervise } from './supervise.ts'

export interface ClickHouseEngine extends Engine {
  /** Settles when the engine has answered for the first time; the desk does not wait for it. */
  ready: Promise<void>
}

const childProgram = fileURLToPath(new URL('./clickhouse-child.ts', import.meta.url))

/**
 * The embedded ClickHouse runs in a process of its own and speaks ClickHouse's HTTP interface, so that a
 * crash or a runaway query there never touches the desk and a real server can take its place unchanged.
 */
export const startClickHouse = async ({
  dataDir,
  log,
  port,
}: {
  /** Its own folder: data, password, port and log. */
  dataDir: string
  log: EngineLog
  port?: number
}): Promise<ClickHouseEngine> => {
  await mkdir(dataDir, { recursive: true })
  const password = await keptPassword(join(dataDir, 'password'), async () => {})
  const orders: ClickHouseOrders = {
    path: join(dataDir, 'store'),
    port: port ?? (await keptPort(join(dataDir, 'port'))),
    password,
  }
  const pidFile = join(dataDir, 'pid')
  const begin = async () => {
    await endOrphan(pidFile, log)
    return live(orders, dataDir, pidFile)
  }
  const supervised = supervise('ClickHouse', begin, log)
  return {
    url: `http://polku:${password}@127.0.0.1:${orders.port}`,
    ready: supervised.up,
    get pid() {
      return supervised.pid
    },
    stop: () => supervised.stop(),
  }
}

const live = async (orders: ClickHouseOrders, dataDir: string, pidFile: string): Promise<Life> => {
  const logFile = join(dataDir, 'clickhouse.log')
  const { size } = await stat(logFile).catch(() => ({ size: 0 }))
  if (size > 10_000_000) await rename(logFile, `${logFile}.1`)
  const output = await open(logFile, 'a', 0o600)
  const child = spawn(process.execPath, [childProgram], {
    // Queries block threads of this pool; the default of four would let four of them starve everything else.
    env: { ...process.env, UV_THREADPOOL_SIZE: '16' },
    stdio: ['ignore', output.fd, output.fd, 'ipc'],
    detached: true,
  })
  await output.close()
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  // A child that dies while being written to is reported by its end.
  child.on('error', () => undefined)
  child.send(orders, () => undefined)
  const pid = child.pid as number
  await writeFile(pidFile, `${pid} ${startOf(pid)}`)
  const failure = await Promise.race([ended, once(child, 'message').then(() => undefined)])
  if (failure) throw new Error(`ClickHouse did not start (${failure}); see ${logFile}`)
  return { pid, ended, stop: () => stop(child, ended) }
}

const stop = async (child: ChildProcess, ended: Promise<string>) => {
  if (child.exitCode === null && child.signalCode === null) {
    await endProcess(child.pid as number, [
      ['SIGTERM', 6_000],
      ['SIGKILL', 5_000],
    ])
  }
  await ended
}

/** The child leaves by itself when its parent is gone; one that hangs is ended here. */
const endOrphan = async (pidFile: string, log: EngineLog) => {
  const [pid = '', ...start] = (await readFile(pidFile, 'utf8').catch(() => '')).split(' ')
  if (!pid || startOf(Number(pid)) !== start.join(' ')) return
  log.warn({ pid: Number(pid) }, 'ClickHouse was left running by an earlier start; stopping it')
  await endProcess(Number(pid), [
    ['SIGTERM', 2_000],
    ['SIGKILL', 5_000],
  ])
}
