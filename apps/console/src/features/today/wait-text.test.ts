import { expect, it } from 'vitest'
import { waitText } from './wait-text.ts'

const minute = 60_000
const plain = (text: string) => text.replace(/\s/g, ' ')

it.each([
  [40_000, 'en', '40 secs'],
  [12 * minute, 'en', '12 mins'],
  [185 * minute, 'en', '3 hrs 5 mins'],
  [180 * minute, 'en', '3 hrs'],
  [(48 + 4) * 60 * minute, 'en', '2 days 4 hrs'],
  [185 * minute, 'fi', '3 t 5 min'],
  [185 * minute, 'sv', '3 tim 5 min'],
] as const)('%i ms in %s is %s', (ms, language, said) => {
  expect(plain(waitText(language, ms))).toBe(said)
})
