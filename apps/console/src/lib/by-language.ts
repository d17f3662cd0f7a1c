import type { Language } from '@polku/contract'

/** What is fetched once for each language; what could not be fetched is asked for again the next time it is wanted. */
export function byLanguage<Words>(ask: (language: Language) => Promise<Words>) {
  const asked = new Map<Language, Promise<Words>>()
  const come = new Map<Language, Words>()
  const fetch = (language: Language): Promise<Words> => {
    const coming = asked.get(language)
    if (coming) return coming
    const fresh = ask(language).then((words) => {
      come.set(language, words)
      return words
    })
    asked.set(language, fresh)
    fresh.catch(() => asked.delete(language))
    return fresh
  }
  return { fetch, known: (language: Language): Words | undefined => come.get(language) }
}
