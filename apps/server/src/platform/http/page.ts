import { encodeCursor } from './cursor.ts'

/**
 * The page that these rows make, having been asked for with one more than its limit: where that one came,
 * `next` leads on from the last one shown, so that no page is ever empty but a first one.
 */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  placeOf: (last: Row) => [at: Date, id: string | number],
): { shown: Row[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? encodeCursor(...placeOf(last)) : null }
}
