import { useSyncExternalStore } from 'react'

/** What comes when a case is dealt with. */
export type Afterwards = 'next' | 'list' | 'stay'

export const afterwards: readonly Afterwards[] = ['next', 'list', 'stay']

const key = 'polku.afterwards'
const listeners = new Set<() => void>()

const kept = localStorage.getItem(key)
let chosen: Afterwards = kept === 'list' || kept === 'stay' ? kept : 'next'

export function setAfterwards(next: Afterwards): void {
  chosen = next
  localStorage.setItem(key, next)
  for (const listener of listeners) listener()
}

export const useAfterwards = (): Afterwards =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen,
  )
