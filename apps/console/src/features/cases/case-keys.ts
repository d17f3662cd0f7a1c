import type { useCaseWords } from './messages/index.ts'

type Words = ReturnType<typeof useCaseWords>

/** The keys of an open case, to be told also where none is open yet. */
export const caseKeys: readonly { keys: string; label: (words: Words) => string }[] = [
  { keys: 'r', label: (words) => words.reply },
  { keys: 'n', label: (words) => words.writeNote },
  { keys: 'a', label: (words) => words.assign },
  { keys: 'e', label: (words) => words.solve },
  { keys: 's', label: (words) => words.snooze },
  { keys: 'u', label: (words) => words.markUnread },
  { keys: 'Escape', label: (words) => words.backToList },
]
