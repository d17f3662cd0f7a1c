import { describe, expect, it } from 'vitest'
import { addDays, dateIn, daySpan, hourAt, hourSpans, isZone } from './day.ts'

const hours = (span: { from: number; to: number }) => (span.to - span.from) / 3_600_000
const iso = (at: number) => new Date(at).toISOString()

describe('a day in a zone', () => {
  it('begins and ends at midnight there', () => {
    const day = daySpan('Europe/Helsinki', '2026-11-21')
    expect(iso(day.from)).toBe('2026-11-20T22:00:00.000Z')
    expect(iso(day.to)).toBe('2026-11-21T22:00:00.000Z')
  })

  it.each([
    ['Europe/Helsinki', '2026-03-29', 23],
    ['Europe/Helsinki', '2026-10-25', 25],
    ['America/New_York', '2026-11-01', 25],
    ['Asia/Kolkata', '2026-06-01', 24],
    ['Pacific/Kiritimati', '2026-01-01', 24],
    ['UTC', '2026-03-29', 24],
  ])('in %s on %s has %i hours', (zone, date, n) => {
    expect(hours(daySpan(zone, date))).toBe(n)
    expect(dateIn(zone, daySpan(zone, date).from)).toBe(date)
    expect(dateIn(zone, daySpan(zone, date).to - 1)).toBe(date)
  })

  it('has the hour twice when clocks go back, and not at all when they skip it', () => {
    const autumn = daySpan('Europe/Helsinki', '2026-10-25')
    expect(hourSpans('Europe/Helsinki', autumn, 3)).toHaveLength(2)
    const spring = daySpan('Europe/Helsinki', '2026-03-29')
    expect(hourSpans('Europe/Helsinki', spring, 3)).toHaveLength(0)
    expect(
      hourSpans('Europe/Helsinki', spring, 12).map((span) => hourAt('Europe/Helsinki', span.from)),
    ).toEqual([12])
  })
})

it('days are counted over the ends of months and years', () => {
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})

it.each([
  ['Europe/Helsinki', true],
  ['UTC', true],
  ['+02:00', false],
  ['Mars/Olympus', false],
  ['', false],
])('%s is a zone: %s', (zone, is) => expect(isZone(zone)).toBe(is))
