import { expect, it } from 'vitest'
import { Meter } from './meter.ts'

const watch = (meter: Meter, from: number, to: number, inSight = true) => {
  for (let at = from; at <= to; at += 1000) meter.look(at, inSight)
}

it('Time counts while the case is in sight and somebody is at work, and for half a minute after', () => {
  const meter = new Meter(0)
  watch(meter, 1000, 20_000)
  expect(meter.seconds).toBe(20)
  watch(meter, 21_000, 90_000)
  expect(meter.seconds).toBe(30)
  meter.touch(90_000)
  watch(meter, 91_000, 95_000)
  expect(meter.seconds).toBe(35)
})

it('Time out of sight does not count, nor does that of a machine asleep', () => {
  const meter = new Meter(0)
  watch(meter, 1000, 10_000, false)
  expect(meter.seconds).toBe(0)
  meter.touch(3_600_000)
  meter.look(3_600_000, true)
  expect(meter.seconds).toBe(2)
})

it('What was taken counts no more, and parts of seconds are not lost', () => {
  const meter = new Meter(0)
  meter.look(1_700, true)
  expect(meter.take(30)).toBe(1)
  meter.look(3_100, true)
  expect(meter.take(30)).toBe(2)
  watch(meter, 4_100, 13_100)
  expect([meter.take(5), meter.seconds]).toEqual([5, 5])
})
