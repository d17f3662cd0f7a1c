import { rest } from '../pace/rest.ts'
import type { EngineLog } from './engine.ts'

/** One life of an engine's process. */
export interface Life {
  pid: number
  /** Settles with the reason when the process has ended, whoever ended it. */
  ended: Promise<string>
  stop(): Promise<void>
}

export interface Supervised {
  readonly pid: number | undefined
  /** Settles when the engine is up for the first time. */
  up: Promise<void>
  stop(): Promise<void>
}

const firstPause = 200
const longestPause = 15_000
/** A life this long was a healthy one: the next pause is short again. */
const healthyAfter = 60_000

/** Starts an engine again, after growing pauses, for as long as it is wanted. */
export const supervise = (
  name: string,
  begin: () => Promise<Life>,
  log: EngineLog,
  first?: Life,
): Supervised => {
  const { promise: up, resolve: nowUp } = Promise.withResolvers<void>()
  const stopping = new AbortController()
  let life = first
  let pause = firstPause

  const begun = async () => {
    try {
      return await begin()
    } catch (error) {
      log.error({ err: error }, `${name} did not start; trying again in ${pause} ms`)
      return undefined
    }
  }

  const run = async () => {
    while (!stopping.signal.aborted) {
      life ??= await begun()
      if (life) {
        // Stopped while it was starting: `stop` had nothing to end yet.
        if (stopping.signal.aborted) return life.stop()
        nowUp()
        const bornAt = performance.now()
        const reason = await life.ended
        life = undefined
        if (stopping.signal.aborted) return
        if (performance.now() - bornAt > healthyAfter) pause = firstPause
        log.warn({ reason, pause }, `${name} ended; starting it again`)
      }
      await rest(pause, stopping.signal)
      pause = Math.min(pause * 2, longestPause)
    }
  }
  const running = run()

  return {
    up,
    get pid() {
      return life?.pid
    },
    stop: async () => {
      stopping.abort()
      await life?.stop()
      await running
    },
  }
}
