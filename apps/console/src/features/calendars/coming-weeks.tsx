import type { CalendarGiven, CalendarPreview } from '@polku/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { useSettled } from '../../lib/settled.ts'
import { dates } from '../../lib/time.ts'
import { classes } from '../../ui/classes.ts'
import { HoursBar } from './hours-bar.tsx'
import { hoursText } from './hours-text.ts'
import { useCalendarWords } from './messages/index.ts'

type Day = CalendarPreview['days'][number]

const shown = 42

/** How the six weeks to come would be: which days are closed, or other than usual, and why. */
export function ComingWeeks({ given }: { given: CalendarGiven }) {
  const words = useCalendarWords()
  const language = useLanguage()
  const asked = useSettled(given, 300)
  const { data } = useQuery({
    queryKey: ['calendars', 'preview', language, asked],
    queryFn: ({ signal }) =>
      api.post('/api/v1/calendars/preview', {
        query: { days: shown, language },
        body: { ...asked, name: asked.name || words.newCalendar },
        signal,
      }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const days = data?.days ?? []
  const other = days.filter(({ because }) => because !== 'week')
  return (
    <aside className="min-w-0 py-6 desk:sticky desk:top-0 desk:self-start desk:pt-0">
      <h3 className="font-semibold text-lg">{words.coming}</h3>
      {data && !data.isEverOpen ? <p className="mt-1 text-critical text-sm">{words.neverOpen}</p> : null}
      <ol className="mt-3 grid grid-cols-7 gap-1">
        {Array.from({ length: leading(days[0]?.date) }, (_, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: days before the first, which hold nothing
          <li key={nth} aria-hidden />
        ))}
        {days.map((day) => (
          <DayCell key={day.date} day={day} />
        ))}
      </ol>
      {other.length > 0 ? (
        <ul className="mt-4 flex flex-col gap-1 text-sm">
          {grouped(other).map(({ first, last, name, hours }) => (
            <li key={first} className="flex justify-between gap-3">
              <span className="min-w-0 truncate">{name ?? words.otherHours}</span>
              <span className="shrink-0 text-ink-soft">
                {first === last
                  ? said(language, first)
                  : `${said(language, first)} – ${said(language, last)}`}
                {' · '}
                {hours === null
                  ? words.otherHours
                  : hours.length > 0
                    ? hoursText(language, hours)
                    : words.closed}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </aside>
  )
}

function DayCell({ day }: { day: Day }) {
  const words = useCalendarWords()
  const language = useLanguage()
  const { date, hours, because, name } = day
  const open = hours.length > 0 ? hoursText(language, hours) : words.closed
  return (
    <li
      title={[said(language, date, true), name, open].filter(Boolean).join(' · ')}
      className={classes(
        'flex h-11 flex-col justify-between rounded border px-0.5 py-1 text-xs',
        hours.length === 0 ? 'border-transparent bg-hover text-ink-faint' : 'border-line',
        because === 'holiday' || because === 'own' ? 'font-semibold text-caution' : '',
      )}
    >
      <span className="truncate">{date.endsWith('-01') ? said(language, date) : Number(date.slice(8))}</span>
      <span className="sr-only">{[name, open].filter(Boolean).join(', ')}</span>
      {hours.length > 0 ? <HoursBar hours={hours} /> : null}
    </li>
  )
}

/** How many days of its week come before a date. */
const leading = (date: string | undefined) => (date ? (new Date(`${date}T12:00`).getDay() + 6) % 7 : 0)

const said = (language: 'fi' | 'sv' | 'en', date: string, whole = false) =>
  dates(language, {
    ...(whole ? { weekday: 'long' } : {}),
    ...{ day: 'numeric', month: whole ? 'long' : 'numeric' },
  }).format(new Date(`${date}T12:00`))

/** Days in a row that are so for the same reason; hours where each of them has the same. */
function grouped(days: readonly Day[]) {
  const found: { first: string; last: string; name: string | null; hours: Day['hours'] | null }[] = []
  for (const { date, name, hours, because } of days) {
    const last = found.at(-1)
    if (last && last.name === name && because === 'season') {
      last.last = date
      if (JSON.stringify(last.hours) !== JSON.stringify(hours)) last.hours = null
    } else found.push({ first: date, last: date, name, hours })
  }
  return found
}
