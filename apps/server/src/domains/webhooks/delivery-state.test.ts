import { describe, expect, it } from 'vitest'
import { afterAttempt, type Outcome, offAfter, restAfter } from './delivery-state.ts'

const outcome = (change: Partial<Outcome> = {}): Outcome => ({
  fault: 'refused',
  status: 500,
  answer: null,
  retryAfter: null,
  ...change,
})
const taken = outcome({ fault: null, status: 204 })
const busy = (status: number, retryAfter: number | null = null) => outcome({ status, retryAfter })

describe('a delivery', () => {
  it.each([
    [1, 5],
    [2, 300],
    [3, 1800],
    [4, 7200],
    [5, 18_000],
    [6, 36_000],
    [7, 50_400],
    [8, 72_000],
    [9, 86_400],
  ])('that failed for the %ith time is tried again in %i seconds', (n, again) => {
    expect(afterAttempt(n, outcome(), 0)).toEqual({ state: 'waiting', again })
    expect(afterAttempt(n, outcome(), 1).again).toBeCloseTo(again * 1.1)
  })

  it('that failed ten times is given up, and one that is not wanted at once', () => {
    expect(afterAttempt(10, outcome(), 0).state).toBe('failed')
    expect(afterAttempt(1, outcome({ fault: 'gone', status: 410 }), 0).state).toBe('failed')
  })

  it('that was taken is settled, at the last attempt too', () => {
    expect(afterAttempt(10, taken, 0).state).toBe('delivered')
  })

  it.each([
    [60, 60],
    [2, 5],
    [10_000_000, 86_400],
  ])('waits %i seconds where the receiver asks for it, within bounds: %i', (asked, again) => {
    expect(afterAttempt(1, busy(503, asked), 0).again).toBe(again)
  })
})

describe('a webhook', () => {
  it.each([
    [busy(429, 30), 30],
    [busy(429), 5],
    [busy(503, 100_000), 3600],
    [busy(502), 5],
    [busy(500, 30), null],
    [outcome({ fault: 'timed-out', status: null }), null],
  ])('rests when its receiver is overburdened: %o', (given, seconds) => {
    expect(restAfter(given)).toBe(seconds)
  })

  it('is switched off when it is gone, or when nothing got through for five days', () => {
    const now = new Date('2026-11-20T12:00:00Z')
    const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
    expect(offAfter(outcome({ fault: 'gone' }), now, now)).toBe('gone')
    expect(offAfter(outcome(), ago(119), now)).toBeNull()
    expect(offAfter(outcome(), ago(120), now)).toBe('failing')
  })
})
