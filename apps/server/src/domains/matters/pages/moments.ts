import type { Language } from '@polku/contract'

/** How times are told to a customer: by the organisation's clock, the weekday with them. */
export function moments(language: Language, timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    day: 'numeric',
    month: language === 'fi' ? 'numeric' : 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
  return (at) => format.format(at)
}

export function sizeText(bytes: number, language: Language): string {
  const [n, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: n < 10 ? 1 : 0,
  }).format(n)
}
