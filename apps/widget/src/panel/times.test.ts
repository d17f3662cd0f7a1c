import { expect, it } from 'vitest'
import { words } from '../messages/words.ts'
import { backAt } from './times.ts'

it.each([
  ['fi', 1, 'Olemme taas paikalla tänään klo 20.30.'],
  ['fi', 2, 'Olemme taas paikalla huomenna klo 20.30.'],
  ['fi', 3, 'Olemme taas paikalla torstaina 3. joulukuuta klo 20.30.'],
  ['fi', 9, 'Olemme taas paikalla keskiviikkona 9. joulukuuta klo 20.30.'],
  ['sv', 3, 'Vi är tillbaka torsdag 3 december kl. 20.30.'],
  ['en', 1, 'We are back today at 20:30.'],
  ['en', 3, 'We are back on Thursday 3 December at 20:30.'],
] as const)('In %s, on the first of December, one is told of %i December', (language, day, expected) => {
  const at = new Date(2026, 11, day, 20, 30).toISOString()
  expect(backAt(at, words[language], new Date(2026, 11, 1, 23, 50))).toBe(expected)
})
