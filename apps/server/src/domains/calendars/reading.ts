import type { Calendar, CalendarGiven, Holiday, Language } from '@polku/contract'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { calendarNotFound, noSuchCountry } from './errors.ts'
import { countriesWithHolidays, holidaysOf } from './holidays.ts'
import { hoursOn } from './hours-of-day.ts'
import { OpenHours } from './open-hours.ts'
import { datesOf } from './planning-holidays.ts'
import { readCalendars } from './policy.ts'
import { allCalendars, allHolidays, type CalendarRow } from './queries.ts'
import { daysOf, openHoursOf } from './resolving.ts'

const dayMs = 86_400_000

export async function listCalendars(ctx: Context, actor: Actor): Promise<{ items: Calendar[] }> {
  permit(actor, readCalendars)
  return { items: (await allCalendars(ctx.db, actor.workspaceId)).map(present) }
}

export async function readCalendar(ctx: Context, actor: Actor, id: string): Promise<Calendar> {
  permit(actor, readCalendars)
  return present(await calendarOf(ctx, actor, id))
}

/** The open blocks of so many days from a moment on. */
export async function readHours(ctx: Context, actor: Actor, id: string, from: Date, days: number) {
  permit(actor, readCalendars)
  const row = await calendarOf(ctx, actor, id)
  const holidays = (await allHolidays(ctx.db, actor.workspaceId)).filter(
    ({ calendarId }) => calendarId === id,
  )
  const blocks = openHoursOf(row, holidays).blocks(from.getTime(), from.getTime() + days * dayMs)
  const instant = (at: number) => new Date(at).toISOString()
  return {
    zone: row.zone,
    items: blocks.map((block) => ({ from: instant(block.from), to: instant(block.to) })),
  }
}

/** What the days to come would be by a calendar that is not kept yet. */
export async function previewCalendar(
  actor: Actor,
  given: CalendarGiven,
  asked: { from?: string | undefined; days: number; language: Language },
) {
  permit(actor, readCalendars)
  const calendar = daysOf(given, await datesOf(given), asked.language)
  const first = asked.from ? Temporal.PlainDate.from(asked.from) : Temporal.Now.plainDateISO(given.zone)
  const days = Array.from({ length: asked.days }, (_, n) => {
    const date = first.add({ days: n }).toString()
    const { hours, because, name } = hoursOn(calendar, date)
    return { date, hours: [...hours], because, name }
  })
  const open = new OpenHours(calendar).nextOpening(Date.now())
  return { days, isEverOpen: open !== null && open < Date.now() + 366 * dayMs }
}

export async function listHolidays(
  actor: Actor,
  country: string,
  year: number,
): Promise<{ items: Holiday[] }> {
  permit(actor, readCalendars)
  const items = await holidaysOf(country, [year])
  if (items.length === 0) throw noSuchCountry()
  return { items }
}

export async function listCountries(actor: Actor): Promise<{ items: string[] }> {
  permit(actor, readCalendars)
  return { items: await countriesWithHolidays() }
}

async function calendarOf(ctx: Context, actor: Actor, id: string): Promise<CalendarRow> {
  const row = (await allCalendars(ctx.db, actor.workspaceId)).find((one) => one.id === id)
  if (!row) throw calendarNotFound()
  return row
}

function present({ workspaceId: _, createdAt: __, ...row }: CalendarRow): Calendar {
  return row
}
