import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useTitle } from '../../lib/title.ts'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { moveByArrows } from '../../ui/rows.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CaseLine } from './case-line.tsx'
import { useTodayWords } from './messages/index.ts'
import type { RowsOf } from './rows-of.ts'
import { useNumbers } from './use-numbers.ts'
import { useTodayRows } from './use-today-rows.ts'
import { WaitingLine } from './waiting-line.tsx'
import { localDate } from './zone.ts'

/** Who waits is told of this moment, whichever day one came from. */
const isNow = ({ measure }: RowsOf) => measure === 'waiting' || measure === 'too-long'

/** The cases behind one number of a day. */
export function TodayRowsPage({ rows }: { rows: RowsOf }) {
  const words = useTodayWords()
  const title = words.rows.titles[rows.measure]
  useTitle(title)
  return (
    <main className="h-full overflow-y-auto bg-surface">
      <div className="mx-auto max-w-240 px-4 pb-8 tablet:px-8 wide:max-w-320">
        <header className="py-6">
          <Link
            to="/today"
            search={rows.date ? { date: rows.date } : {}}
            className="mb-2 inline-flex min-h-8 items-center gap-1 rounded text-ink-soft text-sm hover:text-ink pointer-coarse:min-h-11"
          >
            <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
            {words.rows.back}
          </Link>
          <h1 className="font-semibold text-xl">{title}</h1>
          <Narrowed rows={rows} />
        </header>
        <RowsList rows={rows} />
      </div>
    </main>
  )
}

function Narrowed({ rows }: { rows: RowsOf }) {
  const words = useTodayWords()
  const numbers = useNumbers()
  const nameOf = useChannelName()
  const said = [
    isNow(rows) ? null : numbers.day(rows.date ?? localDate()),
    rows.channel ? nameOf(rows.channel) : null,
    rows.hour === undefined ? null : words.rows.between(numbers.hour(rows.hour), numbers.hour(rows.hour + 1)),
  ].filter((part) => part !== null)
  return said.length > 0 ? <p className="text-ink-soft">{said.join(' · ')}</p> : null
}

function RowsList({ rows }: { rows: RowsOf }) {
  const words = useTodayWords().rows
  const list = useTodayRows(rows)
  if (list.isPending) return <RowsSkeleton />
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (list.data.length === 0) return <EmptyState title={words.none}>{words.noneAdvice}</EmptyState>
  return (
    <>
      <ul
        data-rows
        onKeyDown={moveByArrows}
        aria-label={words.list}
        className="divide-y divide-line border-line border-y"
      >
        {list.data.map((row) =>
          rows.measure === 'waiting' || rows.measure === 'too-long' ? (
            <WaitingLine key={row.caseId} row={row} measure={rows.measure} />
          ) : (
            <li key={`${row.caseId} ${row.at}`}>
              <CaseLine row={row} />
            </li>
          ),
        )}
      </ul>
      {list.hasNextPage ? (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  )
}

const RowsSkeleton = () => (
  <ul aria-hidden className="border-line border-t">
    {['w-3/5', 'w-2/5', 'w-1/2', 'w-3/4', 'w-2/3'].map((width) => (
      <li key={width} className="flex h-11 items-center border-line border-b px-2">
        <Skeleton className={width} />
      </li>
    ))}
  </ul>
)
