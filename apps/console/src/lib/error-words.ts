import type { ErrorCode, Language } from '@polku/contract'
import { useSyncExternalStore } from 'react'
import { ApiError } from './api-error.ts'
import { currentLanguage, subscribeToLanguage } from './language.ts'

interface Words {
  title: string
  advice: string
}

/** What the errors of one noun are in one language. */
export type WordsOfErrors = Partial<Record<ErrorCode | 'unreachable', Words>>

export interface ErrorWords {
  /** By their codes, of which a newer server may have more. */
  codes: WordsOfErrors & Record<string, Words | undefined>
  refused: string
  unknown: Words
}

export type Languages = Record<Language, () => Promise<ErrorWords>>

let known: ErrorWords | null = null
const listeners = new Set<() => void>()

/** Fetched before anything has failed: what is to be said when the server is away cannot be asked of it then. */
async function fetchWords(languages: Languages): Promise<void> {
  const language = currentLanguage()
  const words = await languages[language]().catch(() => known)
  if (language !== currentLanguage()) return
  known = words
  for (const listener of listeners) listener()
}

export function readyErrorWords(languages: Languages): void {
  subscribeToLanguage(() => void fetchWords(languages))
  void fetchWords(languages)
}

const watch = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export type Told = { title: string; advice: string; code: string }

/** An error in the reader's words: what happened, what to do, and the code for whoever is asked for help. */
function tellError(words: ErrorWords | null, error: Error): Told {
  const code = error instanceof ApiError ? error.code : 'console.failed'
  if (!words) return { title: error.message, advice: '', code }
  const told = words.codes[code]
  if (told) return { ...told, code }
  // A code this console does not know yet: the server's own sentence is better than none.
  if (error instanceof ApiError && error.status >= 400 && error.status < 500) {
    return { title: words.refused, advice: error.message, code }
  }
  return { ...words.unknown, code }
}

export function useErrorWords(): (error: Error) => Told {
  const words = useSyncExternalStore(watch, () => known)
  return (error) => tellError(words, error)
}
