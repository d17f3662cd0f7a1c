import { describe, expect, it } from 'vitest'
import { mostPressing, nearestPromise, promiseOf } from './promises.ts'

const now = new Date('2026-11-30T12:00:00Z')
const earlier = '2026-11-29T12:00:00Z'
const later = '2026-12-01T12:00:00Z'

describe('A promised delivery', () => {
  it('is broken once its time has passed and nothing has arrived', () => {
    for (const state of ['placed', 'packed', 'on-its-way', 'late', 'failed'] as const)
      expect(promiseOf({ promisedAt: earlier, state }, now)).toEqual({ at: earlier, broken: true })
    expect(promiseOf({ promisedAt: later, state: 'on-its-way' }, now)).toEqual({ at: later, broken: false })
  })

  it('is nobody’s concern where it was kept, called off or never made', () => {
    for (const state of ['arrived', 'collected', 'cancelled'] as const)
      expect(promiseOf({ promisedAt: earlier, state }, now)).toBeNull()
    expect(promiseOf({ promisedAt: null, state: 'placed' }, now)).toBeNull()
  })

  it('that is broken is told before one still to be kept', () => {
    const orders = [
      { promisedAt: later, state: 'packed' as const },
      { promisedAt: earlier, state: 'late' as const },
    ]
    expect(nearestPromise(orders, now)).toEqual({ at: earlier, broken: true })
  })
})

describe('The order one most likely writes about', () => {
  const [fine, broken, failed] = [
    { promisedAt: later, state: 'packed' as const },
    { promisedAt: earlier, state: 'on-its-way' as const },
    { promisedAt: null, state: 'failed' as const },
  ]

  it('is the latest that went wrong', () => {
    expect(mostPressing([fine, broken, failed], now)).toBe(broken)
    expect(mostPressing([fine, failed, broken], now)).toBe(failed)
  })

  it('is the latest where all goes well, and none where nothing was ordered', () => {
    expect(mostPressing([fine, { ...fine }], now)).toBe(fine)
    expect(mostPressing([], now)).toBeUndefined()
  })
})
