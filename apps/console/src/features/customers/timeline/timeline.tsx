import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useActions } from '../../../lib/actions.ts'
import { useSettled } from '../../../lib/settled.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { PathDay } from '../../../ui/path/path-day.tsx'
import { moveByArrows } from '../../../ui/rows.ts'
import { useCustomerWords } from '../messages/index.ts'
import { useHappeningWords } from '../use-happening-words.ts'
import { type TimelineFilter, useTimeline } from '../use-timeline.ts'
import { TimelineEntry } from './timeline-entry.tsx'
import { timelineRows } from './timeline-rows.ts'
import { TimelineSkeleton } from './timeline-skeleton.tsx'
import { TimelineTools } from './timeline-tools.tsx'

/** Everything that happened with a customer, running down the path from now to the first day. */
export function Timeline({ customerId, name }: { customerId: string; name: string }) {
  const words = useCustomerWords()
  const say = useHappeningWords()
  const [filter, setFilter] = useState<TimelineFilter | undefined>()
  const [text, setText] = useState('')
  const search = useSettled(text.trim(), 200)
  const input = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const timeline = useTimeline(customerId, { filter, search: search || undefined })
  const rows = timelineRows(timeline.data ?? [], !timeline.hasNextPage)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'day' ? 36 : 72),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  })
  useActions([
    {
      id: 'search-timeline',
      group: 'list',
      label: words.searchTimeline,
      keys: '/',
      run: () => input.current?.focus(),
    },
  ])

  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = timeline
  useEffect(() => {
    if (last >= rows.length - 15 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  const narrowed = filter !== undefined || search !== ''
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <TimelineTools filter={filter} onFilter={setFilter} text={text} onText={setText} input={input} />
      {timeline.isPending ? <TimelineSkeleton /> : null}
      {timeline.isError ? (
        <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : null}
      {timeline.isSuccess && rows.length === 0 ? (
        <EmptyState title={narrowed ? words.noneFound.title : words.noPath.title}>
          {narrowed ? words.noneFound.advice : words.noPath.advice}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <section
          ref={scroller}
          data-rows
          onKeyDown={moveByArrows}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keys
          tabIndex={0}
          aria-label={words.timeline}
          className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
        >
          <ol className="relative mx-auto max-w-216" style={{ height: virtual.getTotalSize() }}>
            {shown.map((position) => {
              const row = rows[position.index]
              return row ? (
                <li
                  key={position.key}
                  ref={virtual.measureElement}
                  data-index={position.index}
                  className="absolute inset-x-0 top-0 px-4 tablet:px-6"
                  style={{ transform: `translateY(${position.start}px)` }}
                >
                  {row.type === 'day' ? (
                    <PathDay as="h3" at={row.at} first={position.index === 0} />
                  ) : (
                    <TimelineEntry
                      item={row.item}
                      said={say(row.item)}
                      last={row.last}
                      titled={row.titled}
                      customerName={name}
                      search={search}
                    />
                  )}
                </li>
              ) : null
            })}
          </ol>
        </section>
      ) : null}
    </div>
  )
}
