import type { Random } from './random.ts'

/** Moments are milliseconds since 1970, UTC; days and hours are those of Helsinki. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const spans = new Map<number, readonly [from: number, to: number]>()

/** Helsinki is UTC+2, and UTC+3 from the last Sunday of March to that of October, 01:00 UTC (EU rule). */
function offset(at: number): number {
  const [from, to] = summerOf(new Date(at).getUTCFullYear())
  return at >= from && at < to ? 3 * HOUR : 2 * HOUR
}

function summerOf(year: number): readonly [from: number, to: number] {
  const known = spans.get(year)
  if (known) return known
  const span = [lastSunday(year, 2), lastSunday(year, 9)] as const
  spans.set(year, span)
  return span
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * DAY
}

export interface LocalTime {
  year: number
  /** 1–12 */
  month: number
  day: number
  /** 0 Sunday … 6 Saturday */
  weekday: number
  hour: number
  minute: number
}

export function local(at: number): LocalTime {
  const date = new Date(at + offset(at))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }
}

export function midnight(at: number): number {
  const shifted = at + offset(at)
  const day = shifted - (((shifted % DAY) + DAY) % DAY)
  return day - offset(day - offset(at))
}

/** The moment `hours` o'clock on the day of `at`. */
export function onDay(at: number, hours: number): number {
  return midnight(at) + hours * HOUR
}

export function daysLater(at: number, days: number): number {
  return midnight(midnight(at) + days * DAY + 12 * HOUR)
}

/** Friday and Saturday of the week whose Saturday is 20–26 June. */
function isMidsummer({ year, month, day }: LocalTime): boolean {
  if (month !== 6) return false
  const twentieth = new Date(Date.UTC(year, 5, 20)).getUTCDay()
  const saturday = 20 + ((6 - twentieth + 7) % 7)
  return day === saturday || day === saturday - 1
}

export function isHoliday(at: number): boolean {
  const t = local(at)
  const key = t.month * 100 + t.day
  return [101, 106, 501, 1206, 1224, 1225, 1226].includes(key) || isMidsummer(t)
}

/** The desk is open on weekdays 8–18, on Saturdays 10–15 and on Sundays 12–16. */
export function deskHours(at: number): [open: number, close: number] | null {
  if (isHoliday(at)) return null
  const { weekday } = local(at)
  if (weekday === 0) return [onDay(at, 12), onDay(at, 16)]
  return weekday === 6 ? [onDay(at, 10), onDay(at, 15)] : [onDay(at, 8), onDay(at, 18)]
}

export function isDeskOpen(at: number): boolean {
  const hours = deskHours(at)
  return hours !== null && at >= hours[0] && at < hours[1]
}

/** The moment `minutes` of opening hours after `from`. */
export function afterDeskMinutes(from: number, minutes: number): number {
  let left = minutes * MINUTE
  let at = from
  for (;;) {
    const hours = deskHours(at)
    if (hours && at < hours[1]) {
      const start = Math.max(at, hours[0])
      if (start + left < hours[1]) return start + left
      left -= hours[1] - start
    }
    at = daysLater(at, 1)
  }
}

/** The last opening-hours moment with `minutes` of opening hours between it and `to`. */
export function beforeDeskMinutes(to: number, minutes: number): number {
  let left = minutes * MINUTE
  let at = to
  for (;;) {
    const hours = deskHours(at)
    if (hours && at > hours[0]) {
      const end = Math.min(at, hours[1])
      if (end - left > hours[0]) return end - left
      left -= end - hours[0]
    }
    at = midnight(at) - 1
  }
}

/** At night, from half past eleven to seven, the end of the evening before; otherwise the moment itself. */
export function lastAwake(at: number): number {
  const { hour, minute } = local(at)
  if (hour < 7) return midnight(at) - 30 * MINUTE
  return hour === 23 && minute > 30 ? onDay(at, 23.5) : at
}

/** How much is bought and written on a day, 1 on an ordinary Wednesday. */
export function season(at: number): number {
  const t = local(at)
  const weekday = [0.62, 1.5, 1.12, 1, 0.96, 0.9, 0.58][t.weekday] as number
  return weekday * yearly(t)
}

function yearly(t: LocalTime): number {
  if (isMidsummer(t)) return 0.25
  if (t.month === 12) return t.day <= 19 ? 1.9 : t.day <= 26 ? 0.45 : 1.25
  if (t.month === 11) {
    if (t.day >= 23 && t.day <= 29 && t.weekday === 5) return 4.2
    return t.day >= 20 ? 2.1 : 1.35
  }
  return [1.15, 0.95, 0.9, 0.9, 0.95, 0.9, 0.7, 0.95, 1.1, 1.25][t.month - 1] as number
}

const HOURS = [2, 1, 0.5, 0.4, 0.5, 1, 3, 6, 10, 13, 12, 10, 9, 9, 8.5, 8, 8, 8, 9, 11, 13, 12, 8, 4].map(
  (weight, hour) => [hour, weight] as const,
)

/** How much of its day's shopping and writing is done by `at`, 0–1. */
export function elapsed(at: number): number {
  const { hour, minute } = local(at)
  const total = HOURS.reduce((sum, [, weight]) => sum + weight, 0)
  const done = HOURS.reduce(
    (sum, [h, weight]) => sum + (h < hour ? weight : h === hour ? (weight * minute) / 60 : 0),
    0,
  )
  return done / total
}

/** A moment of the day of `at`, when people shop and write: a morning and an evening peak. */
export function momentOf(at: number, random: Random): number {
  return onDay(at, random.weighted(HOURS)) + random.int(0, 3599) * 1000
}
