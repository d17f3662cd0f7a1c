import { setTimeout as sleep } from 'node:timers/promises'

/** Waits so long, or until it is called off; never fails. */
export const rest = (ms: number, over: AbortSignal): Promise<void> =>
  sleep(Math.max(0, ms), undefined, { signal: over }).catch(() => {})
