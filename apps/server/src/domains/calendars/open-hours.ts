import { Temporal } from 'temporal-polyfill'
import { type CalendarDays, hoursOn } from './hours-of-day.ts'

export interface OpenBlock {
  from: number
  to: number
}

/** The open blocks of one year, in order, apart from each other, with how much was open before each. */
interface Year {
  from: number[]
  to: number[]
  before: number[]
  open: number
}

/** So far ahead an open hour is looked for. */
const yearsAhead = 5

/**
 * When somebody is there, as moments in milliseconds since 1970. A year is worked out when it is first asked for: every
 * question after that is a look into a sorted list.
 */
export class OpenHours {
  readonly #calendar: CalendarDays
  readonly #years = new Map<number, Year>()

  constructor(calendar: CalendarDays) {
    this.#calendar = calendar
  }

  /** The moment by which so much open time has gone by; null where there is not so much in the years ahead. */
  after(from: number, ms: number): number | null {
    if (ms <= 0) return from
    const first = this.#yearOf(from)
    let open = openBefore(this.#year(first), from) + ms
    for (let year = first; year <= first + yearsAhead; year++) {
      const blocks = this.#year(year)
      if (blocks.open >= open) return momentAt(blocks, open)
      open -= blocks.open
    }
    return null
  }

  /** So much of the time between is open. */
  between(from: number, to: number): number {
    if (to <= from) return 0
    const [first, last] = [this.#yearOf(from), this.#yearOf(to)]
    let open = openBefore(this.#year(last), to) - openBefore(this.#year(first), from)
    for (let year = first; year < last; year++) open += this.#year(year).open
    return open
  }

  /** The open blocks between, cut at both ends. */
  blocks(from: number, to: number): OpenBlock[] {
    const found: OpenBlock[] = []
    for (let year = this.#yearOf(from); year <= this.#yearOf(to); year++) {
      const blocks = this.#year(year)
      for (let at = firstEndingAfter(blocks, from); at < blocks.from.length && blocks.from[at]! < to; at++) {
        const block = { from: Math.max(from, blocks.from[at]!), to: Math.min(to, blocks.to[at]!) }
        const last = found.at(-1)
        if (last?.to === block.from) last.to = block.to
        else found.push(block)
      }
    }
    return found
  }

  isOpenAt(at: number): boolean {
    const blocks = this.#year(this.#yearOf(at))
    return (blocks.from[firstEndingAfter(blocks, at)] ?? Number.POSITIVE_INFINITY) <= at
  }

  /** The first moment from then on at which it is open. */
  nextOpening(at: number): number | null {
    const first = this.#yearOf(at)
    for (let year = first; year <= first + yearsAhead; year++) {
      const blocks = this.#year(year)
      const next = blocks.from[firstEndingAfter(blocks, at)]
      if (next !== undefined) return Math.max(at, next)
    }
    return null
  }

  #yearOf(at: number): number {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.#calendar.zone).year
  }

  #year(year: number): Year {
    const known = this.#years.get(year) ?? yearOf(this.#calendar, year)
    this.#years.set(year, known)
    return known
  }
}

function yearOf(calendar: CalendarDays, year: number): Year {
  const { zone } = calendar
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const [begins, ends] = [start, start.add({ years: 1 })].map((day) => momentOf(day, '00:00', zone)) as [
    number,
    number,
  ]
  const blocks: OpenBlock[] = []
  // The last night of the year before may go on into this one.
  for (let day = start.subtract({ days: 1 }); day.year <= year; day = day.add({ days: 1 }))
    for (const { from, to } of hoursOn(calendar, day.toString()).hours) {
      const opens = momentOf(day, from, zone)
      const closes =
        to === '24:00' || to <= from
          ? momentOf(day.add({ days: 1 }), to === '24:00' ? '00:00' : to, zone)
          : momentOf(day, to, zone)
      blocks.push({ from: Math.max(opens, begins), to: Math.min(closes, ends) })
    }
  return summed(apart(blocks))
}

/** A time of day that is left out as the clocks go forward is the moment an hour later. */
const momentOf = (day: Temporal.PlainDate, time: string, timeZone: string): number =>
  day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds

/** In order; those that overlap or meet are one. */
function apart(blocks: OpenBlock[]): OpenBlock[] {
  const found: OpenBlock[] = []
  for (const block of blocks.filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && block.from <= last.to) last.to = Math.max(last.to, block.to)
    else found.push({ ...block })
  }
  return found
}

function summed(blocks: OpenBlock[]): Year {
  const year: Year = { from: [], to: [], before: [], open: 0 }
  for (const { from, to } of blocks) {
    year.from.push(from)
    year.to.push(to)
    year.before.push(year.open)
    year.open += to - from
  }
  return year
}

/** How much of a year is open before a moment. */
function openBefore(year: Year, at: number): number {
  const block = firstEndingAfter(year, at)
  if (block === year.from.length) return year.open
  return year.before[block]! + Math.max(0, at - year.from[block]!)
}

/** The moment at which so much of a year's open time has gone by. */
function momentAt(year: Year, open: number): number {
  const block = lowest(year.before.length, (at) => year.before[at]! + year.to[at]! - year.from[at]! >= open)
  return year.from[block]! + open - year.before[block]!
}

const firstEndingAfter = (year: Year, at: number) => lowest(year.to.length, (block) => year.to[block]! > at)

/** The lowest index for which something holds that holds for all above it; the length where it holds for none. */
function lowest(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
