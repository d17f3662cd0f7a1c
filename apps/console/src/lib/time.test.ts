import { describe, expect, it } from 'vitest'
import { dayName } from './day-name.ts'
import { aheadTime, duration, exactTime, nearTime, saidTime } from './time.ts'

const at = (text: string) => new Date(text)
const now = at('2026-11-21T14:00:00')
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('how long', () => {
  it('is said in the largest unit that fits, in the reader’s language', () => {
    const minute = 60_000
    const said = (language: 'fi' | 'sv' | 'en', length: number) => plain(duration(language, length))
    expect([said('fi', 30_000), said('sv', 30_000), said('en', 30_000)]).toEqual(['nyt', 'nu', 'now'])
    expect(said('en', 3 * minute)).toBe('3 mins')
    expect(said('fi', 59 * minute)).toBe('59 min')
    expect(said('fi', 61 * minute)).toBe('1 t')
    expect(said('fi', 49 * 60 * minute)).toBe('2 pv')
  })

  it('is never less than nothing, whatever the clocks say', () => {
    expect(duration('en', -5_000)).toBe('now')
  })
})

describe('when', () => {
  it('is a clock time today and a date before that', () => {
    expect(nearTime('fi', at('2026-11-21T09:05:00'), now)).toBe('09.05')
    expect(nearTime('en', at('2026-11-20T09:05:00'), now)).toBe('20 Nov')
    expect(nearTime('en', at('2025-11-20T09:05:00'), now)).toBe('20 Nov 2025')
  })

  it('is said in a sentence as one says it', () => {
    const morning = at('2026-11-21T09:05:00')
    expect((['fi', 'sv', 'en'] as const).map((each) => plain(saidTime(each, morning, now)))).toEqual([
      'klo 9.05',
      'kl. 9.05',
      '09:05',
    ])
    expect(saidTime('fi', at('2026-11-20T09:05:00'), now)).toBe('20.11.')
  })

  it('is told to the minute where it matters when something began', () => {
    const all = (text: string) =>
      (['fi', 'sv', 'en'] as const).map((each) => plain(exactTime(each, at(text), now)))
    expect(all('2026-11-21T09:05:00')).toEqual(['klo 9.05', 'kl. 9.05', '09:05'])
    expect(all('2026-11-20T23:40:00')).toEqual([
      'pe 20.11. klo 23.40',
      'fre 20 nov. kl. 23.40',
      'Fri 20 Nov, 23:40',
    ])
  })

  it('is the weekday and the clock in the days to come', () => {
    const monday = at('2026-11-23T09:00:00')
    expect((['fi', 'sv', 'en'] as const).map((each) => plain(aheadTime(each, monday, now)))).toEqual([
      'ma klo 9.00',
      'mån kl. 9.00',
      'Mon 09:00',
    ])
  })

  it('names the days one would call by name', () => {
    expect(dayName('fi', at('2026-11-21T00:30:00'), now)).toBe('Tänään')
    expect(dayName('sv', at('2026-11-20T23:59:00'), now)).toBe('I går')
    expect(dayName('en', at('2026-11-19T12:00:00'), now)).toBe('Thursday 19 November')
    expect(dayName('fi', at('2026-11-19T12:00:00'), now)).toBe('Torstai 19. marraskuuta')
  })
})
