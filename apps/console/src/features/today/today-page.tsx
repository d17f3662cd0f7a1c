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
import { SentencesSection } from './sentences-section.tsx'
import { FiguresSkeleton } from './today-skeleton.tsx'
import { useFreshToday, useToday } from './use-today.ts'

/** A day at the desk; today unless a date is given. */
export function TodayPage({ date }: { date: string | undefined }) {
  const words = useTodayWords()
  const today = useToday(date)
  useTitle(words.today)
  useFreshToday()
  return (
    <main className="h-full overflow-y-auto bg-surface">
      <div className="mx-auto max-w-240 px-4 pb-8 tablet:px-8 wide:max-w-320">
        <DayHeader date={date} today={today.data} />
        {date ? null : <SentencesSection />}
        {today.isPending ? <FiguresSkeleton /> : null}
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
  return (
    <>
      {today.analytics.state === 'catching-up' ? (
        <p role="status" className="my-3 rounded bg-information-soft px-3 py-2 text-information">
          {words.catchingUp(today.analytics.behind)}
        </p>
      ) : null}
      <Figures today={today} date={date} />
      <Definitions />
    </>
  )
}

function Figures({ today: { analytics, figures }, date }: { today: Today; date: string | undefined }) {
  const words = useTodayWords().empty
  if (figures === null)
    return <NoFigures since={analytics.state === 'unavailable' ? analytics.since : null} />
  if (nothingIn(figures)) {
    // What is still to be counted may be this day's.
    return analytics.state === 'catching-up' ? null : (
      <div className="border-line border-t py-6">
        <EmptyState title={date ? words.day : words.today}>{words.advice}</EmptyState>
      </div>
    )
  }
  return (
    <>
      <FiguresSection figures={figures} date={date} />
      <div className="wide:grid wide:grid-cols-[3fr_2fr] wide:gap-x-12">
        <HoursChart hours={figures.hours} date={date} />
        <ChannelsTable channels={figures.channels} date={date} />
      </div>
    </>
  )
}

const nothingIn = ({ opened, solved, firstReply }: NonNullable<Today['figures']>): boolean =>
  opened.count === 0 && solved.count === 0 && firstReply.count === 0
