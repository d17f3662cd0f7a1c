import type { FoundKind } from '@polku/contract'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PlaceList } from '../../ui/place/place-list.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { FoundRow, foundMeasure, foundRowHeight } from './found-row.tsx'
import { useSearchWords } from './messages/index.ts'
import { saysEnough, useSearch } from './use-search.ts'

/** Everything found, as long as one goes on reading. */
export function FoundList({ q, kind }: { q: string; kind: FoundKind | undefined }) {
  const words = useSearchWords()
  const list = useSearch(q, kind)
  if (!saysEnough(q)) return <EmptyState title={words.begin.title}>{words.begin.advice}</EmptyState>
  return (
    <PlaceList
      of={`${q} ${kind} ${list.isPlaceholderData}`}
      label={words.found}
      list={list}
      rowHeight={foundRowHeight}
      openId={undefined}
      className={foundMeasure}
      skeleton={<RowSkeletons />}
      empty={<EmptyState title={words.nothing.title}>{words.nothing.advice}</EmptyState>}
    >
      {(one) => <FoundRow one={one} />}
    </PlaceList>
  )
}
