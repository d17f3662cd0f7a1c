import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { waitText } from './wait-text.ts'

/** Numbers and waits in the reader's language. */
export function useNumbers() {
  const language = useLanguage()
  const numbers = new Intl.NumberFormat(locales[language])
  const days = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const clocks = new Intl.DateTimeFormat(locales[language], {
    hour: language === 'en' ? '2-digit' : 'numeric',
    minute: '2-digit',
  })
  return {
    count: (n: number) => numbers.format(n),
    wait: (ms: number) => waitText(language, ms),
    /** A date alone is read as its beginning in UTC, and said as it is there. */
    day: (date: string) => {
      const said = days.format(new Date(date))
      return said.charAt(0).toLocaleUpperCase(locales[language]) + said.slice(1)
    },
    hour: (hour: number) => clocks.format(new Date(2026, 0, 1, hour % 24)),
  }
}
