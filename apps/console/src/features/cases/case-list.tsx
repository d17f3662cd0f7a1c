import type { CaseOrder } from '@polku/contract'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { CaseListSkeleton } from './case-list-skeleton.tsx'
import { CaseRow, rowHeight } from './case-row.tsx'
import { EmptyView } from './empty-view.tsx'
import { useCaseWords } from './messages/index.ts'
import { showsCases } from './next-case.ts'
import { TakeRow } from './row-owner.tsx'
import { useCaseList } from './use-case-list.ts'
import { useHold } from './use-hold.ts'
import { usePrefetchCase } from './use-prefetch-case.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useSteadyRows } from './use-steady-rows.ts'
import type { InboxFilter } from './views.ts'

/** Focus comes back to the row one left; to the list when the row has left the view. */
export function focusRow(caseId: string): void {
  const row = document.querySelector<HTMLElement>(`[data-case="${caseId}"]`)
  ;(row ?? document.querySelector<HTMLElement>('[data-case-list]'))?.focus()
}

type Props = { filter: InboxFilter; order: CaseOrder; openCaseId: string | undefined }

export function CaseList({ filter, order, openCaseId }: Props) {
  const words = useCaseWords()
  const list = useCaseList(filter, order)
  const scroller = useRef<HTMLDivElement>(null)
  const hold = useHold(scroller)
  const { rows, heldBack } = useSteadyRows(JSON.stringify({ filter, order }), list.data, hold.held)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  })
  useEffect(() => showsCases(rows.map(({ id }) => id)), [rows])
  const keys = useRowKeys({ rows, openCaseId, scroller, scrollTo: virtual.scrollToIndex, aim: hold.aim })

  const prefetch = usePrefetchCase()
  const nextId = rows[rows.findIndex((row) => row.id === openCaseId) + 1]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another case to come is news
  useEffect(() => {
    if (openCaseId && nextId) prefetch({ id: nextId })
  }, [openCaseId, nextId])

  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (last >= rows.length - 10 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  if (list.isPending) return <CaseListSkeleton />
  if (list.isError && rows.length === 0) {
    return <ErrorState compact error={list.error} onRetry={() => void list.refetch()} />
  }
  if (rows.length === 0) return <EmptyView filter={filter} />
  return (
    <div className="relative min-h-0 flex-1">
      {heldBack > 0 ? (
        <button
          type="button"
          onClick={() => {
            virtual.scrollToOffset(0)
            hold.release()
          }}
          className="enter-floating absolute inset-x-0 top-2 z-10 mx-auto flex h-8 w-fit items-center gap-1 rounded-full bg-raised px-3 font-medium text-accent text-sm shadow-floating"
        >
          <ArrowUp size={14} strokeWidth={2} aria-hidden />
          {words.newAbove(heldBack)}
        </button>
      ) : null}
      <div ref={scroller} {...hold.handlers} className="h-full overflow-y-auto overscroll-contain">
        <ul
          data-case-list
          {...keys}
          tabIndex={-1}
          aria-label={words.caseList}
          className="relative w-full outline-none"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]
            return row ? (
              <li
                key={item.key}
                aria-posinset={item.index + 1}
                aria-setsize={hasNextPage ? -1 : rows.length}
                className="group absolute inset-x-0 top-0"
                style={{ height: rowHeight, transform: `translateY(${item.start}px)` }}
              >
                <CaseRow row={row} filter={filter} open={row.id === openCaseId} />
                <TakeRow row={row} />
              </li>
            ) : null
          })}
        </ul>
      </div>
    </div>
  )
}
