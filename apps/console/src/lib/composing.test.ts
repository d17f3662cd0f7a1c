import { expect, it } from 'vitest'
import { composing } from './composing.ts'

it('a key that ends a character being composed is known in every browser', () => {
  expect(composing({ isComposing: true, keyCode: 13 })).toBe(true)
  // Safari has ended the composition by then.
  expect(composing({ isComposing: false, keyCode: 229 })).toBe(true)
  expect(composing({ isComposing: false, keyCode: 13 })).toBe(false)
})
