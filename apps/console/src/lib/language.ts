import type { Language } from '@polku/contract'

export const languages: readonly Language[] = ['fi', 'sv', 'en']

/** Each language in its own words, as it is offered to those who read only that one. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** British dates and 24-hour clock in English; the Nordic ones in Finnish and Swedish. */
export const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

const key = 'polku.language'

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** What this browser chose before, else what it prefers, else English. */
export function browserLanguage(): Language {
  const kept = localStorage.getItem(key)
  if (isLanguage(kept)) return kept
  for (const tag of navigator.languages) {
    const language = tag.slice(0, 2).toLowerCase()
    if (isLanguage(language)) return language
  }
  return 'en'
}

let current: Language = 'en'
const listeners = new Set<() => void>()

export const currentLanguage = (): Language => current

export function setLanguage(language: Language): void {
  current = language
  localStorage.setItem(key, language)
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

export function subscribeToLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
