import { expect, it } from 'vitest'
import { chooseLanguage } from './language.ts'

it.each([
  { configured: ['fi', 'sv', 'en'], wanted: [undefined, 'sv-FI', 'en-US'], chosen: 'sv' },
  { configured: ['fi', 'sv', 'en'], wanted: ['en', 'fi'], chosen: 'en' },
  { configured: ['fi', 'en'], wanted: [undefined, 'sv', 'de-DE', 'en-GB'], chosen: 'en' },
  { configured: ['sv', 'fi'], wanted: [undefined, '', 'de'], chosen: 'sv' },
] as const)('Of $configured, a page that wants $wanted gets $chosen', ({ configured, wanted, chosen }) => {
  expect(chooseLanguage(configured, wanted)).toBe(chosen)
})
