export type SnoozeChoice = { id: 'later' | 'tomorrow' | 'monday' | 'nextWeek'; until: Date }

/** A clock of one of the next days, in the reader's zone. */
export const clockAhead = (from: Date, days: number, hour: number): Date => {
  const date = new Date(from)
  date.setDate(date.getDate() + days)
  date.setHours(hour, 0, 0, 0)
  return date
}

export const tomorrowMorning = (now: Date): Date => clockAhead(now, 1, 9)

/** On a Monday the next one. */
export const daysToMonday = (now: Date): number => (8 - now.getDay()) % 7 || 7

/** The times one usually means, in the reader's zone: in three hours, tomorrow, Monday, a week from now. */
export function snoozeChoices(now: Date): SnoozeChoice[] {
  const later = new Date(now)
  later.setHours(now.getHours() + 3, 0, 0, 0)
  const toMonday = daysToMonday(now)
  const choices: SnoozeChoice[] = [
    ...(later.getDate() === now.getDate() ? [{ id: 'later' as const, until: later }] : []),
    { id: 'tomorrow', until: tomorrowMorning(now) },
    ...(toMonday > 1 ? [{ id: 'monday' as const, until: clockAhead(now, toMonday, 9) }] : []),
  ]
  const week = clockAhead(now, 7, 9)
  return choices.some((choice) => choice.until.getTime() === week.getTime())
    ? choices
    : [...choices, { id: 'nextWeek', until: week }]
}
