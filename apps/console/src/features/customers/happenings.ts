import type { Language, TimelineItem } from '@polku/contract'
import { locales } from '../../lib/language.ts'
import type { PathNode } from '../../ui/path/path-node.ts'

/** The event's own details as its domain wrote them; read with care, since domains grow. */
export const detail = (item: TimelineItem, name: string): string | null => {
  const value = item.data[name]
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
}

export type VisitPage = { title: string; path: string; at: string | null }

/** The pages of a visit in the order they were seen. */
export function visitPages(item: TimelineItem): VisitPage[] {
  const pages = Array.isArray(item.data.pages) ? (item.data.pages as Record<string, unknown>[]) : [item.data]
  return pages.flatMap((page) => {
    const path = typeof page.path === 'string' ? page.path : ''
    const title = typeof page.title === 'string' && page.title ? page.title : path
    return title ? [{ title, path, at: typeof page.at === 'string' ? page.at : null }] : []
  })
}

/** A sum kept in hundredths, in its own currency. */
export const money = (language: Language, hundredths: number, currency: string): string =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(hundredths / 100)

/** An order's sum in its own currency; sums are kept in hundredths. */
export function orderTotal(language: Language, item: TimelineItem): string | null {
  const { total, currency } = item.data
  if (typeof total !== 'number' || typeof currency !== 'string') return null
  return money(language, total, currency)
}

const feelings: Record<string, PathNode['feeling']> = {
  'delivery.failed': 'critical',
  'delivery.late': 'caution',
  'delivery.collected': 'good',
}

/** How an event is drawn on the path. */
export function nodeOf(item: TimelineItem, label: string): PathNode {
  const [noun] = item.kind.split('.')
  const message = item.channel === 'chat' ? ('chat' as const) : ('email' as const)
  const base = { id: item.id, label }
  switch (noun) {
    case 'message':
      return { ...base, kind: 'message', channel: message }
    case 'note':
      return { ...base, kind: 'message', channel: 'note' }
    case 'visit':
      return { ...base, kind: 'visit', channel: 'web' }
    case 'order':
    case 'delivery':
      return {
        ...base,
        kind: 'order',
        channel: null,
        feeling: feelings[item.kind],
        inferred: item.kind in feelings,
      }
    default:
      return { ...base, kind: 'turn', channel: null }
  }
}

/** What ties things on a path into one encounter: the same chat, or the same order on its way. */
function encounterOf(item: TimelineItem): string {
  const [noun] = item.kind.split('.')
  if (noun === 'message' && item.channel === 'chat') return `chat ${item.caseId}`
  if (noun === 'order' || noun === 'delivery') return `order ${detail(item, 'number')}`
  return item.id
}

/**
 * One thing an encounter, newest first: what was said back and forth in one chat, or one parcel's way, is
 * a single step, shown by the latest of it. Changes of the matter are no encounters, nor is what colleagues note
 * among themselves.
 */
export function encounters(items: readonly TimelineItem[]): TimelineItem[] {
  const met = items.filter((item) => nodeOf(item, '').kind !== 'turn' && !item.kind.startsWith('note.'))
  return met.filter((item, at) => at === 0 || encounterOf(item) !== encounterOf(met[at - 1]!))
}
