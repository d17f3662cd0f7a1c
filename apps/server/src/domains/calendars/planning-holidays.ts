import type { CalendarGiven, Holiday } from '@polku/contract'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { holidaysOf } from './holidays.ts'
import { calendarsWithCountry, type HolidayRow, holdCalendars, putHolidays } from './queries.ts'

/** The year before, for what was promised then, and so many ahead as hours are looked for in. */
export const yearsPlanned = (): number[] => {
  const year = new Date().getUTCFullYear()
  return Array.from({ length: 5 }, (_, at) => year - 1 + at)
}

/** The dates of the holidays that a calendar keeps. */
export async function datesOf({
  country,
  holidays,
}: Pick<CalendarGiven, 'country' | 'holidays'>): Promise<Holiday[]> {
  if (!country || holidays.length === 0) return []
  const kept = new Set(holidays.map(({ rule }) => rule))
  return (await holidaysOf(country, yearsPlanned())).filter(({ rule }) => kept.has(rule))
}

export const asRows = (workspaceId: string, calendarId: string, dates: readonly Holiday[]): HolidayRow[] =>
  dates.map(({ date, rule, names }) => ({ workspaceId, calendarId, date, rule, names }))

/** The cron job `plan-holidays`: another year comes into sight. */
export async function planHolidays(ctx: Context): Promise<void> {
  for (const row of await calendarsWithCountry(ctx.db)) {
    const { workspaceId, id: calendarId, name } = row
    const dates = await datesOf(row)
    await write(ctx, async (trx) => {
      await holdCalendars(trx, workspaceId)
      await putHolidays(trx, calendarId, workspaceId, asRows(workspaceId, calendarId, dates))
      await append(trx, systemActor(workspaceId), { kind: 'calendar.changed', data: { calendarId, name } })
    })
  }
}
