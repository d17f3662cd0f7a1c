import { EmptyState } from '../../ui/empty-state.tsx'
import { Parts } from '../../ui/parts.tsx'
import { useCaseWords } from './messages/index.ts'
import { isNarrowed } from './narrowed.ts'
import { useCaseCounts } from './use-case-counts.ts'
import type { InboxFilter } from './views.ts'

export function EmptyView({ filter }: { filter: InboxFilter }) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  // A desk to which nobody has written yet is not one that has been worked empty.
  if (counts?.views.all === 0 && counts.views.spam === 0) {
    const { title, advice } = words.empty.all
    return (
      <EmptyState title={title} action={<Parts at="firstStep" props={{}} />}>
        {advice}
      </EmptyState>
    )
  }
  const told = isNarrowed(filter)
    ? words.empty.filtered
    : filter.channel || filter.team
      ? words.empty.narrowed
      : words.empty[filter.view]
  return <EmptyState title={told.title}>{told.advice}</EmptyState>
}
