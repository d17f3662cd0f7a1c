import type { Calendar } from '@polku/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronRight, Plus } from 'lucide-react'
import { useMay } from '../../lib/session.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { HoursBar } from './hours-bar.tsx'
import { useCalendarWords } from './messages/index.ts'
import { useCalendars } from './use-calendars.ts'

/** Whose hours are which. */
export function CalendarsPage() {
  const words = useCalendarWords()
  const navigate = useNavigate()
  const mayManage = useMay('calendar.manage')
  const calendars = useCalendars()
  const add = mayManage ? (
    <Button
      look="primary"
      onClick={() => void navigate({ to: '/settings/calendars/$calendarId', params: { calendarId: 'new' } })}
    >
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.newCalendar}
    </Button>
  ) : null
  return (
    <SettingsPage lead={words.lead} action={calendars.data?.length === 0 ? null : add}>
      <SettingsList list={calendars} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(calendar) => <CalendarRow key={calendar.id} calendar={calendar} />}
      </SettingsList>
    </SettingsPage>
  )
}

function CalendarRow({ calendar }: { calendar: Calendar }) {
  const words = useCalendarWords()
  const { teams, channels } = calendar
  return (
    <li className="border-line border-b">
      <Link
        to="/settings/calendars/$calendarId"
        params={{ calendarId: calendar.id }}
        className="flex min-h-14 items-center gap-4 py-2 hover:bg-hover"
      >
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-2">
            <span className="truncate font-medium">{calendar.name}</span>
            {calendar.isDefault ? <Badge>{words.default}</Badge> : null}
          </span>
          <span className="block truncate text-ink-soft text-sm">
            {[calendar.zone, words.countOf(teams.length, channels.length)].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="grid w-40 shrink-0 gap-0.5 max-tablet:hidden">
          {calendar.week.map((hours, day) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day of the week is its place in it
            <HoursBar key={day} hours={hours} />
          ))}
        </span>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-ink-faint" />
      </Link>
    </li>
  )
}
