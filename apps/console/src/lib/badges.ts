import { useEffect, useSyncExternalStore } from 'react'

/** The one kind of number in the rail: somebody waits live, or a promise is breaking. */
export interface Badge {
  count: number
  /** What the number says, for those who do not see it. */
  said: string
}

let badges: ReadonlyMap<string, Badge> = new Map()
const listeners = new Set<() => void>()

function put(at: string, badge: Badge | null): void {
  const next = new Map(badges)
  if (badge) next.set(at, badge)
  else next.delete(at)
  badges = next
  for (const listener of listeners) listener()
}

const watch = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Stands at a place in the rail while there is anything to count, whichever noun brought the place. */
export function useBadge(at: string, { count, said }: Badge): void {
  useEffect(() => {
    if (count === 0) return
    put(at, { count, said })
    return () => put(at, null)
  }, [at, count, said])
}

export const useBadges = (): ReadonlyMap<string, Badge> => useSyncExternalStore(watch, () => badges)
