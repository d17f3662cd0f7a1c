import type { Reader } from '../../platform/db/database.ts'
import { OpenHours } from './open-hours.ts'
import { allCalendars, allHolidays, type CalendarRow, type HolidayRow } from './queries.ts'

/** By which hours a case goes, and which calendar says so; null: nobody has set one, and every hour is open. */
export interface Hours {
  calendarId: string
  open: OpenHours
}

/** Compiled ones are kept by what they were made of, so that a year is worked out once a process. */
const compiled = new Map<string, OpenHours>()
const mostKept = 200

/** The calendar of a case: its team's, else its channel's, else the organisation's. */
export async function calendarsOf(
  db: Reader,
  workspaceId: string,
): Promise<(one: { teamId: string | null; channelId: string | null }) => Hours | null> {
  const rows = await allCalendars(db, workspaceId)
  if (rows.length === 0) return () => null
  const holidays = Map.groupBy(await allHolidays(db, workspaceId), ({ calendarId }) => calendarId)
  const all = rows.map((row) => ({
    row,
    hours: { calendarId: row.id, open: openHoursOf(row, holidays.get(row.id) ?? []) },
  }))
  const one = (holds: (row: CalendarRow) => boolean) => all.find(({ row }) => holds(row))?.hours
  return ({ teamId, channelId }) =>
    (teamId && one(({ teams }) => teams.includes(teamId))) ||
    (channelId && one(({ channels }) => channels.includes(channelId))) ||
    one(({ isDefault }) => isDefault) ||
    null
}

export function openHoursOf(row: CalendarRow, holidays: readonly HolidayRow[]): OpenHours {
  const key = `${row.id} ${row.version} ${holidays.length} ${holidays.at(-1)?.date ?? ''}`
  const known = compiled.get(key)
  if (known) return known
  const hours = new OpenHours(daysOf(row, holidays, 'en'))
  if (compiled.size >= mostKept) compiled.delete(compiled.keys().next().value!)
  compiled.set(key, hours)
  return hours
}

export const daysOf = (
  {
    zone,
    week,
    seasons,
    holidays,
    days,
  }: Pick<CalendarRow, 'zone' | 'week' | 'seasons' | 'holidays' | 'days'>,
  fallingOn: readonly Pick<HolidayRow, 'date' | 'rule' | 'names'>[],
  language: 'fi' | 'sv' | 'en',
) => ({
  ...{ zone, week, seasons, holidays, days },
  holidayOn: new Map(fallingOn.map(({ date, rule, names }) => [date, { rule, name: names[language] }])),
})
