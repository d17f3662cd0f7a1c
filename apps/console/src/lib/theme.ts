import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'system'

const key = 'polku.theme'
const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const kept = localStorage.getItem(key)
let theme: Theme = kept === 'light' || kept === 'dark' ? kept : 'system'

function show(): void {
  const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = shown
}

dark.addEventListener('change', show)

/** Shows the theme before the first paint, from what this browser remembers. */
export const startTheme = show

export function setTheme(next: Theme): void {
  theme = next
  localStorage.setItem(key, next)
  show()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme)
