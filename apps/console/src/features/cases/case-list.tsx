import type { CaseOrder } from '@polku/contract'
import { lazy, Suspense, useEffect } from 'react'
import { PlaceList } from '../../ui/place/place-list.tsx'
import { CaseListSkeleton } from './case-list-skeleton.tsx'
import { CaseRow, rowHeight } from './case-row.tsx'
import { ChooseRow } from './choose-row.tsx'
import { chooseNone, useChosen } from './chosen-cases.ts'
import { EmptyView } from './empty-view.tsx'
import { useCaseWords } from './messages/index.ts'
import { showsCases } from './next-case.ts'
import { TakeRow } from './row-owner.tsx'
import { useCaseList } from './use-case-list.ts'
import { useChoosingKeys } from './use-choosing-keys.ts'
import { usePrefetchCase } from './use-prefetch-case.ts'
import type { InboxFilter } from './views.ts'

// Its pickers and menus are wanted by whoever has chosen something, and not before the list is there.
const SeveralBar = lazy(() => import('./several-bar.tsx').then((part) => ({ default: part.SeveralBar })))

type Props = { filter: InboxFilter; order: CaseOrder; openCaseId: string | undefined }

export function CaseList({ filter, order, openCaseId }: Props) {
  const words = useCaseWords()
  const list = useCaseList(filter, order)
  const prefetch = usePrefetchCase()
  const rows = list.data ?? []
  const chosenIds = useChosen()
  const chosen = rows.filter(({ id }) => chosenIds.has(id))
  useChoosingKeys(openCaseId)
  // What is chosen in one list is not in the next.
  useEffect(() => chooseNone, [])
  const nextId = rows[rows.findIndex(({ id }) => id === openCaseId) + 1]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another case to come is news
  useEffect(() => {
    if (openCaseId && nextId) prefetch({ id: nextId })
  }, [openCaseId, nextId])
  return (
    <>
      <PlaceList
        of={JSON.stringify({ filter, order })}
        label={words.caseList}
        list={list}
        rowHeight={rowHeight}
        openId={openCaseId}
        skeleton={<CaseListSkeleton />}
        empty={<EmptyView filter={filter} />}
        onRows={(shown) => showsCases(shown.map(({ id }) => id))}
      >
        {(row) => (
          <>
            <CaseRow row={row} filter={filter} open={row.id === openCaseId} />
            <TakeRow row={row} />
            <ChooseRow row={row} />
          </>
        )}
      </PlaceList>
      {chosen.length > 0 ? (
        <Suspense>
          <SeveralBar chosen={chosen} />
        </Suspense>
      ) : null}
    </>
  )
}
