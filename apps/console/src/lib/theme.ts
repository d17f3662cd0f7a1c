import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'system'

const key = 'polku.theme'
const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const kept = localStorage.getItem(key)
let theme: Theme = kept === 'light' || kept === 'dark' ? kept : 'system'

const shown = (): 'light' | 'dark' => (theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme)

function show(): void {
  document.documentElement.dataset.theme = shown()
  for (const listener of listeners) listener()
}

dark.addEventListener('change', show)

/** Shows the theme before the first paint, from what this browser remembers. */
export const startTheme = show

export function setTheme(next: Theme): void {
  theme = next
  localStorage.setItem(key, next)
  show()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme)

/** The theme as it looks now, for what cannot follow the page by itself. */
export const useShownTheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, shown)
