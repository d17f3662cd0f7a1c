import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { ErrorState } from '../error-state.tsx'
import { NewAbove } from './new-above.tsx'
import type { Row } from './steady-list.ts'
import { useHold } from './use-hold.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useSteadyRows } from './use-steady-rows.ts'

type Props<R extends Row> = {
  /** What is listed; something else begins afresh, from the top. */
  of: string
  label: string
  list: UseInfiniteQueryResult<R[]>
  rowHeight: number
  openId: string | undefined
  /** In the shape of what comes. */
  skeleton: ReactNode
  /** Why there is nothing, and the first step. */
  empty: ReactNode
  /** Which rows there are to see now, and in which order. */
  onRows?: (rows: readonly R[]) => void
  className?: string
  /** A row; what has the focus in it is marked `data-row` with its id. */
  children: (row: R) => ReactNode
}

/**
 * The list of a place: as long as there are rows, moved in by keys, and still under the eye and the pointer while
 * it changes.
 */
export function PlaceList<R extends Row>(props: Props<R>) {
  const { of, label, list, rowHeight, openId, onRows, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const hold = useHold(scroller)
  const { rows, heldBack } = useSteadyRows(of, list.data, hold.held)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  })
  const keys = useRowKeys({ rows, openId, scroller, scrollTo: virtual.scrollToIndex, aim: hold.aim })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other rows are news
  useEffect(() => onRows?.(rows), [rows])

  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (last >= rows.length - 15 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  if (list.isPending) return props.skeleton
  if (list.isError && rows.length === 0) {
    return <ErrorState compact error={list.error} onRetry={() => void list.refetch()} />
  }
  if (rows.length === 0) return props.empty
  return (
    <div {...hold.pointer} className="relative min-h-0 flex-1">
      {heldBack > 0 ? (
        <NewAbove
          count={heldBack}
          onShow={() => {
            virtual.scrollToOffset(0)
            hold.release()
          }}
        />
      ) : null}
      <div ref={scroller} onScroll={hold.onScroll} className="h-full overflow-y-auto overscroll-contain">
        <ul
          data-list
          data-rows
          {...keys}
          tabIndex={-1}
          aria-label={label}
          className={`relative w-full outline-none ${className ?? ''}`}
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
                {props.children(row)}
              </li>
            ) : null
          })}
        </ul>
      </div>
    </div>
  )
}
