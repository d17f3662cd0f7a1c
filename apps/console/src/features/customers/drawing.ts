import type { TimelineItem } from '@polku/contract'
import type { Drawn, PathNode } from '../../lib/path-node.ts'

/** How each noun draws its events, by what their kinds begin with. */
export type Drawing = Readonly<Record<string, (item: TimelineItem) => Drawn>>

/** What nobody draws is a turn of the matter. */
const drawnOf = (drawing: Drawing, item: TimelineItem): Drawn =>
  drawing[item.kind.split('.')[0]!]?.(item) ?? { kind: 'turn', channel: null }

/** How an event is drawn on the path. */
export function nodeOf(drawing: Drawing, item: TimelineItem, label: string): PathNode {
  const { kind, channel, feeling, inferred } = drawnOf(drawing, item)
  return { id: item.id, label, kind, channel, feeling, inferred }
}

/**
 * One thing an encounter, newest first: what was said back and forth in one chat, or one parcel's way, is
 * a single step, shown by the latest of it. Changes of the matter are no encounters, nor is what colleagues note
 * among themselves.
 */
export function encounters(drawing: Drawing, items: readonly TimelineItem[]): TimelineItem[] {
  const met = items.flatMap((item) => {
    const { kind, channel, encounter } = drawnOf(drawing, item)
    return kind === 'turn' || channel === 'note' ? [] : [{ item, encounter: encounter ?? item.id }]
  })
  return met
    .filter(({ encounter }, at) => at === 0 || encounter !== met[at - 1]!.encounter)
    .map(({ item }) => item)
}

export const drawVisit = (): Drawn => ({ kind: 'visit', channel: 'web' })
