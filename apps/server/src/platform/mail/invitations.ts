import ical from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { cleanLine, cleanText } from './charset.ts'
import type { Invitation } from './parsed-mail.ts'

/** Each event once, though many senders put the same calendar into the mail and beside it. */
export const invitationsIn = (calendars: string[]): Invitation[] => [
  ...new Map(
    calendars
      .filter(isTameCalendar)
      .flatMap(readInvitations)
      .map((event) => [JSON.stringify(event), event]),
  ).values(),
]

/** The reader needs seconds for a property of a hundred thousand lines; an invitation has some dozens. */
const isTameCalendar = (calendar: string) =>
  calendar.length <= 256 * 1024 && (calendar.match(/\n/g)?.length ?? 0) <= 5_000

/** The events of a calendar file; none where it cannot be read, the file itself stays an attachment. */
export const readInvitations = (calendar: string): Invitation[] => {
  try {
    const root = new ical.Component(ical.parse(calendar))
    const method = String(root.getFirstPropertyValue('method') ?? 'PUBLISH').toUpperCase()
    return root
      .getAllSubcomponents('vevent')
      .slice(0, 20)
      .map((event) => ({ method, ...details(event, method) }))
  } catch {
    return []
  }
}

const details = (event: InstanceType<typeof ical.Component>, method: string) => {
  const text = (name: string) => {
    const value = event.getFirstPropertyValue(name)
    return value === null ? null : cleanLine(String(value), 500) || null
  }
  const organiser = event.getFirstProperty('organizer')
  const name = organiser?.getFirstParameter('cn')
  const cancelled = method === 'CANCEL' || text('status')?.toUpperCase() === 'CANCELLED'
  const start = timeOf(event, 'dtstart')
  return {
    summary: text('summary'),
    start: moment(start),
    end: moment(timeOf(event, 'dtend') ?? after(start, event.getFirstPropertyValue('duration'))),
    zone: start && zoneOf(start),
    updated: !cancelled && Number(text('sequence') ?? 0) > 0,
    cancelled,
    location: text('location'),
    description: described(event),
    organiser: cleanLine(name || (text('organizer') ?? '').replace(/^mailto:/i, ''), 320) || null,
  }
}

const described = (event: InstanceType<typeof ical.Component>) => {
  const text = event.getFirstPropertyValue('description')
  return text === null ? null : cleanText(String(text)).trim().slice(0, 5_000).toWellFormed() || null
}

type Time = { value: InstanceType<typeof ical.Time>; tzid: string | null }

const timeOf = (event: InstanceType<typeof ical.Component>, name: string): Time | null => {
  const property = event.getFirstProperty(name)
  const value = property?.getFirstValue()
  return value instanceof ical.Time ? { value, tzid: property!.getFirstParameter('tzid') ?? null } : null
}

const after = (start: Time | null, duration: unknown): Time | null => {
  if (!start || !(duration instanceof ical.Duration)) return null
  const value = start.value.clone()
  value.addDuration(duration)
  return { ...start, value }
}

const isFloating = ({ value }: Time) => value.isDate || value.zone === ical.Timezone.localTimezone

/** UTC where the zone is known from the file or by its name, else the time as it is written there. */
const moment = (time: Time | null) => {
  if (!time) return null
  if (!isFloating(time)) return time.value.toJSDate().toISOString()
  const zone = time.value.isDate ? null : named(time.tzid)
  return zone ? instantIn(time.value.toString(), zone).toISOString() : time.value.toString()
}

const zoneOf = (time: Time): string | null => {
  if (time.value.isDate) return null
  const zone = named(time.tzid)
  if (zone || isFloating(time)) return zone
  return time.value.zone === ical.Timezone.utcTimezone ? null : offset(time.value.utcOffset())
}

/** A zone of the world's list; senders also use names of their own. */
const named = (tzid: string | null) => {
  try {
    return tzid && new Intl.DateTimeFormat('en', { timeZone: tzid }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

const offset = (seconds: number) => {
  const minutes = Math.round(Math.abs(seconds) / 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The moment at which clocks in the zone show this time; one that they skip is an hour later. */
const instantIn = (local: string, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds)
