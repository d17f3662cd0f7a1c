import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClickHouseEngine, startClickHouse } from './clickhouse.ts'
import type { Engine, EngineLog } from './engine.ts'
import { startPostgres } from './postgres.ts'

export interface TemporaryEngines {
  postgres: Engine
  clickHouse: ClickHouseEngine
  stop(): Promise<void>
}

/** Real engines for one test run, without safety from power loss; they go when the run goes, even killed. */
export const startTemporaryEngines = async (
  log: EngineLog = { info: () => {}, warn: console.error, error: console.error },
): Promise<TemporaryEngines> => {
  const dir = await mkdtemp(join(tmpdir(), 'polku-engines-'))
  await chmod(dir, 0o711)
  const watch = cleanUpAfterUs(dir)
  const [postgres, clickHouse] = await Promise.all([
    startPostgres({ dataDir: join(dir, 'postgres'), log, durable: false }),
    startClickHouse({ dataDir: join(dir, 'clickhouse'), log }),
  ])
  return {
    postgres,
    clickHouse,
    stop: async () => {
      await Promise.all([postgres.stop(), clickHouse.stop()])
      watch.kill()
      await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}

/** A shell that waits for its input to close, which the system does when we are killed. */
const cleanUpAfterUs = (dir: string) => {
  const script =
    'read -r _; kill -QUIT "$(head -n 1 "$0/postgres/cluster/postmaster.pid")" 2>/dev/null; sleep 1; rm -rf "$0"'
  const watch = spawn('sh', ['-c', script, dir], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watch.unref()
  return watch
}
