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
/** From 1280 px: list, dialogue and customer side by side. */
export const useIsDesk = watched('(width >= 80rem)')
/** From 1440 px: the views too. */
export const useIsRoomy = watched('(width >= 90rem)')
/** Fingers write with keys on the glass, whose Enter begins a new line. */
export const useIsTouch = watched('(pointer: coarse)')
