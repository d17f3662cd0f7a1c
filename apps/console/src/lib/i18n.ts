import type { Language } from '@polku/contract'
import { use, useSyncExternalStore } from 'react'
import { byLanguage } from './by-language.ts'
import { currentLanguage, fetchForReader, locales, subscribeToLanguage } from './language.ts'

/** The shape of a message module with its literals widened, so that other languages can say it their way. */
export type MessagesLike<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : Shape[Key] extends string
      ? string
      : MessagesLike<Shape[Key]>
}

export const useLanguage = (): Language => useSyncExternalStore(subscribeToLanguage, currentLanguage)

type Spoken<English> = MessagesLike<English>

/**
 * A feature's words, fetched one language at a time: `const useWords = defineMessages({ en: …, fi: …, sv: … })`, then
 * `const words = useWords()`. Each feature carries its own, so that a screen loads only what it says. They are asked for
 * with the program that says them; whoever draws before they have come waits as for that program itself.
 */
export function defineMessages<English>(messages: {
  en: () => Promise<English>
  fi: () => Promise<Spoken<English>>
  sv: () => Promise<Spoken<English>>
}): () => Spoken<English> {
  const from = messages as Record<Language, () => Promise<Spoken<English>>>
  const words = byLanguage((language) => from[language]())
  fetchForReader(words)
  return () => use(words(useLanguage()))
}

type Forms = { one: string; other: string }

const rules = new Map<Language, Intl.PluralRules>()

/** The sentence for this number in this language; `#` in the form stands for the number. */
export function plural(language: Language, n: number, forms: Forms): string {
  let rule = rules.get(language)
  if (!rule) {
    rule = new Intl.PluralRules(locales[language])
    rules.set(language, rule)
  }
  const form = rule.select(n) === 'one' ? forms.one : forms.other
  return form.replaceAll('#', new Intl.NumberFormat(locales[language]).format(n))
}
