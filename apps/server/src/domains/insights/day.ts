import { Temporal } from 'temporal-polyfill'

/** A span of time from `from`, up to and without `to`, in milliseconds since 1970. */
export interface Span {
  from: number
  to: number
}

const hourMs = 3_600_000

/** A zone by its name: an offset is none, for it knows no summer time. */
export function isZone(zone: string): boolean {
  try {
    return /^[A-Z]/i.test(zone) && Temporal.Now.zonedDateTimeISO(zone) !== null
  } catch {
    return false
  }
}

const shown = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** The date a clock on the wall of the zone shows, as YYYY-MM-DD. */
export const dateIn = (zone: string, at: number): string => shown(zone, at).toPlainDate().toString()

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** From one midnight of the zone to the next: 23, 24 or 25 hours. */
export const daySpan = (zone: string, date: string): Span => ({
  from: beginning(zone, date),
  to: beginning(zone, addDays(date, 1)),
})

/** The spans of a day during which the wall clock shows that hour: two when clocks go back, none when they skip it. */
export function hourSpans(zone: string, day: Span, hour: number): Span[] {
  const spans: Span[] = []
  for (let from = day.from; from < day.to; from += hourMs)
    if (hourAt(zone, from) === hour) spans.push({ from, to: from + hourMs })
  return spans
}

export const hourAt = (zone: string, at: number): number => shown(zone, at).hour

const beginning = (zone: string, date: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds
