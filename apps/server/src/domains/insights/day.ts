/** A span of time from `from`, up to and without `to`, in milliseconds since 1970. */
export interface Span {
  from: number
  to: number
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

export function isZone(zone: string): boolean {
  try {
    return /^[A-Z]/i.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}

/** The date a clock on the wall of the zone shows, as YYYY-MM-DD. */
export const dateIn = (zone: string, at: number): string => wallClock(zone, at).slice(0, 10)

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** From one midnight of the zone to the next: 23, 24 or 25 hours. */
export const daySpan = (zone: string, date: string): Span => ({
  from: midnight(zone, date),
  to: midnight(zone, addDays(date, 1)),
})

/** The spans of a day during which the wall clock shows that hour: two when clocks go back, none when they skip it. */
export function hourSpans(zone: string, day: Span, hour: number): Span[] {
  const spans: Span[] = []
  for (let from = day.from; from < day.to; from += hourMs)
    if (hourAt(zone, from) === hour) spans.push({ from, to: from + hourMs })
  return spans
}

export const hourAt = (zone: string, at: number): number => Number(wallClock(zone, at).slice(11, 13))

function midnight(zone: string, date: string): number {
  const utc = Date.parse(date)
  // The offset may change between the guess and the answer, so it is taken twice.
  const guess = utc - offset(zone, utc)
  return utc - offset(zone, guess)
}

const offset = (zone: string, at: number): number => Date.parse(`${wallClock(zone, at)}Z`) - at

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the wall clock shows, as YYYY-MM-DDTHH:MM:SS. */
function wallClock(zone: string, at: number): string {
  let clock = clocks.get(zone)
  if (!clock) {
    // Swedish writes dates the way ISO 8601 does.
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    clocks.set(zone, clock)
  }
  return clock.format(at).replace(' ', 'T')
}
