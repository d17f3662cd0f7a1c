import { useSyncExternalStore } from 'react'

/** Which cases of the list are chosen, and from which one a range goes on. */
interface Chosen {
  ids: ReadonlySet<string>
  from: string | null
}

/** As many as one request changes. */
const most = 200

const none: Chosen = { ids: new Set(), from: null }
let chosen = none
const listeners = new Set<() => void>()

function set(next: Chosen): void {
  chosen = next
  for (const listener of listeners) listener()
}

export const chooseNone = (): void => {
  if (chosen !== none) set(none)
}

export const chooseAll = (ids: readonly string[]): void =>
  set({ ids: new Set(ids.slice(0, most)), from: null })

/** Chooses a case, or lets it go. */
export function toggleChosen(id: string): void {
  const ids = new Set(chosen.ids)
  if (!ids.delete(id)) ids.add(id)
  set(ids.size > 0 ? { ids, from: id } : none)
}

/** Chooses all from the one chosen last to this one, in the order of the list. */
export function chooseUpTo(id: string, listed: readonly string[]): void {
  const [from, to] = [listed.indexOf(chosen.from ?? ''), listed.indexOf(id)]
  const between = listed.slice(Math.min(from, to), Math.max(from, to) + 1)
  if (from < 0) toggleChosen(id)
  else set({ ids: new Set([...chosen.ids, ...between].slice(0, most)), from: id })
}

export const useChosen = (): ReadonlySet<string> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen.ids,
  )
