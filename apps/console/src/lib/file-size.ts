import type { Language } from '@polku/contract'
import { locales } from './language.ts'

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as people read it, never less than a kilobyte: 1 kB, 182 kB, 2.4 MB. */
export function fileSize(language: Language, bytes: number): string {
  const size = Math.max(bytes, 1000)
  const step = Math.min(Math.floor(Math.log10(size) / 3), units.length)
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: units[step - 1],
    maximumSignificantDigits: 3,
  }).format(size / 1000 ** step)
}
