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
let wanted: Language | null = null
const listeners = new Set<() => void>()
const fetches = new Set<(language: Language) => Promise<unknown>>()

export const currentLanguage = (): Language => current

/** Has something fetched in the language that is read, and in another before that one is taken into use. */
export function fetchForReader(fetch: (language: Language) => Promise<unknown>): void {
  fetches.add(fetch)
  if (wanted) fetch(wanted).catch(() => undefined)
}

/**
 * Takes a language into use once all that is on the screen can be said in it, so that nothing is lost or blinks
 * meanwhile; where its words cannot be had, what is read stays.
 */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language
  localStorage.setItem(key, language)
  try {
    await Promise.all([...fetches].map((fetch) => fetch(language)))
  } catch {
    return
  }
  if (wanted !== language) return
  current = language
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

export function subscribeToLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
