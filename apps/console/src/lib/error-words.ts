import { ApiError } from './api.ts'
import { useLanguage } from './i18n.ts'
import type { ErrorWords } from './messages/en.ts'
import { en } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { sv } from './messages/sv.ts'

const all = { en, fi, sv }

export type Told = { title: string; advice: string; code: string }

/** An error in the reader's words: what happened, what to do, and the code for whoever is asked for help. */
function tellError(words: ErrorWords, error: Error): Told {
  const code = error instanceof ApiError ? error.code : 'console.failed'
  const known = words.codes[code]
  if (known) return { ...known, code }
  // A code this console does not know yet: the server's own sentence is better than none.
  if (error instanceof ApiError && error.status >= 400 && error.status < 500) {
    return { title: words.refused, advice: error.message, code }
  }
  return { ...words.unknown, code }
}

export function useErrorWords(): (error: Error) => Told {
  const words = all[useLanguage()]
  return (error) => tellError(words, error)
}
