import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it('signs a name as one would by hand', () => {
  expect(initials('Liisa Mäki')).toBe('LM')
  expect(initials('åsa')).toBe('Å')
  expect(initials('Venla 😭')).toBe('V')
  expect(initials('👀 "Pekka" Väyrynen')).toBe('PV')
  expect(initials('')).toBe('')
  expect(initials('+358 40 123')).toBe('')
})
