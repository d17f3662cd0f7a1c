import type { CalendarGiven } from '@polku/contract'
import { type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { hold } from '../../platform/db/hold-queries.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { CalendarHolidayTable, CalendarTable } from './tables.ts'

export type CalendarRow = Selectable<CalendarTable>
export type HolidayRow = Selectable<CalendarHolidayTable>

/** In the order in which they were made, the default first: at most as many as an organisation can have. */
export const allCalendars = (db: Reader, workspaceId: string): Promise<CalendarRow[]> =>
  db
    .selectFrom('calendars')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .orderBy('isDefault', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

/** Which dates holidays fall on in an organisation's calendars, in order. The primary key. */
export const allHolidays = (db: Reader, workspaceId: string): Promise<HolidayRow[]> =>
  db
    .selectFrom('calendarHolidays')
    .select(['workspaceId', 'calendarId', sql<string>`date::text`.as('date'), 'rule', 'names'])
    .where('workspaceId', '=', workspaceId)
    .orderBy('calendarId')
    .orderBy('calendarHolidays.date')
    .orderBy('rule')
    .execute()

/** Until the transaction ends nobody else changes the organisation's calendars. */
export const holdCalendars = (trx: Trx, workspaceId: string) => hold(trx, workspaceId, 'calendars')

const written = ({ week, seasons, holidays, days, ...plain }: CalendarGiven) => ({
  ...plain,
  week: JSON.stringify(week),
  seasons: JSON.stringify(seasons),
  holidays: JSON.stringify(holidays),
  days: JSON.stringify(days),
})

export const insertCalendar = (trx: Trx, workspaceId: string, given: CalendarGiven): Promise<CalendarRow> =>
  trx
    .insertInto('calendars')
    .values({ workspaceId, ...written(given) })
    .returningAll()
    .executeTakeFirstOrThrow()

export const updateCalendar = (trx: Trx, workspaceId: string, id: string, given: CalendarGiven) =>
  trx
    .updateTable('calendars')
    .set({ ...written(given), version: sql`version + 1` })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

export const deleteCalendar = (trx: Trx, workspaceId: string, id: string) =>
  trx.deleteFrom('calendars').where('workspaceId', '=', workspaceId).where('id', '=', id).execute()

/** There is one default; and what goes by one calendar goes by no other. */
export async function leaveToThis(trx: Trx, workspaceId: string, id: string | null, given: CalendarGiven) {
  const others = sql`workspace_id = ${workspaceId} and id is distinct from ${id}::uuid`
  if (given.isDefault)
    await sql`update calendars set is_default = false where ${others} and is_default`.execute(trx)
  await sql`
    update calendars set
      teams = array(select t from unnest(teams) t where t <> all(${given.teams}::uuid[])),
      channels = array(select c from unnest(channels) c where c <> all(${given.channels}::uuid[]))
    where ${others} and (teams && ${given.teams}::uuid[] or channels && ${given.channels}::uuid[])`.execute(
    trx,
  )
}

/** In the place of what it had. */
export async function putHolidays(trx: Trx, calendarId: string, workspaceId: string, rows: HolidayRow[]) {
  await trx
    .deleteFrom('calendarHolidays')
    .where('workspaceId', '=', workspaceId)
    .where('calendarId', '=', calendarId)
    .execute()
  await insertRows(
    trx,
    'calendarHolidays',
    rows.map(({ names, ...row }) => ({ ...row, names: names as never })),
  )
}

/** Of every organisation: those that keep a country's holidays. */
export const calendarsWithCountry = (db: Reader): Promise<CalendarRow[]> =>
  db.selectFrom('calendars').selectAll().where('country', 'is not', null).execute()

/** Which of the ids are teams, and which channels, of the organisation. */
export async function known(db: Reader, workspaceId: string, { teams, channels }: CalendarGiven) {
  const { rows } = await sql<{ teams: number; channels: number }>`
    select (select count(*)::int from teams t where t.workspace_id = ${workspaceId} and t.id = any(${teams}::uuid[])) as teams,
      (select count(*)::int from channels c where c.workspace_id = ${workspaceId} and c.id = any(${channels}::uuid[])) as channels`.execute(
    db,
  )
  return rows[0]!
}
