import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClickHouseEngine, startClickHouse } from './clickhouse.ts'
import type { Engine, EngineLog } from './engine.ts'
import { startPostgres } from './postgres.ts'

const quiet: EngineLog = { info: () => {}, warn: () => {}, error: console.error }

/** A real PostgreSQL for tests, without safety from power loss; it goes when they go, even killed. */
export const startTemporaryPostgres = (): Promise<Engine> =>
  inFolderOfItsOwn((dataDir) => startPostgres({ dataDir, log: quiet, durable: false }))

/** A real ClickHouse for tests, ready; it goes when they go, even killed. */
export const startTemporaryClickHouse = (): Promise<ClickHouseEngine> =>
  inFolderOfItsOwn(async (dataDir) => {
    const engine = await startClickHouse({ dataDir, log: quiet })
    await engine.ready
    return engine
  })

const inFolderOfItsOwn = async <E extends Engine>(start: (dataDir: string) => Promise<E>): Promise<E> => {
  const folder = await mkdtemp(join(tmpdir(), 'polku-engine-'))
  await chmod(folder, 0o711)
  const watch = cleanUpAfterUs(folder)
  const engine = await start(join(folder, 'engine'))
  const stop = engine.stop
  engine.stop = async () => {
    await stop()
    watch.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  return engine
}

/** A shell that waits for its input to close, which the system does when we are killed. */
const cleanUpAfterUs = (folder: string) => {
  const script =
    'read -r _; kill -QUIT "$(head -n 1 "$0/engine/cluster/postmaster.pid")" 2>/dev/null; sleep 1; rm -rf "$0"'
  const watch = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watch.unref()
  return watch
}
