import { EmptyState } from '../../ui/empty-state.tsx'
import { useCaseWords } from './messages/index.ts'
import type { InboxFilter } from './views.ts'

export function EmptyView({ filter }: { filter: InboxFilter }) {
  const words = useCaseWords()
  const told = filter.channel || filter.team ? words.empty.narrowed : words.empty[filter.view]
  return <EmptyState title={told.title}>{told.advice}</EmptyState>
}
