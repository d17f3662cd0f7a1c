import type { Language } from '@polku/contract'

/**
 * What is fetched once for each language; what could not be fetched is asked for again the next time it is wanted. What
 * has come says so by itself, as React reads it: `use` gives it at once, and is called in every drawing alike. A drawing
 * that waited and one that did not would call its hooks in another order, for which React starts anew.
 */
export function byLanguage<Words>(ask: (language: Language) => Promise<Words>) {
  const asked = new Map<Language, Promise<Words>>()
  return (language: Language): Promise<Words> => {
    const coming = asked.get(language)
    if (coming) return coming
    const fresh = ask(language).then((words) => {
      Object.assign(fresh, { status: 'fulfilled', value: words })
      return words
    })
    asked.set(language, fresh)
    fresh.catch(() => asked.delete(language))
    return fresh
  }
}
