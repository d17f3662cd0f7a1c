import { useSyncExternalStore } from 'react'
import { useIsDesk, useIsRoomy } from '../../lib/media.ts'

type Choice = 'open' | 'folded'

const key = 'polku.views-column'
const listeners = new Set<() => void>()

const kept = localStorage.getItem(key)
let chosen: Choice | null = kept === 'open' || kept === 'folded' ? kept : null

function choose(next: Choice): void {
  chosen = next
  localStorage.setItem(key, next)
  for (const listener of listeners) listener()
}

/**
 * Whether the views stand as a column beside the list: where there is room for them, unless one has chosen
 * otherwise on this device. What is beside what is open gives way to them, so that a dialogue keeps its 560 px.
 */
export function useViewsColumn() {
  const isDesk = useIsDesk()
  const isRoomy = useIsRoomy()
  const choice = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen,
  )
  const open = isDesk && (choice ?? (isRoomy ? 'open' : 'folded')) === 'open'
  return {
    open,
    roomBeside: isDesk && (isRoomy || !open),
    /** None where there is never room. */
    toggle: isDesk ? () => choose(open ? 'folded' : 'open') : null,
  }
}
