import type { Language } from '@polku/contract'
import { languages } from './language.ts'

type Names = Partial<Record<Language, string>>

/** In the reader's language; where it has no name in that one, in another. */
export const nameIn = (names: Names, language: Language): string =>
  names[language] ?? languages.map((other) => names[other]).find(Boolean) ?? ''

/** “Parcel › Lost” */
export const pathIn = (path: readonly Names[], language: Language): string =>
  path.map((names) => nameIn(names, language)).join(' › ')
