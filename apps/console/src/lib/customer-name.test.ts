import { expect, it } from 'vitest'
import { knownBy } from './customer-name.ts'

it('calls a customer by name, else by the address that reaches them', () => {
  expect(knownBy({ name: 'Saara Niemi', address: 'saara@post.example' })).toBe('Saara Niemi')
  expect(knownBy({ name: null, address: 'saara@post.example' })).toBe('saara@post.example')
  expect(knownBy({ name: ' ', address: '+358401234567' })).toBe('+358401234567')
  expect(knownBy({ name: null, address: null })).toBeNull()
})
