import type { KeptHoliday, OpenWeek, OwnDay, Season } from '@polku/contract'
import type { Generated, JSONColumnType } from 'kysely'

export interface CalendarTable {
  workspaceId: string
  id: Generated<string>
  name: string
  zone: string
  week: JSONColumnType<OpenWeek>
  seasons: JSONColumnType<Season[]>
  country: string | null
  holidays: JSONColumnType<KeptHoliday[]>
  days: JSONColumnType<OwnDay[]>
  isDefault: boolean
  teams: string[]
  channels: string[]
  version: Generated<number>
  createdAt: Generated<Date>
}

export interface HolidayNames {
  fi: string
  sv: string
  en: string
}

export interface CalendarHolidayTable {
  workspaceId: string
  calendarId: string
  date: string
  rule: string
  names: JSONColumnType<HolidayNames>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    calendars: CalendarTable
    calendarHolidays: CalendarHolidayTable
  }
}
