import type { Language } from '@polku/contract'
import { byTheClock } from './by-the-clock.ts'
import { locales } from './language.ts'
import { dates, relative } from './time.ts'

/** The heading of a day: today, yesterday, else weekday and date. */
export function dayName(language: Language, at: Date, now: Date): string {
  const [day, today] = [byTheClock(at).toPlainDate(), byTheClock(now).toPlainDate()]
  const away = today.until(day).days
  const year = day.year === today.year ? {} : { year: 'numeric' as const }
  const said = [-1, 0, 1].includes(away)
    ? relative(language).format(away, 'day')
    : dates(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(at)
  return said.charAt(0).toLocaleUpperCase(locales[language]) + said.slice(1)
}
