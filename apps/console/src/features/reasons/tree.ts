import type { Reason } from '@polku/contract'

/** From the top down to it. */
export function lineage(reasons: readonly Reason[], one: Reason): Reason[] {
  const parent = reasons.find(({ id }) => id === one.parentId)
  return parent ? [...lineage(reasons, parent), one] : [one]
}

/** Those that a case can be given. */
export const inUse = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter((one) => lineage(reasons, one).every(({ retired, mergedInto }) => !retired && !mergedInto))

export type Direction = 'up' | 'down' | 'in' | 'out'
export type Place = { parentId: string | null; after: string | null }

/** Where one stands after a step among the others; null where there is no such step. */
export function stepped(reasons: readonly Reason[], one: Reason, direction: Direction): Place | null {
  const besides = (parentId: string | null) =>
    reasons.filter((other) => other.parentId === parentId && !other.mergedInto)
  const beside = besides(one.parentId)
  const at = beside.findIndex(({ id }) => id === one.id)
  const before = beside[at - 1]
  const { parentId } = one
  switch (direction) {
    case 'up':
      return before ? { parentId, after: beside[at - 2]?.id ?? null } : null
    case 'down':
      return beside[at + 1] ? { parentId, after: beside[at + 1]!.id } : null
    case 'in':
      return before ? { parentId: before.id, after: besides(before.id).at(-1)?.id ?? null } : null
    case 'out': {
      const parent = reasons.find(({ id }) => id === parentId)
      return parent ? { parentId: parent.parentId, after: parent.id } : null
    }
  }
}
