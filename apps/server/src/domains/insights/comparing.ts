import type { Comparison, UsualRange } from '@polku/contract'

/** Below this many earlier days a range would be a guess. */
const fewestDays = 6
/** Counts as small as these differ by chance alone. */
const fewestCounted = 5

/** The 97.5 % point of Student's t for n − 1 degrees of freedom, by n. */
const studentT: Record<number, number> = { 6: 2.571, 7: 2.447, 8: 2.365 }

export interface Compared {
  usual: UsualRange | null
  comparison: Comparison
}

const tooFew: Compared = { usual: null, comparison: 'too-few' }

/**
 * A count beside the same of earlier days. The range is the 95 % prediction interval for one more day;
 * its spread is never taken for less than that of a Poisson count. Up to eight earlier days.
 */
export function compareCount(count: number, earlier: number[]): Compared {
  if (earlier.length < fewestDays) return tooFew
  const { mean, deviation } = describe(earlier)
  const spread = reach(earlier.length, Math.max(deviation, Math.sqrt(mean)))
  const usual = {
    low: Math.max(0, Math.ceil(mean - spread)),
    high: Math.floor(mean + spread),
    days: earlier.length,
  }
  if (Math.max(count, usual.high) < fewestCounted) return tooFew
  return { usual, comparison: compare(count, usual) }
}

/** The same for durations, on the logarithmic scale, where they spread evenly. */
export function compareDuration(ms: number | null, earlier: number[]): Compared {
  if (ms === null || earlier.length < fewestDays) return tooFew
  const { mean, deviation } = describe(earlier.map((duration) => Math.log(duration + 1)))
  const spread = reach(earlier.length, deviation)
  const usual = {
    low: Math.round(Math.exp(mean - spread)),
    high: Math.round(Math.exp(mean + spread)),
    days: earlier.length,
  }
  return { usual, comparison: compare(ms, usual) }
}

/** The value below which a share of the sorted values lies (nearest rank); null of none. */
export const quantile = (sorted: number[], share: number): number | null =>
  sorted.length === 0 ? null : sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!

const compare = (value: number, { low, high }: UsualRange): Comparison =>
  value > high ? 'above' : value < low ? 'below' : 'within'

const reach = (days: number, deviation: number): number =>
  studentT[Math.min(days, 8)]! * deviation * Math.sqrt(1 + 1 / days)

function describe(values: number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) }
}
