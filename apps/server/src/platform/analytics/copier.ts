import type pg from 'pg'
import { type Turn, takeTurn } from '../db/turn.ts'
import type { Wake } from '../log/wake.ts'
import { type Copying, copyBatch, prepareCopy, recount } from './copying.ts'
import { markAvailable, markUnavailable } from './queries.ts'

/** How often ClickHouse is looked at while there is nothing to copy. */
const lookEveryMs = 5_000
/** An embedded ClickHouse takes a moment to start, or to start again. */
const noNewsMs = 10_000
/** Any number, the same in every process: one of them copies, the others stand by. */
const copierLock = 410_006

/** Copies the event log to ClickHouse as it grows, and goes on by itself after any failure of either. */
export function startCopier(parts: Copying & { pool: pg.Pool; wake: Wake }): { stop(): Promise<void> } {
  const { wake, log } = parts
  let stopped = false
  let failingSince: number | null = null
  let said = false

  const follow = async ({ lost }: Turn) => {
    await prepareCopy(parts)
    for (let lookedAt = 0; !stopped && !lost.aborted; ) {
      const copied = await copyBatch(parts)
      if (copied > 0 || Date.now() - lookedAt > lookEveryMs) {
        await recount(parts)
        await markAvailable(parts.db)
        if (said) log.info('copying to ClickHouse goes on')
        failingSince = null
        said = false
        lookedAt = Date.now()
      }
      if (copied === 0) await wake.next(1000)
    }
  }

  const run = async () => {
    while (!stopped) {
      let turn: Turn | null = null
      try {
        turn = await takeTurn(parts.pool, copierLock)
        if (turn) await follow(turn)
      } catch (error) {
        if (!(await parts.clickhouse.ping()).success) await markUnavailable(parts.db).catch(() => {})
        failingSince ??= Date.now()
        if (!said && Date.now() - failingSince > noNewsMs) {
          log.warn({ err: error }, 'copying to ClickHouse stopped and will go on by itself')
          said = true
        }
      } finally {
        turn?.end()
      }
      if (!stopped) await wake.pause(2000)
    }
  }
  const loop = run()
  return {
    async stop() {
      stopped = true
      wake.all()
      await loop
    },
  }
}
