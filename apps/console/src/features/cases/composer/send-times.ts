import { byTheClock, clockAhead, daysToMonday, momentOf } from '../../../lib/by-the-clock.ts'

export type SendTime = { id: 'inAnHour' | 'tomorrow' | 'monday'; at: Date }

export const nextMorning = (now: Date): Date => clockAhead(now, 1, 8)

/** When a reply is usually better sent than now: in an hour, or as the day begins tomorrow or on Monday. */
export function sendTimes(now: Date): SendTime[] {
  const toMonday = daysToMonday(now)
  return [
    { id: 'inAnHour', at: momentOf(byTheClock(now).add({ hours: 1 })) },
    { id: 'tomorrow', at: nextMorning(now) },
    ...(toMonday > 1 ? [{ id: 'monday' as const, at: clockAhead(now, toMonday, 8) }] : []),
  ]
}
