import { type CalendarGiven, mostCalendars, type OpenDay } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { calendarNotFound, defaultStays, hoursOverlap, neverOpen, tooManyCalendars } from './errors.ts'
import { OpenHours } from './open-hours.ts'
import { asRows, datesOf } from './planning-holidays.ts'
import { manageCalendars } from './policy.ts'
import {
  allCalendars,
  deleteCalendar,
  holdCalendars,
  insertCalendar,
  known,
  leaveToThis,
  putHolidays,
  updateCalendar,
} from './queries.ts'
import { daysOf } from './resolving.ts'

/** The first one of an organisation is its default. Answers its id. */
export async function createCalendar(ctx: Context, actor: Actor, asked: CalendarGiven): Promise<string> {
  permit(actor, manageCalendars)
  const dates = await checked(asked)
  return await write(ctx, async (trx) => {
    await holdCalendars(trx, actor.workspaceId)
    const others = await allCalendars(trx, actor.workspaceId)
    if (others.length >= mostCalendars) throw tooManyCalendars()
    const given = { ...asked, isDefault: asked.isDefault || others.length === 0 }
    await prepare(trx, actor.workspaceId, null, given)
    const { id, name } = await insertCalendar(trx, actor.workspaceId, given)
    await putHolidays(trx, id, actor.workspaceId, asRows(actor.workspaceId, id, dates))
    await append(trx, actor, { kind: 'calendar.created', data: { calendarId: id, name } })
    return id
  })
}

/** Puts it as given, whole. What runs by it is worked out anew. */
export async function changeCalendar(
  ctx: Context,
  actor: Actor,
  id: string,
  asked: CalendarGiven,
): Promise<void> {
  permit(actor, manageCalendars)
  const dates = await checked(asked)
  await write(ctx, async (trx) => {
    await holdCalendars(trx, actor.workspaceId)
    const before = (await allCalendars(trx, actor.workspaceId)).find((one) => one.id === id)
    if (!before) throw calendarNotFound()
    // The default stays one until another is made so.
    const given = { ...asked, isDefault: asked.isDefault || before.isDefault }
    await prepare(trx, actor.workspaceId, id, given)
    await updateCalendar(trx, actor.workspaceId, id, given)
    await putHolidays(trx, id, actor.workspaceId, asRows(actor.workspaceId, id, dates))
    await append(trx, actor, { kind: 'calendar.changed', data: { calendarId: id, name: given.name } })
  })
}

/** What went by it goes by the default. */
export async function removeCalendar(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, manageCalendars)
  await write(ctx, async (trx) => {
    await holdCalendars(trx, actor.workspaceId)
    const all = await allCalendars(trx, actor.workspaceId)
    const row = all.find((one) => one.id === id)
    if (!row) throw calendarNotFound()
    if (row.isDefault && all.length > 1) throw defaultStays()
    await deleteCalendar(trx, actor.workspaceId, id)
    await append(trx, actor, { kind: 'calendar.deleted', data: { calendarId: id, name: row.name } })
  })
}

async function prepare(trx: Trx, workspaceId: string, id: string | null, given: CalendarGiven) {
  const found = await known(trx, workspaceId, given)
  if (found.teams < new Set(given.teams).size) throw new Refusal('team.not-found')
  if (found.channels < new Set(given.channels).size) throw new Refusal('channel.not-found')
  await leaveToThis(trx, workspaceId, id, given)
}

/** Throws where hours overlap, or none is ever open. Answers when its holidays are. */
async function checked(given: CalendarGiven) {
  const weeks = [given.week, ...given.seasons.map(({ week }) => week)].flat()
  const days = [
    ...weeks,
    ...given.holidays.map(({ hours }) => hours),
    ...given.days.map(({ hours }) => hours),
  ]
  if (days.some(overlaps)) throw hoursOverlap()
  const dates = await datesOf(given)
  const now = Date.now()
  const open = new OpenHours(daysOf(given, dates, 'en')).nextOpening(now)
  if (open === null || open > now + 366 * 86_400_000) throw neverOpen()
  return dates
}

/** One that goes over midnight may be the last of its day alone. */
function overlaps(day: OpenDay): boolean {
  const sorted = day.toSorted((a, b) => a.from.localeCompare(b.from))
  return sorted.some(({ from, to }, at) => {
    const next = sorted[at + 1]
    return next !== undefined && (to <= from || to > next.from)
  })
}
