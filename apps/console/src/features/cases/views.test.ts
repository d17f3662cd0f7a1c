import { expect, it } from 'vitest'
import { filterOf, isSame } from './views.ts'

it('A view is the same as itself, a channel or a team as the same one whatever view it was narrowed from', () => {
  expect(isSame({ view: 'mine' }, { view: 'mine' })).toBe(true)
  expect(isSame({ view: 'mine' }, { view: 'open' })).toBe(false)
  expect(isSame({ view: 'all', team: 'a' }, { view: 'open', team: 'a' })).toBe(true)
  expect(isSame({ view: 'open', team: 'a' }, { view: 'open', team: 'b' })).toBe(false)
  expect(isSame({ view: 'open', team: 'a' }, { view: 'open' })).toBe(false)
  expect(isSame({ view: 'open' }, { view: 'open', channel: 'email' })).toBe(false)
})

it('A view or channel that the address bar makes up becomes the nearest there is', () => {
  expect(filterOf('nonsense', { channel: 'pigeon' }, ['email'])).toEqual({ view: 'open' })
  expect(filterOf('mine', { channel: 'email', team: 'a' }, ['email'])).toEqual({
    view: 'mine',
    channel: 'email',
    team: 'a',
  })
})
