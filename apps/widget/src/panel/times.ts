import type { Words } from '../messages/words.ts'

export const timeOf = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(at))

/** "Today", "Yesterday", else the weekday and date. */
export function dayOf(at: string, words: Words, now = new Date()): string {
  const day = new Date(at)
  const days = Math.round((midnight(now) - midnight(day)) / 86_400_000)
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  return new Intl.DateTimeFormat(words.locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(day)
}

const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
