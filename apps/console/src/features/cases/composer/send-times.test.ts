import { describe, expect, it } from 'vitest'
import { sendTimes } from './send-times.ts'

const offered = (now: string) =>
  sendTimes(new Date(now)).map(
    ({ id, at }) => `${id} ${at.getDate()}.${at.getMonth() + 1} ${at.getHours()}.${at.getMinutes()}`,
  )

describe('times to send at', () => {
  it('are in an hour, tomorrow as the day begins, and on Monday', () => {
    expect(offered('2026-11-18T12:30:00')).toEqual([
      'inAnHour 18.11 13.30',
      'tomorrow 19.11 8.0',
      'monday 23.11 8.0',
    ])
  })

  it('do not name Monday twice: on a Sunday it is tomorrow', () => {
    expect(offered('2026-11-22T23:30:00')).toEqual(['inAnHour 23.11 0.30', 'tomorrow 23.11 8.0'])
  })
})
