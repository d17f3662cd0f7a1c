import { useSyncExternalStore } from 'react'

let customerId: string | null = null
const listeners = new Set<() => void>()

/** Opens the place to write to a customer first, over whatever is on the screen; `null` closes it. */
export function writeTo(next: string | null): void {
  customerId = next
  for (const listener of listeners) listener()
}

/** To whom one is writing first now. */
export const useWritingTo = (): string | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => customerId,
  )
