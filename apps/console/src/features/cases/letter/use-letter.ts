import { useSyncExternalStore } from 'react'
import { useSession } from '../../../lib/session.ts'
import { holdFiles } from './holding-files.ts'
import { isWritten, type Letter, noLetter } from './letter.ts'

const letters = new Map<string, Letter>()
const listeners = new Set<() => void>()
const prefix = 'polku.letter.'

const tell = () => {
  for (const listener of listeners) listener()
}

// Another window of this browser has written.
window.addEventListener('storage', ({ key }) => {
  if (key?.startsWith(prefix) && letters.delete(key)) tell()
})

function kept(key: string): Letter {
  try {
    return { ...noLetter, ...JSON.parse(localStorage.getItem(key) ?? '{}') }
  } catch {
    return noLetter
  }
}

function letterAt(key: string): Letter {
  const letter = letters.get(key) ?? kept(key)
  letters.set(key, letter)
  return letter
}

/** Kept on this device with each letter typed, until it is sent or thrown away. */
function keep(key: string, letter: Letter): void {
  letters.set(key, letter)
  try {
    if (isWritten(letter)) localStorage.setItem(key, JSON.stringify(letter))
    else localStorage.removeItem(key)
  } catch {
    // A full or forbidden store: it lives as long as this window.
  }
  tell()
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What one has begun to write to a customer first. */
export function useLetter(customerId: string) {
  const keeping = useLetterKeeping()
  const letter = useSyncExternalStore(watch, () => keeping.now(customerId))
  return {
    letter,
    latest: () => keeping.now(customerId),
    change: (part: Partial<Letter>) => keeping.put(customerId, { ...keeping.now(customerId), ...part }),
    /** A file may arrive after its letter was closed. */
    attach: (change: (files: Letter['attachments']) => Letter['attachments']) => {
      const now = keeping.now(customerId)
      keeping.put(customerId, { ...now, attachments: change(now.attachments) })
    },
    put: (next: Letter) => keeping.put(customerId, next),
  }
}

/** The same for any customer, where none is on the screen. */
export function useLetterKeeping() {
  const personId = useSession().person?.id ?? 'nobody'
  const key = (customerId: string) => `${prefix}${personId}.${customerId}`
  return {
    now: (customerId: string) => letterAt(key(customerId)),
    put: (customerId: string, letter: Letter) => {
      const before = letterAt(key(customerId))
      keep(key(customerId), letter)
      holdFiles(customerId, before, letter)
    },
  }
}
