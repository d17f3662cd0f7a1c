import type { TimelineItem } from '@polku/contract'

export type VisitPage = { title: string; path: string; at: string | null }

/** The pages of a visit in the order they were seen. */
export function visitPages({ data }: Pick<TimelineItem, 'data'>): VisitPage[] {
  const pages = Array.isArray(data.pages) ? (data.pages as Record<string, unknown>[]) : [data]
  return pages.flatMap((page) => {
    const path = typeof page.path === 'string' ? page.path : ''
    const title = typeof page.title === 'string' && page.title ? page.title : path
    return title ? [{ title, path, at: typeof page.at === 'string' ? page.at : null }] : []
  })
}
