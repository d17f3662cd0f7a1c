import { z } from 'zod'
import { Id, Instant, Language, TimeZone } from './shared.ts'

const wallTime = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/
const Clock = z
  .string()
  .regex(wallTime, 'must be a time of day such as 09:00, or 24:00')
  .describe('A time of day, such as 09:00; 24:00 is the day’s end.')

export const OpenBlock = z
  .object({ from: Clock, to: Clock.describe('Earlier than `from`: on the day after.') })
  .refine(({ from, to }) => from !== to && from !== '24:00', 'must end at another time than it begins')
export type OpenBlock = z.infer<typeof OpenBlock>

const OpenDay = z.array(OpenBlock).max(8).describe('None: closed.')
export type OpenDay = z.infer<typeof OpenDay>
export const OpenWeek = z.array(OpenDay).length(7).describe('From Monday to Sunday.')
export type OpenWeek = z.infer<typeof OpenWeek>

const day = z.iso.date()

export const Season = z
  .object({
    name: z.string().trim().min(1).max(80),
    from: day.describe('Its first day.'),
    to: day.describe('Its last day.'),
    yearly: z.boolean().describe('It comes again each year; of `from` and `to` only month and day count.'),
    week: OpenWeek,
  })
  .refine(({ from, to, yearly }) => yearly || from <= to, 'must not end before it begins')
  .describe('A part of the year with other hours, such as the summer.')
export type Season = z.infer<typeof Season>

export const OwnDay = z
  .object({ date: day, name: z.string().trim().max(80), hours: OpenDay })
  .describe('A day with hours of its own.')
export type OwnDay = z.infer<typeof OwnDay>

export const KeptHoliday = z
  .object({
    rule: z.string().min(1).max(120).describe('As `listHolidays` names it.'),
    hours: OpenDay,
  })
  .describe('A holiday that is kept each year, with the hours of that day.')
export type KeptHoliday = z.infer<typeof KeptHoliday>

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be two capital letters, such as FI')
  .describe('As ISO 3166 writes it: FI, SE, EE…')

const described = {
  name: z.string().trim().min(1).max(80),
  zone: TimeZone,
  week: OpenWeek,
  seasons: z.array(Season).max(20),
  country: Country.nullable().describe('Whose holidays are kept.'),
  holidays: z.array(KeptHoliday).max(80),
  days: z.array(OwnDay).max(400).describe('They count before holidays, and these before seasons.'),
  isDefault: z.boolean().describe('It holds for whatever has no other; there is one such.'),
  teams: z.array(Id).max(200).describe('Whose cases go by it.'),
  channels: z.array(Id).max(200).describe('What comes by these goes by it, unless its team has another.'),
}

export const Calendar = z
  .object({ id: Id, ...described, version: z.int() })
  .describe('When somebody is there.')
export type Calendar = z.infer<typeof Calendar>
export const Calendars = z.object({ items: z.array(Calendar) })

export const CalendarGiven = z
  .object({
    ...described,
    seasons: described.seasons.default([]),
    country: described.country.default(null),
    holidays: described.holidays.default([]),
    days: described.days.default([]),
    isDefault: described.isDefault.default(false),
    teams: described.teams.default([]),
    channels: described.channels.default([]),
  })
  .meta({
    examples: [
      {
        name: 'Helsinki',
        zone: 'Europe/Helsinki',
        week: [...Array(5).fill([{ from: '09:00', to: '17:00' }]), [], []],
        country: 'FI',
      },
    ],
  })
export type CalendarGiven = z.output<typeof CalendarGiven>
export const mostCalendars = 100

export const HoursQuery = z.object({
  from: Instant.optional().describe('From this moment on; left out: now.'),
  days: z.coerce.number().int().min(1).max(400).default(14).describe('So many days.'),
})
export const OpenHours = z.object({
  zone: TimeZone,
  items: z
    .array(z.object({ from: Instant, to: Instant }))
    .describe('The blocks in which it is open, in order; those that meet are one.'),
})

export const CalendarPreview = z.object({
  days: z.array(
    z.object({
      date: day,
      hours: OpenDay,
      because: z.enum(['week', 'season', 'holiday', 'own']),
      name: z.string().nullable().describe('Of the season, the holiday or the day.'),
    }),
  ),
  isEverOpen: z.boolean().describe('Whether it has an open hour at all in the year to come.'),
})
export type CalendarPreview = z.infer<typeof CalendarPreview>
export const PreviewQuery = z.object({
  from: day.optional().describe('The first day; left out: today.'),
  days: z.coerce.number().int().min(1).max(400).default(42).describe('So many days.'),
  language: Language.default('en').describe('In which holidays are named.'),
})

export const HolidaysQuery = z.object({
  country: Country,
  year: z.coerce.number().int().min(2000).max(2100).describe('Of which year.'),
})
export const Holiday = z.object({
  rule: z.string(),
  date: day,
  names: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
  kind: z
    .enum(['public', 'customary'])
    .describe('`customary`: no public holiday, and closed in many places all the same.'),
})
export type Holiday = z.infer<typeof Holiday>
export const Holidays = z.object({ items: z.array(Holiday) })
export const Countries = z.object({ items: z.array(Country) })
