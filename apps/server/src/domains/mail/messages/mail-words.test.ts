import { expect, it } from 'vitest'
import { mailWords } from './index.ts'

const at = new Date('2026-07-01T09:30:00Z')

it.each([
  ['fi', 'Europe/Helsinki', '12.30'],
  ['fi', 'Europe/Stockholm', '11.30'],
  ['sv', 'Europe/Stockholm', '11:30'],
  ['en', 'Europe/London', '10:30'],
])('a quotation in %s tells the time by the clock of %s', (language, zone, clock) => {
  expect(mailWords(language).wrote('Aino', at, zone)).toContain(clock)
})
