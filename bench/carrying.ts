import type { Percentiles } from './percentiles.ts'

export interface Measured extends Percentiles {
  /** Sent and not answered in time, or refused. */
  lost: number
}

/** An answer later than this is felt. */
export const p99Within = 100

/**
 * The most a second that is carried, which is when nearly all are answered `within` milliseconds and none is lost: twice as many until they are not, or halves until they are, and then
 * between the two. `most` is where the load itself ends.
 */
export async function carriedASecond(
  measure: (perSecond: number) => Promise<Measured>,
  { from, most, within = p99Within }: { from: number; most: number; within?: number },
): Promise<number> {
  const isCarried = ({ p99, lost }: Measured) => lost === 0 && p99 <= within
  let carried = 0
  let refused = Number.POSITIVE_INFINITY
  for (let rate = from; rate >= 1 && rate <= most; ) {
    if (isCarried(await measure(rate))) carried = rate
    else refused = rate
    if (carried > 0 && refused < Number.POSITIVE_INFINITY) break
    rate = carried > 0 ? (rate === most ? most + 1 : Math.min(most, rate * 2)) : Math.floor(rate / 2)
  }
  while (refused < Number.POSITIVE_INFINITY && refused - carried > Math.max(1, carried / 8)) {
    const between = Math.round((carried + refused) / 2)
    if (isCarried(await measure(between))) carried = between
    else refused = between
  }
  return carried
}
