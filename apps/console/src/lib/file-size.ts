import type { Language } from '@polku/contract'
import { locales } from './language.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as people read it: 640 byte, 182 kB, 2.4 MB. */
export function fileSize(language: Language, bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: units[step],
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step)
}
