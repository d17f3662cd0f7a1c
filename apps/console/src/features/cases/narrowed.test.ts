import { expect, it } from 'vitest'
import { isNarrowed, narrowedOf } from './narrowed.ts'

const anyone = '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60'

it('The address says what a list is narrowed by', () => {
  const search = { assignee: anyone, waitingHours: 4, quietDays: 7, promise: 'soon' }
  expect(narrowedOf({ ...search, channel: 'email' })).toEqual(search)
  expect(narrowedOf({ assignee: 'nobody' })).toEqual({ assignee: 'nobody' })
})

it('What the address bar makes up narrows nothing', () => {
  expect(narrowedOf({ assignee: 'me', waitingHours: -4, quietDays: '7', promise: 'kept' })).toEqual({})
  expect(isNarrowed({})).toBe(false)
})
