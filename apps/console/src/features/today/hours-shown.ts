import type { TodayFigures } from '@polku/contract'

type Hour = TodayFigures['hours'][number]

const happened = (hour: Hour) => hour.opened > 0 || hour.solved > 0 || (hour.usualOpened ?? 0) > 0

/** From the first hour with anything to the last, and never less than a working day. */
export function hoursShown(hours: Hour[]): Hour[] {
  const busy = hours.filter(happened).map((hour) => hour.hour)
  const from = Math.min(8, ...busy)
  const to = Math.max(17, ...busy)
  return hours.filter((hour) => hour.hour >= from && hour.hour <= to)
}
