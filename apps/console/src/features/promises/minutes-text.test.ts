import { expect, it } from 'vitest'
import { minutesIn, minutesText } from './minutes-text.ts'

it.each([
  ['30 min', 30],
  ['30', 30],
  ['4 h', 240],
  ['4t', 240],
  ['1 t 30 min', 90],
  ['1,5 h', 90],
  ['2 timmar', 120],
  ['1 h. 5 m', 65],
  ['', undefined],
  ['soon', null],
  ['0 min', null],
  ['5 days', null],
  ['2000 h', null],
  ['4 h, please', null],
])('%s is a time of %s minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes)
})

it('A time is written as it is read back, in each language', () => {
  for (const language of ['en', 'fi', 'sv'] as const)
    for (const minutes of [1, 59, 60, 61, 480, 6000])
      expect(minutesIn(minutesText(language, minutes))).toBe(minutes)
  expect(minutesText('fi', 90)).toBe('1 t 30 min')
})
