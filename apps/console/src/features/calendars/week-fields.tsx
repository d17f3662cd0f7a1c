import type { OpenWeek } from '@polku/contract'
import { Temporal } from 'temporal-polyfill'
import { useLanguage } from '../../lib/i18n.ts'
import { dates } from '../../lib/time.ts'
import { Button } from '../../ui/button.tsx'
import { HoursBar } from './hours-bar.tsx'
import { HoursField } from './hours-field.tsx'
import { useCalendarWords } from './messages/index.ts'

/** A Monday, for the names of the days. */
const monday = Temporal.PlainDate.from('2024-01-01')

type Props = { week: OpenWeek; onChange: (week: OpenWeek) => void }

/** The hours of each day of the week, typed, and drawn beside. */
export function WeekFields({ week, onChange }: Props) {
  const words = useCalendarWords()
  const language = useLanguage()
  const nameOf = (day: number) => {
    const { year, month, day: date } = monday.add({ days: day })
    const name = dates(language, { weekday: 'long' }).format(new Date(year, month - 1, date))
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
  return (
    <div className="flex flex-col gap-2">
      {week.map((hours, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day of the week is its place in it
        <div key={day} className="flex items-center gap-3">
          <span className="w-24 shrink-0 truncate text-sm">{nameOf(day)}</span>
          <HoursField
            className="w-56 shrink-0 max-tablet:w-auto max-tablet:flex-1"
            label={words.hoursOf(nameOf(day))}
            hours={hours}
            onChange={(next) => onChange(week.with(day, next))}
          />
          <span className="min-w-0 flex-1 max-tablet:hidden">
            <HoursBar hours={hours} tall />
          </span>
        </div>
      ))}
      <Button
        look="quiet"
        className="self-start"
        onClick={() => onChange(week.map((hours, day) => (day < 5 ? week[0]! : hours)))}
      >
        {words.copyMonday}
      </Button>
    </div>
  )
}
