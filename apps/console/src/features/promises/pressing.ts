import type { CasePromise } from '@polku/contract'

const hour = 3_600_000

/** What runs in a case, the most pressing first: as it comes. */
export const running = (promises: readonly CasePromise[]) =>
  promises.filter(({ endedAt }) => endedAt === null)

/** The one whose time runs out first. */
export const pressing = (promises: readonly CasePromise[]): CasePromise | undefined =>
  running(promises).find(({ dueAt }) => dueAt !== null)

export type Urgency = 'late' | 'soon' | 'later'

/** How near it is: past, within the hour and the second half of its time, or further away. */
export function urgencyOf({ madeAt, dueAt }: Pick<CasePromise, 'madeAt' | 'dueAt'>, now: Date): Urgency {
  const left = Date.parse(dueAt!) - now.getTime()
  if (left < 0) return 'late'
  const whole = Date.parse(dueAt!) - Date.parse(madeAt)
  return left < Math.min(hour, whole / 2) ? 'soon' : 'later'
}
