import type { Today } from '@polku/contract'
import { useTitle } from '../../lib/title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ChannelsTable } from './channels-table.tsx'
import { DayHeader } from './day-header.tsx'
import { Definitions } from './definitions.tsx'
import { FiguresSection } from './figures-section.tsx'
import { HoursChart } from './hours-chart.tsx'
import { useTodayWords } from './messages/index.ts'
import { NoFigures } from './no-figures.tsx'
import { TodaySkeleton } from './today-skeleton.tsx'
import { useFreshToday, useToday } from './use-today.ts'
import { WaitingSection } from './waiting-section.tsx'

/** A day at the desk; today unless a date is given. */
export function TodayPage({ date }: { date: string | undefined }) {
  const words = useTodayWords()
  const today = useToday(date)
  useTitle(words.today)
  useFreshToday()
  return (
    <main className="h-full overflow-y-auto bg-surface">
      <div className="mx-auto max-w-240 px-4 pb-8 tablet:px-8">
        <DayHeader date={date} today={today.data} />
        {today.isPending ? <TodaySkeleton /> : null}
        {today.isError && !today.data ? (
          <ErrorState error={today.error} onRetry={() => void today.refetch()} />
        ) : null}
        {today.data ? <Day today={today.data} date={date} /> : null}
      </div>
    </main>
  )
}

function Day({ today, date }: { today: Today; date: string | undefined }) {
  const words = useTodayWords()
  const { analytics, figures } = today
  return (
    <>
      {date ? null : <WaitingSection waiting={today.waiting} />}
      {analytics.state === 'catching-up' ? (
        <p role="status" className="rounded bg-information-soft px-3 py-2 text-information">
          {words.catchingUp(analytics.behind)}
        </p>
      ) : null}
      {figures === null ? (
        <NoFigures since={analytics.state === 'unavailable' ? analytics.since : null} />
      ) : nothingIn(figures) ? (
        <div className="border-line border-t py-6">
          <EmptyState title={date ? words.empty.day : words.empty.today}>{words.empty.advice}</EmptyState>
        </div>
      ) : (
        <>
          <FiguresSection figures={figures} date={date} />
          <HoursChart hours={figures.hours} date={date} />
          <ChannelsTable channels={figures.channels} date={date} />
        </>
      )}
      <Definitions />
    </>
  )
}

const nothingIn = ({ opened, solved, firstReply }: NonNullable<Today['figures']>): boolean =>
  opened.count === 0 && solved.count === 0 && firstReply.count === 0
