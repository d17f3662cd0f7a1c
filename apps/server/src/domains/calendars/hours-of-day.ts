import type { KeptHoliday, OpenBlock, OpenWeek, OwnDay, Season } from '@polku/contract'
import { Temporal } from 'temporal-polyfill'

/** What is known of a calendar, with the dates on which the holidays it keeps fall. */
export interface CalendarDays {
  zone: string
  week: OpenWeek
  seasons: readonly Season[]
  holidays: readonly KeptHoliday[]
  days: readonly OwnDay[]
  /** By date. */
  holidayOn: ReadonlyMap<string, { rule: string; name: string }>
}

export interface HoursOfDay {
  hours: readonly OpenBlock[]
  because: 'week' | 'season' | 'holiday' | 'own'
  name: string | null
}

/** Whose hours hold on a date: a day's own before a holiday's, a season's before the week's. */
export function hoursOn(calendar: CalendarDays, date: string): HoursOfDay {
  const own = calendar.days.find((day) => day.date === date)
  if (own) return { hours: own.hours, because: 'own', name: own.name || null }
  const holiday = calendar.holidayOn.get(date)
  const kept = holiday && calendar.holidays.find(({ rule }) => rule === holiday.rule)
  if (kept) return { hours: kept.hours, because: 'holiday', name: holiday.name }
  const weekday = Temporal.PlainDate.from(date).dayOfWeek - 1
  const season = calendar.seasons.find((one) => isWithin(one, date))
  if (season) return { hours: season.week[weekday]!, because: 'season', name: season.name }
  return { hours: calendar.week[weekday]!, because: 'week', name: null }
}

/** A season that comes each year may go over New Year. */
function isWithin({ from, to, yearly }: Season, date: string): boolean {
  if (!yearly) return from <= date && date <= to
  const [first, last, day] = [from.slice(5), to.slice(5), date.slice(5)] as const
  return first <= last ? first <= day && day <= last : first <= day || day <= last
}
