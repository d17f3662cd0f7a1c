import type { TimelineItem } from '@polku/contract'
import type { Drawn, PathNode } from '../../lib/path-node.ts'

/** How an event is drawn on the path. */
export function nodeOf(
  { kind, glyph, feeling, inferred }: Drawn,
  { id }: TimelineItem,
  label: string,
): PathNode {
  return { id, label, kind, glyph, feeling, inferred }
}

/**
 * One thing an encounter, newest first: what was said back and forth in one chat, or one parcel's way, is
 * a single step, shown by the latest of it. Changes of the matter are no encounters, nor is what colleagues note
 * among themselves.
 */
export function encounters(
  drawnOf: (item: TimelineItem) => Drawn,
  items: readonly TimelineItem[],
): TimelineItem[] {
  const met = items.flatMap((item) => {
    const { encounter = item.id } = drawnOf(item)
    return encounter === null ? [] : [{ item, encounter }]
  })
  return met
    .filter(({ encounter }, at) => at === 0 || encounter !== met[at - 1]!.encounter)
    .map(({ item }) => item)
}

export const drawVisit = (): Drawn => ({ kind: 'visit' })
