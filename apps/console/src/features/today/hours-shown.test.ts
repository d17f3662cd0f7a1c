import { expect, it } from 'vitest'
import { figureRaised, hoursShown } from './hours-shown.ts'

const hours = (busy: Record<number, number>, usual: Record<number, number> = {}) =>
  Array.from({ length: 24 }, (_, hour) => ({
    hour,
    opened: busy[hour] ?? 0,
    solved: 0,
    usualOpened: usual[hour] ?? null,
  }))
const ends = (shown: { hour: number }[]) => [shown.at(0)?.hour, shown.at(-1)?.hour]

it('a quiet day shows its working hours', () => expect(ends(hoursShown(hours({})))).toEqual([8, 17]))
it('an early and a late case widen it', () =>
  expect(ends(hoursShown(hours({ 5: 1, 22: 2 })))).toEqual([5, 22]))
it('so does what is usual in an hour still to come', () =>
  expect(ends(hoursShown(hours({}, { 20: 3 })))).toEqual([8, 20]))

it('no line of what is usual runs through a figure, wherever it lies', () => {
  for (let usual = 0; usual <= 60; usual++) {
    const bottom = 20 + figureRaised(20, usual)
    expect(usual >= bottom && usual < bottom + 16).toBe(false)
  }
  expect(figureRaised(20, null)).toBe(0)
})
