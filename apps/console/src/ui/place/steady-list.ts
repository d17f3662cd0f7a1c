export type Row = { id: string }

export type Steady<R extends Row> = {
  rows: readonly R[]
  /** How many new rows are held back above or between until it is safe to show them. */
  heldBack: number
}

/**
 * What a live list may show without moving anything under the reader's eye or pointer. While held, rows keep
 * their places and only their contents change; rows of a further page still come in at the end.
 */
export function steady<R extends Row>(shown: readonly R[], fresh: readonly R[], held: boolean): Steady<R> {
  if (!held || shown.length === 0) return { rows: fresh, heldBack: 0 }
  const freshById = new Map(fresh.map((row) => [row.id, row]))
  const shownIds = new Set(shown.map((row) => row.id))
  const kept = shown.map((row) => freshById.get(row.id) ?? row)
  const lastKnown = fresh.findLastIndex((row) => shownIds.has(row.id))
  const further = fresh.slice(lastKnown + 1)
  const heldBack = fresh.slice(0, lastKnown + 1).filter((row) => !shownIds.has(row.id)).length
  return {
    rows: lastKnown < 0 ? kept : [...kept, ...further],
    heldBack: lastKnown < 0 ? fresh.length : heldBack,
  }
}
