import type { Logger } from 'pino'
import { forgottenPromises } from './metrics.ts'

/**
 * A promise that fails with nobody waiting for it would end the process, and with it every request, dialogue and
 * mail under way, for a fault in one of them. Whatever it was part of has ended by itself and left nothing half
 * open; so it is written down, counted, and the others go on. Exceptions thrown past everybody still end the
 * process: what they have left half done nobody knows. Why: docs/decisions/0018.
 */
export function noteForgottenPromises(log: Logger): { stop(): void } {
  const note = (reason: unknown) => {
    forgottenPromises.inc()
    const error = reason instanceof Error ? reason : new Error(`Rejected with ${String(reason)}`)
    log.error({ err: error }, 'a promise failed that nobody waited for; this is a fault in Polku')
  }
  process.on('unhandledRejection', note)
  return { stop: () => process.off('unhandledRejection', note) }
}
