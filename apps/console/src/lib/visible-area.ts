import { type CSSProperties, useSyncExternalStore } from 'react'

const viewport = window.visualViewport

function watch(listener: () => void): () => void {
  viewport?.addEventListener('resize', listener)
  viewport?.addEventListener('scroll', listener)
  return () => {
    viewport?.removeEventListener('resize', listener)
    viewport?.removeEventListener('scroll', listener)
  }
}

/** The part of the window that the keyboard on the screen leaves to be seen: some browsers slide it over the page. */
export function useVisibleArea(): CSSProperties {
  const height = useSyncExternalStore(watch, () => viewport?.height ?? window.innerHeight)
  const top = useSyncExternalStore(watch, () => viewport?.offsetTop ?? 0)
  return { top, height }
}
