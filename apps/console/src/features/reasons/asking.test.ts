import { expect, it } from 'vitest'
import { isRequired } from './asking.ts'

it('A reason is asked for where everybody’s cases need one, or the team’s whose case it is', () => {
  const theirs = { required: false, requiredByTeams: ['parcels'] }
  expect(isRequired({ required: true, requiredByTeams: [] }, undefined)).toBe(true)
  expect(isRequired(theirs, 'parcels')).toBe(true)
  expect(isRequired(theirs, 'invoices')).toBe(false)
  expect(isRequired(theirs, undefined)).toBe(false)
})
