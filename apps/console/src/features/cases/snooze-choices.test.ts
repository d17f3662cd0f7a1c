import { describe, expect, it } from 'vitest'
import { snoozeChoices } from './snooze-choices.ts'

const offered = (now: string) =>
  snoozeChoices(new Date(now)).map(
    ({ id, until }) => `${id} ${until.getDate()}.${until.getMonth() + 1} ${until.getHours()}`,
  )

describe('snooze choices', () => {
  it('offers later today, tomorrow, Monday and a week from now in the middle of a Wednesday', () => {
    expect(offered('2026-11-18T12:30:00')).toEqual([
      'later 18.11 15',
      'tomorrow 19.11 9',
      'monday 23.11 9',
      'nextWeek 25.11 9',
    ])
  })

  it('does not offer later today when the day is nearly over', () => {
    expect(offered('2026-11-18T22:00:00')[0]).toBe('tomorrow 19.11 9')
  })

  it('does not offer Monday twice: on a Sunday it is tomorrow, on a Monday a week away', () => {
    expect(offered('2026-11-22T12:00:00')).toEqual(['later 22.11 15', 'tomorrow 23.11 9', 'nextWeek 29.11 9'])
    expect(offered('2026-11-23T12:00:00')).toEqual(['later 23.11 15', 'tomorrow 24.11 9', 'monday 30.11 9'])
  })
})
