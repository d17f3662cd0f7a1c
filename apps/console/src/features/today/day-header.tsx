import type { Today } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTimes } from '../../lib/time.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useTodayWords } from './messages/index.ts'
import { useNumbers } from './use-numbers.ts'
import { daysFrom, localDate } from './zone.ts'

type Props = { date: string | undefined; today: Today | undefined }

/** Which day, up to when it is counted, and the way to its neighbours. */
export function DayHeader({ date, today }: Props) {
  const words = useTodayWords()
  const numbers = useNumbers()
  const times = useTimes()
  const navigate = useNavigate()
  const shown = date ?? today?.date ?? localDate()
  const go = (away: number) => {
    const to = daysFrom(shown, away)
    void navigate({ to: '/today', search: to >= localDate() ? {} : { date: to } })
  }
  const name = numbers.day(shown)
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 py-6">
      <div className="min-w-0 flex-1">
        <h1 className="font-semibold text-xl">{date ? name : words.today}</h1>
        <p className="text-ink-faint text-sm">
          {date ? words.wholeDay : name}
          {!date && today?.figures ? (
            <>
              {' · '}
              <span className="whitespace-nowrap">{words.countedUntil(times.atClock(today.until))}</span>
            </>
          ) : null}
        </p>
      </div>
      {date ? (
        <Button look="quiet" onClick={() => void navigate({ to: '/today', search: {} })}>
          {words.backToToday}
        </Button>
      ) : null}
      <div className="flex">
        <IconButton icon={ChevronLeft} label={words.previousDay} onClick={() => go(-1)} />
        <IconButton icon={ChevronRight} label={words.nextDay} disabled={!date} onClick={() => go(1)} />
      </div>
    </header>
  )
}
