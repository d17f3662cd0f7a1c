import { expect, it } from 'vitest'
import { siteAllowed } from './sites.ts'

const allowed = ['https://shop.example', 'https://*.store.example', 'http://localhost:3000']

it.each([
  ['https://shop.example', true],
  ['https://www.shop.example', false],
  ['http://shop.example', false],
  ['https://shop.example:8443', false],
  ['https://shop.example.evil.example', false],
  ['https://evilshop.example', false],
  ['https://fi.store.example', true],
  ['https://a.b.store.example', true],
  ['https://store.example', false],
  ['https://evilstore.example', false],
  ['https://fi.store.example:444', false],
  ['http://fi.store.example', false],
  ['http://localhost:3000', true],
  ['null', false],
  ['', false],
])('A page of %s may show the chat: %s', (origin, expected) => {
  expect(siteAllowed(allowed, origin)).toBe(expected)
})
