import type { TimelineItem } from '@polku/contract'

/** The event's own details as its domain wrote them; read with care, since domains grow. */
export const detail = (item: TimelineItem, name: string): string | null => {
  const value = item.data[name]
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
}
