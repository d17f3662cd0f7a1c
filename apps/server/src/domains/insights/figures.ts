import { channelNames, type TodayFigures } from '@polku/contract'
import { compareCount, compareDuration, quantile } from './comparing.ts'
import { hourAt, type Span } from './day.ts'
import type { CountedMeasure, HourCount } from './figure-queries.ts'

/** Fewer first replies than this say nothing of how long a day's customers waited. */
const fewestForMedian = 5
const fewestForP90 = 20

const asked = 1

/**
 * The day asked about (the first of `days`) beside the earlier ones. Only the part of them up to the
 * same time of day is compared, but a whole day is what its hours are laid beside.
 */
export function figuresOf(counts: HourCount[], days: Span[], known: number[], zone: string): TodayFigures {
  const select = (measure: CountedMeasure, day: number) =>
    counts.filter((row) => row.measure === measure && row.day === day)
  const early = (measure: CountedMeasure, day: number) => select(measure, day).filter((row) => row.early)
  const figure = (measure: 'opened' | 'solved') => {
    const count = total(early(measure, asked))
    return {
      count,
      ...compareCount(
        count,
        known.map((day) => total(early(measure, day))),
      ),
    }
  }
  return {
    opened: figure('opened'),
    solved: figure('solved'),
    firstReply: firstReply(
      early('replied', asked),
      known.map((day) => early('replied', day)),
    ),
    channels: channelNames.map((channel) => {
      const of = (measure: CountedMeasure) => early(measure, asked).filter((row) => row.channel === channel)
      return {
        channel,
        opened: total(of('opened')),
        solved: total(of('solved')),
        replied: total(of('replied')),
        medianMs: quantile(waits(of('replied')), 0.5),
      }
    }),
    hours: hours(counts, days, known, zone),
  }
}

function firstReply(today: HourCount[], earlier: HourCount[][]) {
  const mine = waits(today)
  const medians = earlier.map(waits).filter((day) => day.length >= fewestForMedian)
  const medianMs = quantile(mine, 0.5)
  return {
    count: mine.length,
    medianMs,
    p90Ms: mine.length >= fewestForP90 ? quantile(mine, 0.9) : null,
    ...compareDuration(
      mine.length >= fewestForMedian ? medianMs : null,
      medians.map((day) => quantile(day, 0.5)!),
    ),
  }
}

function hours(counts: HourCount[], days: Span[], known: number[], zone: string): TodayFigures['hours'] {
  const hourOf = (row: HourCount) => hourAt(zone, days[row.day - 1]!.from + row.elapsed * 3_600_000)
  const inHour = (hour: number, measure: CountedMeasure, day: number) =>
    total(counts.filter((row) => row.measure === measure && row.day === day && hourOf(row) === hour))
  return Array.from({ length: 24 }, (_, hour) => {
    const earlier = known.map((day) => inHour(hour, 'opened', day)).sort((a, b) => a - b)
    return {
      hour,
      opened: inHour(hour, 'opened', asked),
      solved: inHour(hour, 'solved', asked),
      usualOpened: earlier.length < 6 ? null : quantile(earlier, 0.5),
    }
  })
}

const total = (rows: HourCount[]): number => rows.reduce((sum, row) => sum + row.n, 0)
const waits = (rows: HourCount[]): number[] => rows.flatMap((row) => row.waits).sort((a, b) => a - b)
