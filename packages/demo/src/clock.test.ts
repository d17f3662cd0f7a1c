import { describe, expect, it } from 'vitest'
import {
  afterDeskMinutes,
  beforeDeskMinutes,
  daysLater,
  isDeskOpen,
  isHoliday,
  lastAwake,
  local,
  midnight,
} from './clock.ts'

const at = (text: string) => Date.parse(text)

describe('the clock of Helsinki', () => {
  it('changes to summer time and back at the right moments', () => {
    expect(local(at('2026-03-29T00:59:00Z')).hour).toBe(2)
    expect(local(at('2026-03-29T01:00:00Z')).hour).toBe(4)
    expect(local(at('2026-10-25T00:59:00Z')).hour).toBe(3)
    expect(local(at('2026-10-25T01:00:00Z')).hour).toBe(3)
  })

  it('finds midnight, also on days of 23 and 25 hours', () => {
    expect(midnight(at('2026-03-29T12:00:00Z'))).toBe(at('2026-03-28T22:00:00Z'))
    expect(daysLater(at('2026-03-29T12:00:00Z'), 1)).toBe(at('2026-03-29T21:00:00Z'))
    expect(daysLater(at('2026-10-25T12:00:00Z'), 1)).toBe(at('2026-10-25T22:00:00Z'))
  })

  it('counts opening hours past nights and holidays, both ways', () => {
    expect(afterDeskMinutes(at('2026-11-20T17:50:00+02:00'), 30)).toBe(at('2026-11-21T10:20:00+02:00'))
    expect(afterDeskMinutes(at('2026-12-23T17:50:00+02:00'), 30)).toBe(at('2026-12-27T12:20:00+02:00'))
    expect(beforeDeskMinutes(at('2026-11-21T10:20:00+02:00'), 30)).toBe(at('2026-11-20T17:50:00+02:00'))
  })

  it('takes nobody for awake between half past eleven and seven', () => {
    expect(lastAwake(at('2026-11-22T02:40:00+02:00'))).toBe(at('2026-11-21T23:30:00+02:00'))
    expect(lastAwake(at('2026-11-21T23:50:00+02:00'))).toBe(at('2026-11-21T23:30:00+02:00'))
    expect(lastAwake(at('2026-11-21T07:00:00+02:00'))).toBe(at('2026-11-21T07:00:00+02:00'))
  })

  it('closes at midsummer and Christmas', () => {
    expect(isHoliday(at('2026-06-20T12:00:00+03:00'))).toBe(true)
    expect(isHoliday(at('2026-06-19T12:00:00+03:00'))).toBe(true)
    expect(isHoliday(at('2026-06-18T12:00:00+03:00'))).toBe(false)
    expect(isDeskOpen(at('2026-12-25T12:00:00+02:00'))).toBe(false)
  })
})
