import type { FoundKind } from '@polku/contract'
import { useEffect } from 'react'
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
  // What has to be looked for long comes in parts, of which the first may hold nothing.
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const looksOn = data?.length === 0 && hasNextPage
  useEffect(() => {
    if (looksOn && !isFetchingNextPage) void fetchNextPage()
  }, [looksOn, isFetchingNextPage, fetchNextPage])
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
      empty={
        looksOn ? (
          <RowSkeletons />
        ) : (
          <EmptyState title={words.nothing.title}>{words.nothing.advice}</EmptyState>
        )
      }
    >
      {(one) => <FoundRow one={one} />}
    </PlaceList>
  )
}
