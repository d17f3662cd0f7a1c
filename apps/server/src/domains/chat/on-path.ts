import type { PathSource, Told } from '../../platform/log/path-source.ts'
import { pagesOf, pageTitleHolds } from './visit-queries.ts'

/** The pages of a visit, kept where they can be forgotten. */
const visits: PathSource = {
  knows: ({ kind, data }) => kind === 'visit.began' && typeof data.visitId === 'string',
  async tell(db, workspaceId, events) {
    const pages = await pagesOf(
      db,
      workspaceId,
      events.map(({ data }) => String(data.visitId)),
    )
    return new Map(
      events.flatMap(({ id, data }): [number, Told][] => {
        const seen = pages.get(String(data.visitId))
        return seen ? [[id, { data: { pages: seen } }]] : []
      }),
    )
  },
  finds: (pattern) => pageTitleHolds(pattern),
}

export const onPath: readonly PathSource[] = [visits]
