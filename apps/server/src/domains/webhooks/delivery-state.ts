import type { WebhookDeliveryState, WebhookFault } from '@polku/contract'

/** What came of one attempt. */
export interface Outcome {
  /** Null when it was taken: answered 2xx. */
  fault: WebhookFault | null
  status: number | null
  answer: string | null
  /** Seconds the receiver asks us to wait. */
  retryAfter: number | null
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Seconds to wait after each attempt that failed: the schedule the specification suggests, three days in all. */
const waits = [
  5,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const

export interface Standing {
  state: WebhookDeliveryState
  /** Seconds until it is tried again, while it waits. */
  again: number
}

/**
 * Where a delivery stands after its n-th attempt. Up to a tenth is added by chance, so that what failed together
 * does not come back together. `chance` is from 0 to 1.
 */
export function afterAttempt(n: number, outcome: Outcome, chance: number): Standing {
  if (outcome.fault === null) return { state: 'delivered', again: 0 }
  const wait = waits[n - 1]
  if (outcome.fault === 'gone' || wait === undefined) return { state: 'failed', again: 0 }
  const asked = Math.min(outcome.retryAfter ?? 0, day)
  return { state: 'waiting', again: Math.max(wait, asked) * (1 + chance / 10) }
}

/** Seconds. */
export const longestRest = hour

/** Seconds the whole webhook rests, because its receiver is overburdened; null when it need not. */
export function restAfter({ status, retryAfter }: Outcome): number | null {
  if (status === null || ![429, 502, 503, 504].includes(status)) return null
  return Math.min(Math.max(retryAfter ?? waits[0], 1), longestRest)
}

const patienceMs = 5 * day * 1000

/** Whether a webhook is switched off after a failure, and why. */
export function offAfter(outcome: Outcome, failingSince: Date, now: Date): 'gone' | 'failing' | null {
  if (outcome.fault === 'gone') return 'gone'
  return now.getTime() - failingSince.getTime() >= patienceMs ? 'failing' : null
}
