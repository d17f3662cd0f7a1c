import type { Language } from '@polku/contract'

/** The page's language, else the browser's, else the organisation's first; only those configured. */
export function chooseLanguage(
  configured: readonly Language[],
  wanted: readonly (string | undefined | null)[],
): Language {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split('-')[0]
    const found = configured.find((language) => language === base)
    if (found) return found
  }
  return configured[0] ?? 'en'
}
