import type { Calendar } from '@polku/contract'
import { useParams } from '@tanstack/react-router'
import { useSession } from '../../lib/session.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { CalendarForm, type Given } from './calendar-form.tsx'
import { useCalendarWords } from './messages/index.ts'
import { useCalendars } from './use-calendars.ts'

const nine = [{ from: '09:00', to: '17:00' }]

/** One calendar, or a new one. */
export function CalendarPage() {
  const words = useCalendarWords()
  const { calendarId } = useParams({ strict: false }) as { calendarId: string }
  const { workspace } = useSession()
  const calendars = useCalendars()
  const known = calendars.data?.find(({ id }) => id === calendarId)
  const fresh: Given = {
    ...{ name: '', zone: workspace.timeZone, week: [nine, nine, nine, nine, nine, [], []], seasons: [] },
    ...{ country: null, holidays: [], days: [], isDefault: calendars.data?.length === 0 },
    ...{ teams: [], channels: [] },
  }
  const isNew = calendarId === 'new'
  return (
    <SettingsPage wide backTo="/settings/calendars" title={isNew ? words.newCalendar : (known?.name ?? '')}>
      {calendars.isPending ? <RowSkeletons rows={6} /> : null}
      {calendars.isError ? (
        <ErrorState error={calendars.error} onRetry={() => void calendars.refetch()} compact />
      ) : null}
      {calendars.data && !isNew && !known ? <p className="text-ink-soft">{words.notFound}</p> : null}
      {calendars.data && (isNew || known) ? (
        <CalendarForm key={known?.id ?? 'new'} one={known ?? null} first={known ? given(known) : fresh} />
      ) : null}
    </SettingsPage>
  )
}

const given = ({ id: _, version: __, ...rest }: Calendar): Given => rest
