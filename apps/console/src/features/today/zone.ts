import { Temporal } from 'temporal-polyfill'

/** The time zone of the viewer's device. */
export const zone = (): string => Temporal.Now.timeZoneId()

/** The date where the viewer is, as YYYY-MM-DD. */
export const localDate = (): string => Temporal.Now.plainDateISO().toString()

export const daysFrom = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()
