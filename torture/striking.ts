import { setTimeout as sleep } from 'node:timers/promises'
import type { Scene } from './scene.ts'
import type { Round } from './schedule.ts'
import { eventually } from './waiting.ts'

/** Strikes once, in the middle of work; what was struck comes back by itself, except the server, which is started. */
export async function strike({ installation, traffic }: Scene, { blow, hard }: Round): Promise<void> {
  switch (blow) {
    case 'the server is killed':
      return await installation.killServer()
    case 'all of them are killed':
      return await installation.killAll()
    case 'PostgreSQL is killed':
      return await installation.killEngine('postgres', 'SIGKILL')
    case 'PostgreSQL is restarted':
      return await installation.killEngine('postgres', hard ? 'SIGQUIT' : 'SIGINT')
    case 'ClickHouse is killed':
      return await installation.killEngine('clickhouse', 'SIGKILL')
    case 'the disk is full': {
      const refused = () => traffic.reduce((sum, each) => sum + each.refused, 0)
      const before = refused()
      await installation.fillDisk()
      // Full for as long as it takes to be felt, and a moment more.
      await eventually('somebody to be refused', () => refused() > before + 5, 10).catch(() => undefined)
      await sleep(hard ? 1_500 : 300)
      return await installation.emptyDisk()
    }
  }
}

/** Waits until each way has carried so much since now: all of them are in service. */
export async function carried({ traffic }: Scene, { carried, afterMs }: Round, since: string): Promise<void> {
  const wanted = traffic.map((each) => each.acknowledged.length + carried)
  for (const [at, each] of traffic.entries()) {
    await eventually(
      () => `“${each.way.name}” to go on after ${since} (${each.lastRefusal})`,
      () => each.acknowledged.length >= wanted[at]!,
    )
  }
  await sleep(afterMs)
}
