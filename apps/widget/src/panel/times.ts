import type { Words } from '../messages/words.ts'

export const timeOf = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(at))

/** "Today", "Yesterday", else the weekday and date. */
export function dayOf(at: string, words: Words, now = new Date()): string {
  const day = new Date(at)
  const days = Math.round((midnight(now) - midnight(day)) / 86_400_000)
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  return longDay(day, words.locale)
}

/** When somebody is there again, as a sentence. */
export function backAt(at: string, { back, locale }: Words, now = new Date()): string {
  const day = new Date(at)
  const time = timeOf(at, locale)
  const days = Math.round((midnight(day) - midnight(now)) / 86_400_000)
  if (days === 0) return back.today(time)
  if (days === 1) return back.tomorrow(time)
  return back.later(longDay(day, locale), time)
}

const longDay = (day: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(day)

const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
