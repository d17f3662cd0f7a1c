import type { Invitation, Language } from '@polku/contract'
import { Temporal } from 'temporal-polyfill'
import { locales } from '../../../lib/language.ts'
import { withClockMark } from '../../../lib/time.ts'

const whole = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit' } as const

/** When the event is by the reader's clock, and by the organiser's where that shows another time. */
export function invitationTimes(
  { start, end, zone }: Pick<Invitation, 'start' | 'end' | 'zone'>,
  language: Language,
  here?: string,
): { here: string | null; there: string | null } {
  if (!start || Number.isNaN(Date.parse(start))) return { here: start, there: null }
  const range = (options: Intl.DateTimeFormatOptions, until = end) => {
    const format = new Intl.DateTimeFormat(locales[language], options)
    const from = new Date(start)
    const to = until ? new Date(until) : from
    const parts = to > from ? format.formatRangeToParts(from, to) : format.formatToParts(from)
    return withClockMark(language, parts)
  }
  // Whole days last until the day after, and have no zone.
  if (!start.includes('T')) return { here: range({ ...whole, timeZone: 'UTC' }, dayBefore(end)), there: null }
  if (!start.endsWith('Z')) return { here: range({ ...whole, ...clock }), there: null }
  const shown = range({ ...whole, ...clock, timeZone: here, timeZoneName: 'short' })
  if (!zone) return { here: shown, there: null }
  const [theirs, ours] = [wall(start, zone), wall(start, here)]
  if (theirs.equals(ours)) return { here: shown, there: null }
  const sameDay = theirs.toPlainDate().equals(ours.toPlainDate())
  const there = { ...(sameDay ? {} : whole), ...clock, timeZone: zone, timeZoneName: 'short' } as const
  return { here: shown, there: range(there) }
}

const dayBefore = (end: string | null) => end && Temporal.PlainDate.from(end).subtract({ days: 1 }).toString()

const wall = (at: string, zone = Temporal.Now.timeZoneId()) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime()
