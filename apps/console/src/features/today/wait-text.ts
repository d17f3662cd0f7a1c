import type { Language } from '@polku/contract'
import { locales } from '../../lib/language.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** How long somebody waited, to two units at most: 40 s, 12 min, 3 h 5 min, 2 days 4 h. */
export function waitText(language: Language, ms: number): string {
  if (ms < minute) return join(language, [[Math.round(ms / second), 'second']])
  if (ms < hour) return join(language, [[Math.floor(ms / minute), 'minute']])
  if (ms < day)
    return join(language, [
      [Math.floor(ms / hour), 'hour'],
      [Math.floor((ms % hour) / minute), 'minute'],
    ])
  return join(language, [
    [Math.floor(ms / day), 'day'],
    [Math.floor((ms % day) / hour), 'hour'],
  ])
}

function join(language: Language, parts: [number, 'second' | 'minute' | 'hour' | 'day'][]): string {
  const said = parts
    .filter(([n], index) => index === 0 || n > 0)
    .map(([n, unit]) =>
      new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'short' }).format(n),
    )
  return new Intl.ListFormat(locales[language], { type: 'unit', style: 'narrow' }).format(said)
}
