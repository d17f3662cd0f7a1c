import type { OpenWeek } from '@polku/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDays } from './hours-of-day.ts'
import { OpenHours } from './open-hours.ts'

const hour = 3_600_000
const nine = [{ from: '09:00', to: '17:00' }]
const office: OpenWeek = [nine, nine, nine, nine, nine, [], []]
const calendar = (given: Partial<CalendarDays> = {}): OpenHours =>
  new OpenHours({
    ...{ zone: 'Europe/Helsinki', week: office, seasons: [], holidays: [], days: [], holidayOn: new Map() },
    ...given,
  })
const everyDay = (from: string, to: string): OpenWeek => Array(7).fill([{ from, to }]) as OpenWeek
const at = (instant: string) => Date.parse(instant)
const said = (moment: number | null) => moment && new Date(moment).toISOString().slice(0, 16)

describe('So much open time after a moment', () => {
  const split: OpenWeek = Array(7).fill([
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '16:00' },
  ]) as OpenWeek
  const table: [what: string, OpenHours, from: string, hours: number, expected: string][] = [
    // In winter Helsinki is two hours ahead of UTC, in summer three.
    ['within a day', calendar(), '2026-11-30T08:00Z', 4, '2026-11-30T12:00'],
    ['to the very end of a day', calendar(), '2026-11-30T07:00Z', 8, '2026-11-30T15:00'],
    ['over the night', calendar(), '2026-11-30T14:00Z', 4, '2026-12-01T10:00'],
    ['over the weekend', calendar(), '2026-12-04T13:30Z', 4, '2026-12-07T09:30'],
    ['from a closed hour', calendar(), '2026-12-05T20:00Z', 1, '2026-12-07T08:00'],
    ['over a break', calendar({ week: split }), '2026-11-30T09:00Z', 2, '2026-11-30T12:00'],
    ['over the change to summer time', calendar(), '2027-03-26T14:00Z', 2, '2027-03-29T07:00'],
    ['over the change to winter time', calendar(), '2026-10-23T13:00Z', 2, '2026-10-26T08:00'],
    ['over New Year', calendar(), '2026-12-31T14:00Z', 2, '2027-01-01T08:00'],
    [
      'in a night that loses an hour',
      calendar({ week: everyDay('22:00', '06:00') }),
      '2027-03-27T20:00Z',
      7,
      '2027-03-28T03:00',
    ],
    [
      'in a night that is an hour longer',
      calendar({ week: everyDay('22:00', '06:00') }),
      '2026-10-24T19:00Z',
      9,
      '2026-10-25T04:00',
    ],
    [
      'in a night over New Year',
      calendar({ week: everyDay('22:00', '02:00') }),
      '2026-12-31T21:00Z',
      3,
      '2027-01-01T00:00',
    ],
    [
      'all day and all night',
      calendar({ week: everyDay('00:00', '24:00') }),
      '2026-12-24T12:00Z',
      48,
      '2026-12-26T12:00',
    ],
    ['in another zone', calendar({ zone: 'Europe/Stockholm' }), '2026-11-30T07:30Z', 1, '2026-11-30T09:00'],
  ]
  it.each(table)('%s', (_, hours, from, time, expected) => {
    expect(said(hours.after(at(from), time * hour))).toBe(expected)
    // What lies between is that time again.
    expect(hours.between(at(from), at(`${expected}Z`))).toBe(time * hour)
  })

  it('is never, where no hour is open, and the moment itself where none is asked for', () => {
    const closed = calendar({ week: [[], [], [], [], [], [], []] })
    expect([closed.after(0, 1), closed.nextOpening(0), closed.between(0, 1e12)]).toEqual([null, null, 0])
    expect(closed.after(5, 0)).toBe(5)
  })
})

describe('Other hours than the week’s', () => {
  const christmas = { rule: '12-24', name: 'Christmas Eve' }
  it('A day’s own count before a holiday’s, these before a season’s, and these before the week’s', () => {
    const one = calendar({
      seasons: [
        {
          name: 'Dark',
          from: '2020-12-20',
          to: '2020-01-06',
          yearly: true,
          week: everyDay('10:00', '11:00'),
        },
      ],
      holidays: [{ rule: '12-24', hours: [{ from: '10:00', to: '12:00' }] }],
      holidayOn: new Map([
        ['2026-12-24', christmas],
        ['2027-12-24', christmas],
      ]),
      days: [{ date: '2027-12-24', name: 'Moving', hours: [] }],
    })
    const open = (from: string, to: string) => one.between(at(from), at(to)) / hour
    expect(open('2026-12-24T00:00Z', '2026-12-25T00:00Z')).toBe(2)
    expect(open('2027-12-24T00:00Z', '2027-12-25T00:00Z')).toBe(0)
    expect(open('2026-12-26T00:00Z', '2026-12-27T00:00Z')).toBe(1)
    expect(open('2027-01-06T00:00Z', '2027-01-07T00:00Z')).toBe(1)
    expect(open('2027-01-07T00:00Z', '2027-01-08T00:00Z')).toBe(8)
  })

  it('A holiday on the last open day leads to the next one that is open', () => {
    const friday = calendar({
      week: [[], [], [], [], nine, [], []],
      holidays: [{ rule: 'easter -2', hours: [] }],
      holidayOn: new Map([['2027-03-26', { rule: 'easter -2', name: 'Good Friday' }]]),
    })
    expect(said(friday.after(at('2027-03-25T12:00Z'), hour))).toBe('2027-04-02T07:00')
  })

  it('Blocks that meet at midnight, or overlap, are one', () => {
    const night = calendar({ week: everyDay('18:00', '09:00') })
    expect(
      night
        .blocks(at('2026-11-30T12:00Z'), at('2026-12-01T12:00Z'))
        .map(({ from, to }) => [said(from), said(to)]),
    ).toEqual([['2026-11-30T16:00', '2026-12-01T07:00']])
    const whole = calendar({ week: everyDay('00:00', '24:00') })
    expect(whole.blocks(at('2026-12-30T12:00Z'), at('2027-01-02T12:00Z'))).toHaveLength(1)
  })
})

it('Time adds up, whatever the calendar, and what lies between a moment and the one after so much time is that time', () => {
  const time = fc.integer({ min: 0, max: 24 * 4 - 1 }).map((n) => {
    const [hours, minutes] = [Math.floor(n / 4), (n % 4) * 15]
    return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  })
  const block = fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to)
  const week = fc.array(fc.array(block, { maxLength: 2 }), { minLength: 7, maxLength: 7 })
  const moment = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') })
  const zone = fc.constantFrom('Europe/Helsinki', 'Europe/Stockholm', 'America/St_Johns', 'Pacific/Chatham')
  fc.assert(
    fc.property(
      week,
      zone,
      fc.tuple(moment, moment, moment),
      fc.integer({ min: 1, max: 400 * hour }),
      (days, of, moments, ms) => {
        const hours = calendar({ week: days as OpenWeek, zone: of })
        const [a, b, c] = moments.toSorted((x, y) => x - y) as [number, number, number]
        expect(hours.between(a, c)).toBe(hours.between(a, b) + hours.between(b, c))
        const due = hours.after(a, ms)
        if (due !== null) expect(hours.between(a, due)).toBe(ms)
      },
    ),
    { numRuns: 60 },
  )
})
