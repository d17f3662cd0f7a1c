import type { Languages } from '../../lib/error-words.ts'

/** There are many, and most days nobody reads one: they come beside the first screen rather than before it. */
export const errorWords: Languages = {
  en: async () => (await import('./en.ts')).words,
  fi: async () => (await import('./fi.ts')).words,
  sv: async () => (await import('./sv.ts')).words,
}
