import type { TodayFigures } from '@polku/contract'

type Hour = TodayFigures['hours'][number]

const happened = (hour: Hour) => hour.opened > 0 || hour.solved > 0 || (hour.usualOpened ?? 0) > 0

/** What a figure is tall. */
const figure = 16

/** How far above its bar a figure stands, so that the line of what is usual does not run through it. */
export const figureRaised = (bar: number, usual: number | null): number =>
  usual !== null && usual > bar - 1 && usual < bar + figure ? usual - bar + 1 : 0

/** From the first hour with anything to the last, and never less than a working day. */
export function hoursShown(hours: Hour[]): Hour[] {
  const busy = hours.filter(happened).map((hour) => hour.hour)
  const from = Math.min(8, ...busy)
  const to = Math.max(17, ...busy)
  return hours.filter((hour) => hour.hour >= from && hour.hour <= to)
}
