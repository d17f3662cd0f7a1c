import { expect, it } from 'vitest'
import { hoursIn, hoursText, stretches } from './hours-text.ts'

const nine = { from: '09:00', to: '17:00' }

it.each([
  ['9–17', [nine]],
  ['9-17', [nine]],
  ['09:00 - 17:00', [nine]],
  [
    '9.00–12.00, 13.30–17',
    [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '17:00' },
    ],
  ],
  [
    '9-12 13-17',
    [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
  ],
  [
    '13-17, 9-12',
    [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
  ],
  ['22–2', [{ from: '22:00', to: '02:00' }]],
  ['0–24', [{ from: '00:00', to: '24:00' }]],
  ['', []],
  ['kiinni', []],
  ['Stängt', []],
  ['9', null],
  ['25–26', null],
  ['9–9', null],
  ['9.75–10', null],
  ['morning', null],
])('%s is read as hours', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

it('Hours are written as they are read back, in each language', () => {
  const hours = [
    { from: '09:00', to: '12:00' },
    { from: '22:30', to: '02:00' },
  ]
  for (const language of ['en', 'fi', 'sv'] as const)
    expect(hoursIn(hoursText(language, hours))).toEqual(hours)
  expect(hoursText('fi', hours)).toBe('9.00–12.00, 22.30–2.00')
})

it('A stretch over midnight is drawn to the end of its day', () => {
  expect(stretches([{ from: '18:00', to: '02:00' }])).toEqual([{ from: 0.75, width: 0.25 }])
})
