import type { CaseField, FieldValue, Language } from '@polku/contract'
import { locales } from '../../lib/language.ts'
import { nameIn } from '../../lib/name-in.ts'
import { dates } from '../../lib/time.ts'

/** What a field holds, as it is read. */
export function shownValue(field: CaseField, value: FieldValue, language: Language): string {
  if (typeof value === 'number')
    return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value)
  if (field.kind === 'choice') {
    const choice = field.choices.find(({ id }) => id === value)
    return choice ? nameIn(choice.names, language) : ''
  }
  // A day is the same wherever it is read.
  if (field.kind === 'date')
    return dates(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${value}T00:00:00Z`),
    )
  return value
}
