import type { ChatExpectation } from '@polku/contract'

const minute = 1
const hour = 60 * minute
const day = 24 * hour

/** What may truthfully be said of a usual wait in minutes. */
export function expectationOf(minutes: number | null): ChatExpectation {
  if (minutes === null) return 'unknown'
  if (minutes <= 5 * minute) return 'minutes'
  if (minutes <= 30 * minute) return 'half-hour'
  if (minutes <= 5 * hour) return 'hours'
  return minutes <= day ? 'day' : 'days'
}
