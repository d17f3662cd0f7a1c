import type { TimelineItem } from '@polku/contract'

export type TimelineRow =
  | { type: 'day'; id: string; at: string }
  | { type: 'item'; id: string; item: TimelineItem; first: boolean; last: boolean; titled: boolean }

/**
 * Items, newest first, with a heading for each day in the reader's zone; the ends of the path are marked. The
 * subject of a matter is told where it begins to be spoken of, and again on another day.
 */
export function timelineRows(items: readonly TimelineItem[], whole: boolean): TimelineRow[] {
  const rows: TimelineRow[] = []
  let day = ''
  let told: string | null = null
  items.forEach((item, index) => {
    const itsDay = new Date(item.occurredAt).toDateString()
    if (itsDay !== day) {
      rows.push({ type: 'day', id: `day ${itsDay}`, at: item.occurredAt })
      told = null
    }
    day = itsDay
    const titled = item.caseId !== null && item.caseId !== told
    told = item.caseId ?? told
    rows.push({
      type: 'item',
      id: item.id,
      item,
      first: index === 0,
      last: whole && index === items.length - 1,
      titled,
    })
  })
  return rows
}
