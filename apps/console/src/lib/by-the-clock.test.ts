import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clockAhead, daysToMonday, localText } from './by-the-clock.ts'
import { dayName } from './day-name.ts'

const zone = process.env.TZ
beforeEach(() => {
  process.env.TZ = 'Europe/Helsinki'
})
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('by the reader’s clock', () => {
  // Clocks went forward on 29 March 2026 at three in the morning, and back on 25 October at four.
  it('nine tomorrow is nine, also on the day that is an hour shorter or longer', () => {
    expect(clockAhead(new Date('2026-03-28T10:00:00Z'), 1, 9)).toEqual(new Date('2026-03-29T06:00:00Z'))
    expect(clockAhead(new Date('2026-10-24T10:00:00Z'), 1, 9)).toEqual(new Date('2026-10-25T07:00:00Z'))
  })

  it('yesterday is the day before, though it was longer', () => {
    expect(dayName('en', new Date('2026-10-24T21:30:00Z'), new Date('2026-10-26T08:00:00Z'))).toBe(
      'Yesterday',
    )
    expect(dayName('en', new Date('2026-10-24T20:30:00Z'), new Date('2026-10-26T08:00:00Z'))).toBe(
      'Saturday 24 October',
    )
  })

  it('a day begins at midnight here, whatever day it is elsewhere', () => {
    const lateOnSunday = new Date('2026-11-22T22:30:00Z')
    expect(localText(lateOnSunday)).toBe('2026-11-23T00:30')
    expect(daysToMonday(lateOnSunday)).toBe(7)
    expect(daysToMonday(new Date('2026-11-22T12:00:00Z'))).toBe(1)
  })
})
