import type { Language } from '@polku/contract'
import { useSyncExternalStore } from 'react'
import { useLanguage } from './i18n.ts'
import { locales } from './language.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const memo = new Map<string, unknown>()
function format<Format>(key: string, make: () => Format): Format {
  const known = memo.get(key) as Format | undefined
  if (known) return known
  const made = make()
  memo.set(key, made)
  return made
}

export const dates = (language: Language, options: Intl.DateTimeFormatOptions) =>
  format(
    `date ${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locales[language], options),
  )

const units = (language: Language, unit: string) =>
  format(
    `unit ${language} ${unit}`,
    () => new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'short' }),
  )

export const relative = (language: Language) =>
  format(`relative ${language}`, () => new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }))

/** A length of time in the largest unit that fits: now, 3 min, 2 h, 4 days. */
export function duration(language: Language, milliseconds: number): string {
  const length = Math.max(0, milliseconds)
  if (length < minute) return relative(language).format(0, 'second')
  if (length < hour) return units(language, 'minute').format(Math.floor(length / minute))
  if (length < day) return units(language, 'hour').format(Math.floor(length / hour))
  return units(language, 'day').format(Math.floor(length / day))
}

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString()

/** Near times as one says them, far ones as dates: 10.05, yesterday 10.05, 12 Oct, 12 Oct 2025. */
export function nearTime(language: Language, at: Date, now: Date): string {
  const clock = dates(language, { hour: '2-digit', minute: '2-digit' }).format(at)
  if (sameDay(at, now)) return clock
  if (at.getFullYear() === now.getFullYear())
    return dates(language, { day: 'numeric', month: 'short' }).format(at)
  return dates(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(at)
}

/** What is said before the clock, where it does not stand alone in a column. */
const clockMarks: Record<Language, string> = { fi: 'klo', sv: 'kl.', en: '' }

type Parts = readonly { type: string; value: string }[]

/**
 * A time in words, with what is said before the clock also where a range leaves it out: klo 9.05. Only columns
 * need the zero in front; English has it always.
 */
export function withClockMark(language: Language, parts: Parts): string {
  const mark = clockMarks[language]
  const clock = parts.findIndex(({ type }) => type === 'hour')
  const said = (some: Parts) =>
    some
      .map(({ type, value }) => (mark !== '' && type === 'hour' ? value.replace(/^0(?=\d)/, '') : value))
      .join('')
  const before = said(parts.slice(0, Math.max(clock, 0)))
  const marked = clock < 0 || mark === '' || before.includes(mark)
  return marked ? said(parts) : `${before}${mark} ${said(parts.slice(clock))}`
}

const clockTime = (language: Language, at: Date) =>
  dates(language, { hour: '2-digit', minute: '2-digit' }).format(at)

const inWords = (language: Language, at: Date, options: Intl.DateTimeFormatOptions) =>
  withClockMark(
    language,
    dates(language, { ...options, hour: '2-digit', minute: '2-digit' }).formatToParts(at),
  )

/** A near time as part of a sentence: at 9.05, 12 Oct. */
export const saidTime = (language: Language, at: Date, now: Date): string =>
  sameDay(at, now) ? inWords(language, at, {}) : nearTime(language, at, now)

/** When something happened to the minute, at the end of a sentence: 9.05, Mon 30 Nov at 23.40. */
export const exactTime = (language: Language, at: Date, now: Date): string =>
  inWords(language, at, sameDay(at, now) ? {} : { weekday: 'short', day: 'numeric', month: 'short' })

/** A time to come, as short as it can be told: 14.00, Mon at 9.00, 12 Dec. */
export function aheadTime(language: Language, at: Date, now: Date): string {
  if (sameDay(at, now) || at.getTime() - now.getTime() > 6 * day) return nearTime(language, at, now)
  return inWords(language, at, { weekday: 'short' })
}

/** Everything one may want to know when hovering: weekday, date, time, zone. */
const wholeTime = (language: Language, at: Date) =>
  inWords(language, at, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZoneName: 'short',
  })

let now = new Date()
const watchers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  timer ??= setInterval(() => {
    now = new Date()
    for (const each of watchers) each()
  }, 20_000)
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

/** Now, told again every 20 seconds to everything that shows how long ago something was. */
export const useNow = (): Date => useSyncExternalStore(watch, () => now)

/** The time formats in the reader's language. */
export function useTimes() {
  const language = useLanguage()
  const at = useNow()
  return {
    since: (instant: string) => duration(language, at.getTime() - Date.parse(instant)),
    near: (instant: string) => nearTime(language, new Date(instant), at),
    clock: (instant: string) => clockTime(language, new Date(instant)),
    /** The clock as part of a sentence. */
    atClock: (instant: string) => inWords(language, new Date(instant), {}),
    said: (instant: string) => saidTime(language, new Date(instant), at),
    exact: (instant: string) => exactTime(language, new Date(instant), at),
    date: (instant: string) =>
      dates(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant)),
    /** A time to come: weekday, date and clock. */
    coming: (instant: string) =>
      inWords(language, new Date(instant), { weekday: 'short', day: 'numeric', month: 'short' }),
    /** A time to come, in little room: the clock today, the weekday with it within a week, else the date. */
    ahead: (instant: string) => aheadTime(language, new Date(instant), at),
    whole: (instant: string) => wholeTime(language, new Date(instant)),
  }
}
