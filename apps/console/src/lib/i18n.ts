import type { Language } from '@polku/contract'
import { useSyncExternalStore } from 'react'
import { currentLanguage, locales, subscribeToLanguage } from './language.ts'

/** The shape of a message module with its literals widened, so that other languages can say it their way. */
export type MessagesLike<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : Shape[Key] extends string
      ? string
      : MessagesLike<Shape[Key]>
}

export const useLanguage = (): Language => useSyncExternalStore(subscribeToLanguage, currentLanguage)

/**
 * A feature's words: `const useWords = defineMessages({ en, fi, sv })`, then `const words = useWords()`.
 * Each feature carries its own, so that a screen loads only what it says.
 */
export function defineMessages<English>(messages: {
  en: English
  fi: MessagesLike<English>
  sv: MessagesLike<English>
}): () => MessagesLike<English> {
  const all = messages as Record<Language, MessagesLike<English>>
  return () => all[useLanguage()]
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
