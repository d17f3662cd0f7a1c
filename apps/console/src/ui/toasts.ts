import { useSyncExternalStore } from 'react'

export type Toast = {
  id: number
  text: string
  tone: 'plain' | 'critical'
  /** The way back from what it tells; the key Z takes it too. */
  undo?: () => void
  /** Where what it tells of can be seen. */
  link?: { label: string; run: () => void }
  /** What it tells of, by its id; it goes when that is over otherwise. */
  about?: string
  /** Milliseconds on the screen. */
  lasts: number
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id))

export const dismissAbout = (about: string): void => change(toasts.filter((toast) => toast.about !== about))

/** Says what happened, with the way back. Gives a function that takes it away again. */
export function toast(
  text: string,
  options: Partial<Pick<Toast, 'tone' | 'undo' | 'link' | 'about' | 'lasts'>> = {},
): () => void {
  lastId += 1
  const id = lastId
  const lasts = options.lasts ?? (options.undo || options.link || options.tone === 'critical' ? 8_000 : 4_000)
  const { tone = 'plain', undo, link, about } = options
  change([...toasts.slice(-1), { id, text, tone, undo, link, about, lasts }])
  return () => dismissToast(id)
}

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
