import type { Language } from '@polku/contract'
import { useSyncExternalStore } from 'react'
import { ApiError } from './api-error.ts'
import { currentLanguage, subscribeToLanguage } from './language.ts'
import type { ErrorWords } from './messages/shape.ts'

// There are many, and most days nobody reads one: they come beside the first screen rather than before it.
const languages: Record<Language, () => Promise<ErrorWords>> = {
  en: async () => (await import('./messages/en.ts')).en,
  fi: async () => (await import('./messages/fi.ts')).fi,
  sv: async () => (await import('./messages/sv.ts')).sv,
}

let known: ErrorWords | null = null
const listeners = new Set<() => void>()

/** Fetched before anything has failed: what is to be said when the server is away cannot be asked of it then. */
async function fetchWords(): Promise<void> {
  const language = currentLanguage()
  const words = await languages[language]().catch(() => known)
  if (language !== currentLanguage()) return
  known = words
  for (const listener of listeners) listener()
}

export function readyErrorWords(): void {
  subscribeToLanguage(() => void fetchWords())
  void fetchWords()
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
