import { useSyncExternalStore } from 'react'

function watched(query: string) {
  const media = matchMedia(query)
  return () =>
    useSyncExternalStore(
      (listener) => {
        media.addEventListener('change', listener)
        return () => media.removeEventListener('change', listener)
      },
      () => media.matches,
    )
}

/** Below 768 px: one pane at a time. */
export const useIsPhone = watched('(width < 48rem)')
/** From 1280 px: all panes side by side. */
export const useIsDesk = watched('(width >= 80rem)')
