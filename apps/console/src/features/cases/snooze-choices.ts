import { byTheClock, clockAhead, daysToMonday, momentOf } from '../../lib/by-the-clock.ts'

export type SnoozeChoice = { id: 'later' | 'tomorrow' | 'monday' | 'nextWeek'; until: Date }

export const tomorrowMorning = (now: Date): Date => clockAhead(now, 1, 9)

/** The times one usually means, in the reader's zone: in three hours, tomorrow, Monday, a week from now. */
export function snoozeChoices(now: Date): SnoozeChoice[] {
  const today = byTheClock(now)
  const later = today.add({ hours: 3 }).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const isToday = later.toPlainDate().equals(today.toPlainDate())
  const toMonday = daysToMonday(now)
  const choices: SnoozeChoice[] = [
    ...(isToday ? [{ id: 'later' as const, until: momentOf(later) }] : []),
    { id: 'tomorrow', until: tomorrowMorning(now) },
    ...(toMonday > 1 ? [{ id: 'monday' as const, until: clockAhead(now, toMonday, 9) }] : []),
  ]
  const week = clockAhead(now, 7, 9)
  return choices.some((choice) => choice.until.getTime() === week.getTime())
    ? choices
    : [...choices, { id: 'nextWeek', until: week }]
}
