import { Temporal } from 'temporal-polyfill'

/** A moment by the reader's clock, which tells what a day is, and what an hour is when clocks are changed. */
export const byTheClock = (at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(Temporal.Now.timeZoneId())

export const momentOf = ({ epochMilliseconds }: Temporal.ZonedDateTime): Date => new Date(epochMilliseconds)

/** A moment as `datetime-local` has it. */
export const localText = (at: Date): string =>
  byTheClock(at).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** The first moment of an hour of one of the next days. */
export const clockAhead = (from: Date, days: number, hour: number): Date =>
  momentOf(byTheClock(from).add({ days }).withPlainTime({ hour }))

/** On a Monday the next one. */
export const daysToMonday = (now: Date): number => 8 - byTheClock(now).dayOfWeek
