import type { Channel, Measure } from '@polku/contract'

/** Which number is opened to its rows. */
export type RowsOf = RowsAddress & { channel?: Channel | undefined }

/** The same as the address bar keeps it, so that it can be given to somebody else. */
type RowsAddress = {
  measure: Measure
  date?: string | undefined
  channel?: string | undefined
  hour?: number | undefined
}

const measures: readonly string[] = ['opened', 'replied', 'solved', 'waiting', 'too-long'] satisfies Measure[]

export function rowsAddress(search: Record<string, unknown>): RowsAddress {
  const { measure, date, channel, hour } = search
  return {
    measure: measures.includes(String(measure)) ? (measure as Measure) : 'opened',
    ...(isDate(date) ? { date } : {}),
    ...(typeof channel === 'string' ? { channel } : {}),
    ...(Number.isInteger(hour) && Number(hour) >= 0 && Number(hour) < 24 ? { hour: Number(hour) } : {}),
  }
}

/** Reads the address bar; a channel of no known kind narrows nothing. */
export const rowsOf = ({ channel, ...rows }: RowsAddress, channels: readonly Channel[]): RowsOf => ({
  ...rows,
  channel: channels.find((each) => each === channel),
})

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
