import type { Channel, Measure } from '@polku/contract'

/** Which number is opened to its rows; kept in the address, so that it can be given to somebody else. */
export type RowsOf = {
  measure: Measure
  date?: string | undefined
  channel?: Channel | undefined
  hour?: number | undefined
}

const measures: readonly string[] = ['opened', 'replied', 'solved', 'waiting', 'too-long'] satisfies Measure[]

export function rowsOf(search: Record<string, unknown>): RowsOf {
  const { measure, date, channel, hour } = search
  return {
    measure: measures.includes(String(measure)) ? (measure as Measure) : 'opened',
    ...(isDate(date) ? { date } : {}),
    ...(channel === 'email' || channel === 'chat' ? { channel } : {}),
    ...(Number.isInteger(hour) && Number(hour) >= 0 && Number(hour) < 24 ? { hour: Number(hour) } : {}),
  }
}

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
