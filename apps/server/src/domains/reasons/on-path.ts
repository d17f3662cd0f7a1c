import type { PathSource } from '../../platform/log/path-source.ts'
import { allReasons } from './queries.ts'
import { pathTo, treeOf } from './tree.ts'

const given = (data: Record<string, unknown>) => data.reasonId as string | null

/** Which reason was given, by its names now: the log knows its id alone. */
export const onPath: readonly PathSource[] = [
  {
    knows: ({ kind, data }) => kind === 'case.reason-given' && given(data) !== null,
    async tell(db, workspaceId, events) {
      const tree = treeOf(await allReasons(db, workspaceId))
      return new Map(
        events.flatMap(({ id, data }) => {
          const row = tree.get(given(data)!)
          return row ? [[id, { data: { path: pathTo(tree, row) } }] as const] : []
        }),
      )
    },
  },
]
