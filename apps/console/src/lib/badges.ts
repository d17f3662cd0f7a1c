import { useEffect, useId, useSyncExternalStore } from 'react'

/** The one kind of number in the rail: somebody waits live, or a promise is breaking. */
export interface Badge {
  count: number
  /** What the number says, for those who do not see it. */
  said: string
}

interface Counted extends Badge {
  at: string
}

let counted: ReadonlyMap<string, Counted> = new Map()
let badges: ReadonlyMap<string, Badge> = new Map()
const listeners = new Set<() => void>()

/** What several nouns count at one place is one number. */
function put(by: string, badge: Counted | null): void {
  const next = new Map(counted)
  if (badge) next.set(by, badge)
  else next.delete(by)
  counted = next
  badges = new Map(
    [...Map.groupBy(counted.values(), ({ at }) => at)].map(([at, some]) => [
      at,
      {
        count: some.reduce((sum, { count }) => sum + count, 0),
        said: some.map(({ said }) => said).join(', '),
      },
    ]),
  )
  for (const listener of listeners) listener()
}

const watch = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Stands at a place in the rail while there is anything to count, whichever noun brought the place. */
export function useBadge(at: string, { count, said }: Badge): void {
  const by = useId()
  useEffect(() => {
    if (count === 0) return
    put(by, { at, count, said })
    return () => put(by, null)
  }, [by, at, count, said])
}

export const useBadges = (): ReadonlyMap<string, Badge> => useSyncExternalStore(watch, () => badges)
