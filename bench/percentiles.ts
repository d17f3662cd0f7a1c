export interface Percentiles {
  n: number
  p50: number
  p95: number
  p99: number
}

/** Of durations in milliseconds, by nearest rank; rounded to microseconds. */
export function percentiles(durations: readonly number[]): Percentiles {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  const round = (value: number) => Math.round(value * 1000) / 1000
  return { n: sorted.length, p50: round(at(0.5)), p95: round(at(0.95)), p99: round(at(0.99)) }
}

export const shown = ({ n, p50, p95, p99 }: Percentiles): string =>
  `p50 ${p50.toFixed(2)} ms · p95 ${p95.toFixed(2)} ms · p99 ${p99.toFixed(2)} ms (${n} measured)`

export const ratio = (measured: number, limit: number): number => Math.round((measured / limit) * 100) / 100
