import type { Language } from '@polku/contract'
import { locales } from './language.ts'

/** A sum kept in hundredths, in its own currency. */
export const money = (language: Language, hundredths: number, currency: string): string =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(hundredths / 100)
