import type { PathSource } from '../../platform/log/path-source.ts'
import { titlesOf } from './queries.ts'

export const onPath: readonly PathSource[] = [
  {
    knows: ({ kind }) => kind === 'keepsake.kept',
    async tell(db, workspaceId, events) {
      const ids = events.map(({ data }) => String(data.keepsakeId))
      const titles = await titlesOf(db, workspaceId, ids)
      return new Map(events.map(({ id }, at) => [id, { data: { detail: titles.get(ids[at]!) } }]))
    },
  },
]
