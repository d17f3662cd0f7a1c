import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Parts } from '../../ui/parts.tsx'
import { moveByArrows } from '../../ui/rows.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CustomerRow, customerColumns, customerMeasure, customerRowHeight } from './customer-row.tsx'
import { useCustomerWords } from './messages/index.ts'
import { useCustomerList } from './use-customer-list.ts'

export function CustomerList({ search }: { search: string }) {
  const words = useCustomerWords()
  const list = useCustomerList(search)
  const rows = list.data ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => customerRowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
  })
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (last >= rows.length - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  if (list.isPending) return <CustomerListSkeleton />
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (rows.length === 0) {
    const told = search ? words.notFound : words.none
    return (
      <EmptyState title={told.title} action={search ? null : <Parts at="firstStep" props={{}} />}>
        {told.advice}
      </EmptyState>
    )
  }
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
      <ul
        data-rows
        onKeyDown={moveByArrows}
        aria-label={words.customers}
        className={`relative ${customerMeasure} border-line border-t`}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const customer = rows[item.index]
          return customer ? (
            <li
              key={item.key}
              className="absolute inset-x-0 top-0"
              style={{ height: customerRowHeight, transform: `translateY(${item.start}px)` }}
            >
              <CustomerRow customer={customer} />
            </li>
          ) : null
        })}
      </ul>
    </div>
  )
}

const bars = ['w-32', 'w-40', 'w-28', 'w-44', 'w-36', 'w-32', 'w-40', 'w-28', 'w-36', 'w-44']

const CustomerListSkeleton = () => (
  <ul aria-hidden className={`${customerMeasure} min-h-0 flex-1 overflow-hidden border-line border-t`}>
    {bars.map((bar, index) => (
      <li
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change places
        key={index}
        className={`${customerColumns} border-line border-b`}
        style={{ height: customerRowHeight }}
      >
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className={bar} />
        <Skeleton className="w-1/2 max-tablet:hidden" />
      </li>
    ))}
  </ul>
)
