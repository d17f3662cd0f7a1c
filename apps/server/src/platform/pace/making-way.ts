import { setTimeout as sleep } from 'node:timers/promises'
import type { Attention } from './attention.ts'
import { inTurns } from './in-turns.ts'

/** So that one piece of work that took long is not paid for with a long wait. */
const longestPauseMs = 50

/**
 * Work in the background that makes way: while people are being served one piece is done at a time, and as long a pause
 * follows as it took. What is late already is done one at a time too, but without pauses.
 */
export function makingWay(
  attention: Attention,
  pause: (ms: number) => Promise<void> = sleep,
): <T>(work: () => Promise<T>, isLate?: boolean) => Promise<T> {
  const alone = inTurns(1)
  return async (work, isLate = false) => {
    if (!attention.isWanted()) return await work()
    return await alone(async () => {
      const began = performance.now()
      try {
        return await work()
      } finally {
        const took = performance.now() - began
        if (!isLate && attention.isWanted()) await pause(Math.min(longestPauseMs, took))
      }
    })
  }
}
