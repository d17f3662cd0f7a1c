import { expect, it } from 'vitest'
import { isOwnTrouble } from './own-trouble.ts'

it.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'timeout exceeded when trying to connect',
])('%s is no fault of what was being done', (message) => {
  expect(isOwnTrouble(new Error(message))).toBe(true)
})

it('a file that is gone is', () => {
  expect(isOwnTrouble(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe(false)
})
