import { EmptyState } from '../../ui/empty-state.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { useCaseWords } from './messages/index.ts'
import { useCaseCounts } from './use-case-counts.ts'
import { countOf, type InboxFilter } from './views.ts'

export function NoCaseOpen({ filter }: { filter: InboxFilter }) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  // Where there is nothing to choose the list says why.
  if (counts === undefined || countOf(counts, filter) === 0) return null
  return (
    <EmptyState title={words.noCase.title}>
      <ul className="mt-1 flex flex-col gap-2">
        <li className="flex items-center justify-center gap-2">
          <Keys keys="j" /> <Keys keys="k" /> {words.noCase.move}
        </li>
        <li className="flex items-center justify-center gap-2">
          <Keys keys="Enter" /> {words.noCase.open}
        </li>
        <li className="flex items-center justify-center gap-2">
          <Keys keys="mod+k" /> {words.noCase.anything}
        </li>
      </ul>
    </EmptyState>
  )
}
